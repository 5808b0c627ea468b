package org.travaux.core.rendering;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

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
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RenderingEvent.ProvisionRendered;

/// Whoever rendered a provision says which version of the source's it says now.
///
/// @param version the position of the source that was read
public record MarkRendered(
    InstrumentId instrument,
    InstrumentId source,
    ProvisionId provision,
    LogPosition version,
    BodyId body,
    Given given)
    implements Decision<Pair> {

  @Override
  public Boundary<Pair> boundary() {
    return Pair.of(instrument, source, body);
  }

  @Override
  public List<Event> decide(Pair pair) {
    pair.permitted(given, Act.EDIT);
    if (!pair.rendering().renders().equals(Optional.of(source))) {
      throw new Refusal(UNKNOWN, "instrument", "It does not render " + source + ".");
    }
    if (!pair.rendering().provisions().contains(provision)) {
      throw new Refusal(UNKNOWN, "provision", "The rendering has no provision " + provision + ".");
    }
    if (!pair.source().provisions().contains(provision)) {
      throw new Refusal(UNKNOWN, "provision", "The source has no provision " + provision + ".");
    }
    return version.equals(pair.rendering().rendered().get(provision))
        ? List.of()
        : List.of(new ProvisionRendered(instrument, source, provision, version));
  }
}
