package org.travaux.projections.deadlines;

import java.time.Instant;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.core.event.RoundId;
import org.travaux.core.event.SilenceId;

/// Something that is open, and the moment from which on it is to be closed.
public record Due(Instant at, What what) {

  /// What it is, however often its deadline moves.
  public sealed interface What {}

  /// A text is adopted unless somebody objects.
  public record Silence(InstrumentId instrument, SilenceId silence) implements What {}

  /// Comments on a draft that still come in are late.
  public record CommentsEnd(InstrumentId instrument, RoundId round, Channel channel)
      implements What {}

  /// An informal consultation is over unless it reports.
  public record Consulting(BodyId body, ConsultationId consultation) implements What {}
}
