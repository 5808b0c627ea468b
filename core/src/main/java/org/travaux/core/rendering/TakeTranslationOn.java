package org.travaux.core.rendering;

import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.TranslationEvent.TranslationTakenOn;
import org.travaux.core.event.TranslationId;

/// One of those whom a task was given to works on it.
public record TakeTranslationOn(BodyId body, TranslationId task, Given given)
    implements Decision<Asking> {

  @Override
  public Boundary<Asking> boundary() {
    return Asking.of(body);
  }

  @Override
  public List<Event> decide(Asking asking) {
    asking.around().permit(given, Act.CONTRIBUTE);
    var open = asking.tasks().open(task);
    if (!asking.around().isOwner(open.now().owner(), given)) {
      throw Refusal.noRight();
    }
    if (open.by().isPresent() && !open.by().get().equals(given.by())) {
      throw new Refusal(TAKEN, "task", "Somebody else works on it.");
    }
    return open.by().isPresent()
        ? List.of()
        : List.of(new TranslationTakenOn(body, task, open.instruments()));
  }
}
