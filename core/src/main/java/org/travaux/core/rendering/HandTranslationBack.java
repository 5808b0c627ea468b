package org.travaux.core.rendering;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.TranslationEvent.TranslationHandedBack;
import org.travaux.core.event.TranslationId;

/// Whoever works on a task does so no longer, as they say themselves, or whoever keeps the record.
public record HandTranslationBack(BodyId body, TranslationId task, String reason, Given given)
    implements Decision<Asking> {

  @Override
  public Boundary<Asking> boundary() {
    return Asking.of(body);
  }

  @Override
  public List<Event> decide(Asking asking) {
    var own =
        asking
            .tasks()
            .find(task)
            .filter(known -> known.by().equals(Optional.of(given.by())))
            .isPresent();
    asking.around().permit(given, own ? Act.CONTRIBUTE : Act.KEEP_RECORD);
    var open = asking.tasks().open(task);
    Wording.line("reason", reason);
    if (open.by().isEmpty()) {
      throw new Refusal(CLOSED, "task", "Nobody works on it.");
    }
    return List.of(new TranslationHandedBack(body, task, reason, open.instruments()));
  }
}
