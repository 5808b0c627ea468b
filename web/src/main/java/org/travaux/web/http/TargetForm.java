package org.travaux.web.http;

import java.util.Optional;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.EventNames;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;

/// What a position or a ruling is about, in JSON: its `kind`, and what names it within the
/// instrument.
record TargetForm(
    String kind,
    Optional<ProvisionId> provision,
    Optional<OptionSetId> set,
    Optional<OptionId> option,
    Optional<BracketId> bracket,
    Optional<RulingId> ruling) {

  private static final TargetForm NONE =
      new TargetForm(
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  static TargetForm of(Target target) {
    var kind = EventNames.ofPart(target.getClass());
    return switch (target) {
      case Target.OfInstrument _, Target.OfProposal _ -> NONE.with(kind);
      case Target.OfProvision(_, var id) ->
          new TargetForm(kind, Optional.of(id), NONE.set, NONE.option, NONE.bracket, NONE.ruling);
      case Target.OfOptionSet(_, var id) ->
          new TargetForm(
              kind, NONE.provision, Optional.of(id), NONE.option, NONE.bracket, NONE.ruling);
      case Target.OfOption(_, var id, var of) ->
          new TargetForm(
              kind, NONE.provision, Optional.of(id), Optional.of(of), NONE.bracket, NONE.ruling);
      case Target.OfBracket(_, var id) ->
          new TargetForm(kind, NONE.provision, NONE.set, NONE.option, Optional.of(id), NONE.ruling);
      case Target.OfRuling(_, var id) ->
          new TargetForm(
              kind, NONE.provision, NONE.set, NONE.option, NONE.bracket, Optional.of(id));
    };
  }

  private TargetForm with(String other) {
    return new TargetForm(other, provision, set, option, bracket, ruling);
  }

  Target in(InstrumentId instrument) {
    return switch (kind) {
      case "instrument" -> new Target.OfInstrument(instrument);
      case "provision" -> new Target.OfProvision(instrument, Forms.present("provision", provision));
      case "option-set" -> new Target.OfOptionSet(instrument, Forms.present("set", set));
      case "option" ->
          new Target.OfOption(
              instrument, Forms.present("set", set), Forms.present("option", option));
      case "bracket" -> new Target.OfBracket(instrument, Forms.present("bracket", bracket));
      case "ruling" -> new Target.OfRuling(instrument, Forms.present("ruling", ruling));
      default -> throw Forms.unknownKind(kind);
    };
  }
}
