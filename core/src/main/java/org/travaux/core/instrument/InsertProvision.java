package org.travaux.core.instrument;

import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;

/// A provision becomes part of the draft. Inserting it again as it stands changes nothing.
///
/// @param after the provision it stands behind; empty at the very beginning
public record InsertProvision(
    InstrumentId instrument,
    BodyId body,
    ProvisionId provision,
    Optional<ProvisionId> after,
    Form form,
    String text,
    Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(instrument, body);
  }

  @Override
  public List<Event> decide(Known known) {
    var draft = known.changeableDraft(body, given, Act.STRUCTURE);
    Limits.text("text", text, Limits.PROVISION);
    var place = known.place(after);
    var present = draft.holderOf(provision);
    if (present.isPresent()) {
      if (isAlreadySo(present.get(), draft.before(provision), place)) {
        return List.of();
      }
      throw new Refusal(TAKEN, "provision", "Another provision has the id " + provision + ".");
    }
    Limits.room(draft, 1);
    return List.of(
        new ProvisionInserted(instrument, provision, place, form, text, Optional.empty()));
  }

  private boolean isAlreadySo(
      Provision present, Optional<ProvisionId> before, Optional<ProvisionId> place) {
    return present.id().equals(provision)
        && present.form().equals(form)
        && present.text().equals(text)
        && before.equals(place);
  }
}
