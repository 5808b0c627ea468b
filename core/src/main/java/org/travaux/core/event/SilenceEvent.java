package org.travaux.core.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/// What happens to a text that is adopted unless somebody says no.
public sealed interface SilenceEvent extends CirculationEvent {

  SilenceId silence();

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.of(instrument()), Tag.circulation(instrument()), Tag.DEADLINES);
  }

  /// The text as it stands here is adopted at the deadline if nobody has objected. It is frozen
  /// until then.
  ///
  /// @param subject what delegations are asked to agree to, in one line
  record TextCirculated(
      InstrumentId instrument, SilenceId silence, BodyId body, String subject, Instant deadline)
      implements SilenceEvent {

    public TextCirculated {
      deadline = deadline.truncatedTo(ChronoUnit.MILLIS);
    }
  }

  /// There is more time to object.
  record SilenceExtended(
      InstrumentId instrument, SilenceId silence, Instant deadline, String reason)
      implements SilenceEvent {

    public SilenceExtended {
      deadline = deadline.truncatedTo(ChronoUnit.MILLIS);
    }
  }

  /// A delegation objected: the text is not adopted, and may be changed again.
  record SilenceBroken(
      InstrumentId instrument, SilenceId silence, DelegationId delegation, String reason)
      implements SilenceEvent {}

  /// Nobody objected until the deadline: the text is adopted, and stays frozen.
  record AdoptedBySilence(InstrumentId instrument, SilenceId silence, Instant deadline)
      implements SilenceEvent {

    public AdoptedBySilence {
      deadline = deadline.truncatedTo(ChronoUnit.MILLIS);
    }
  }
}
