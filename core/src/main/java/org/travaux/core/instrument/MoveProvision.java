package org.travaux.core.instrument;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;

/// A provision comes to stand elsewhere, or in another form. A heading or an annex can take along
/// what stands under it, which then stands as much further in or out as the heading does.
///
/// @param after the provision it stands behind; empty at the very beginning
public record MoveProvision(
    InstrumentId instrument,
    BodyId body,
    ProvisionId provision,
    Optional<ProvisionId> after,
    Form form,
    boolean withSubordinates,
    Given given)
    implements Decision<Known> {

  private static final int MOST_AT_ONCE = 2_000;

  @Override
  public Boundary<Known> boundary() {
    return Known.of(instrument, body);
  }

  @Override
  public List<Event> decide(Known known) {
    var draft = known.changeableDraft(body, given, Act.STRUCTURE);
    var head = known.present("provision", provision);
    var place = known.place(after);
    var along = withSubordinates ? draft.under(provision) : List.<Provision>of();
    if (along.size() > MOST_AT_ONCE) {
      throw new Refusal(
          INVALID, "withSubordinates", "At most " + MOST_AT_ONCE + " provisions move at once.");
    }
    if (place.filter(id -> id.equals(provision) || moves(along, id)).isPresent()) {
      throw new Refusal(INVALID, "after", "A provision cannot stand behind what moves with it.");
    }
    return isAlreadySo(draft, head, place) ? List.of() : moved(head, place, along);
  }

  private static boolean moves(List<Provision> along, ProvisionId id) {
    return along.stream().anyMatch(provision -> provision.id().equals(id));
  }

  private boolean isAlreadySo(Draft draft, Provision head, Optional<ProvisionId> place) {
    return head.form().equals(form) && draft.before(provision).equals(place);
  }

  private List<Event> moved(Provision head, Optional<ProvisionId> place, List<Provision> along) {
    var events = new ArrayList<Event>();
    events.add(new ProvisionMoved(instrument, provision, place, form));
    var last = provision;
    for (var next : along) {
      events.add(
          new ProvisionMoved(
              instrument, next.id(), Optional.of(last), further(next.form(), head.form())));
      last = next.id();
    }
    return events;
  }

  /// As much further in or out as the head comes to stand.
  private Form further(Form inner, Form head) {
    int level = inner.level() + form.level() - head.level();
    if (level < 1 || level > 9) {
      throw new Refusal(INVALID, "form", "What stands under it would come to level " + level + ".");
    }
    return new Form(inner.kind(), level, inner.numbering());
  }
}
