package org.travaux.core.option;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionEvent.OptionTextEdited;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;

/// Somebody changes the text that an option has for a provision, on the text they have seen.
///
/// @param base the last position that the author's text knew of
/// @param edit over the option's text at `base`
/// @param id the author's own name for it
public record EditOption(
    InstrumentId instrument,
    BodyId body,
    OptionSetId set,
    OptionId option,
    ProvisionId provision,
    LogPosition base,
    Edit edit,
    EditId id,
    Given given)
    implements Decision<Table> {

  @Override
  public Boundary<Table> boundary() {
    return Table.withoutWords(instrument, body);
  }

  @Override
  public List<Event> decide(Table table) {
    table.permit(body, given, Act.CONTEST);
    var found = table.option("option", table.openSet("set", set), option);
    var accepted = found.accepted(id);
    if (accepted.isPresent()) {
      var change = accepted.get();
      if (change.person().equals(given.by().person()) && change.event().digest() == digest()) {
        return List.of();
      }
      throw new Refusal(TAKEN, "id", "Another edit has the id " + id + ".");
    }
    var text =
        found
            .text(provision)
            .orElseThrow(
                () ->
                    new Refusal(
                        UNKNOWN, "provision", "It has no text of its own for " + provision + "."));
    if (!found.reaches(base)) {
      throw Refusal.tooLongAgo(base);
    }
    if (edit.minimumLength() > found.lengthAt(provision, base)) {
      throw new Refusal(INVALID, "edit", "The edit goes beyond the text.");
    }
    return carried(found.carry(provision, base, edit), text);
  }

  private List<Event> carried(Edit carried, String text) {
    if (carried.isEmpty()) {
      return List.of();
    }
    carried
        .misfit(text)
        .ifPresent(
            sentence -> {
              throw new Refusal(INVALID, "edit", sentence);
            });
    Limits.text("edit", carried.apply(text), Limits.WORDS);
    return List.of(new OptionTextEdited(instrument, set, option, provision, carried, id, digest()));
  }

  private int digest() {
    return 31 * provision.value().hashCode() + edit.digest();
  }
}
