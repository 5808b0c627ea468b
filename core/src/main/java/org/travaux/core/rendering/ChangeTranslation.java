package org.travaux.core.rendering;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.Owner;
import org.travaux.core.event.TranslationEvent.TranslationChanged;
import org.travaux.core.event.TranslationId;

/// Somebody else is to see to a translation, or until another time. What it is like already
/// changes nothing.
///
/// @param owner empty to leave it with whom it is
/// @param due empty to leave it due when it is
public record ChangeTranslation(
    BodyId body,
    TranslationId task,
    Optional<Owner> owner,
    Optional<Due> due,
    String reason,
    Given given)
    implements Decision<Asking> {

  @Override
  public Boundary<Asking> boundary() {
    return Asking.of(body, due);
  }

  @Override
  public List<Event> decide(Asking asking) {
    asking.around().permit(given, Act.KEEP_RECORD);
    var open = asking.tasks().open(task);
    Wording.line("reason", reason);
    if (owner.isEmpty() && due.isEmpty()) {
      throw new Refusal(INVALID, "owner", "Say who sees to it from now on, or until when.");
    }
    owner.ifPresent(other -> asking.around().checkOwner("owner", other));
    due.ifPresent(other -> asking.around().checkDue("due", other, body));
    var other = owner.filter(one -> !one.equals(open.now().owner()));
    var later = due.filter(one -> !one.equals(open.now().due()));
    return other.isEmpty() && later.isEmpty()
        ? List.of()
        : List.of(new TranslationChanged(body, task, other, later, reason, open.instruments()));
  }
}
