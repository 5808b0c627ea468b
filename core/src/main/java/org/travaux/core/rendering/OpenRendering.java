package org.travaux.core.rendering;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.RenderingEvent.RenderingOpened;

/// An instrument of the body renders another one of it, in another language, from now on and for
/// ever. What renders is not rendered itself: all renderings go back to one source.
public record OpenRendering(InstrumentId instrument, InstrumentId source, BodyId body, Given given)
    implements Decision<Pair> {

  @Override
  public Boundary<Pair> boundary() {
    return Pair.of(instrument, source, body);
  }

  @Override
  public List<Event> decide(Pair pair) {
    pair.permitted(given, Act.OPEN);
    var opened = pair.openedBefore(body);
    if (opened.rendering().language().equals(opened.source().language())) {
      throw new Refusal(INVALID, "source", "A rendering is in another language than its source.");
    }
    if (pair.source().renders().isPresent()) {
      throw new Refusal(INVALID, "source", "The source is a rendering itself: name its source.");
    }
    if (pair.rendering().isSource()) {
      throw new Refusal(INVALID, "instrument", "It is rendered itself: name its own source there.");
    }
    var renders = pair.rendering().renders();
    if (renders.isPresent() && !renders.equals(Optional.of(source))) {
      throw new Refusal(TAKEN, "instrument", "It renders another instrument.");
    }
    return renders.isPresent() ? List.of() : List.of(new RenderingOpened(instrument, source));
  }
}
