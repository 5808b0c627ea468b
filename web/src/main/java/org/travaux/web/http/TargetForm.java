package org.travaux.web.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.EventNames;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProposalId;
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
    Optional<RulingId> ruling,
    Optional<ProposalId> proposal) {

  /// A kind that is named by nothing of these, or by one of them.
  private static TargetForm named(Target target, @Nullable Object by) {
    return new TargetForm(
        EventNames.ofPart(target.getClass()),
        only(ProvisionId.class, by),
        only(OptionSetId.class, by),
        Optional.empty(),
        only(BracketId.class, by),
        only(RulingId.class, by),
        only(ProposalId.class, by));
  }

  private static <T> Optional<T> only(Class<T> kind, @Nullable Object id) {
    return Optional.ofNullable(id).filter(kind::isInstance).map(kind::cast);
  }

  static TargetForm of(Target target) {
    return switch (target) {
      case Target.OfInstrument _ -> named(target, null);
      case Target.OfProvision(_, var id) -> named(target, id);
      case Target.OfOptionSet(_, var id) -> named(target, id);
      case Target.OfOption(_, var set, var option) -> named(target, set).and(option);
      case Target.OfBracket(_, var id) -> named(target, id);
      case Target.OfRuling(_, var id) -> named(target, id);
      case Target.OfProposal(var id) -> named(target, id);
    };
  }

  private TargetForm and(OptionId of) {
    return new TargetForm(kind, provision, set, Optional.of(of), bracket, ruling, proposal);
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
      case "proposal" -> new Target.OfProposal(Forms.present("proposal", proposal));
      default -> throw Forms.unknownKind(kind);
    };
  }
}
