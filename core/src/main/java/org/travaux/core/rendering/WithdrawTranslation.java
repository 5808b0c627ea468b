package org.travaux.core.rendering;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.TranslationEvent.TranslationWithdrawn;
import org.travaux.core.event.TranslationId;

/// A translation is not asked for any more.
public record WithdrawTranslation(BodyId body, TranslationId task, String reason, Given given)
    implements Decision<Asking> {

  @Override
  public Boundary<Asking> boundary() {
    return Asking.of(body);
  }

  @Override
  public List<Event> decide(Asking asking) {
    asking.around().permit(given, Act.KEEP_RECORD);
    var there = asking.tasks().present(task);
    Wording.line("reason", reason);
    var withdrawn = new TranslationWithdrawn(body, task, reason, there.instruments());
    if (there.withdrawn().equals(Optional.of(withdrawn))) {
      return List.of();
    }
    asking.tasks().open(task);
    return List.of(withdrawn);
  }
}
