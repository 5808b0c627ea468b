package org.travaux.projections.instruments;

import java.time.Instant;
import java.util.Optional;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.InstrumentId;

/// An instrument as it stands in the list.
///
/// @param frozen the reason for which nothing may be changed
public record Listed(
    InstrumentId instrument,
    BodyId body,
    String title,
    String kind,
    String language,
    Instant openedAt,
    Optional<String> frozen) {

  Listed withFrozen(Optional<String> now) {
    return new Listed(instrument, body, title, kind, language, openedAt, now);
  }
}
