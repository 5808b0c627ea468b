package org.travaux.web.live;

import java.util.Iterator;
import java.util.Optional;
import org.travaux.core.decide.Folded;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// What a room reads from the log. Each call may block for as long as reading takes.
public interface Past {

  /// The draft as it stands now; empty if there is no such instrument.
  Optional<Folded<Draft>> head(InstrumentId draft);

  /// What happened to the draft after one position, up to another and including it, in order.
  Events read(InstrumentId draft, LogPosition after, LogPosition to);

  /// Whether the log reaches as far as that position, by whomever it was taken.
  boolean reaches(LogPosition position);

  /// A reading that holds resources until it is closed.
  interface Events extends Iterator<Recorded>, AutoCloseable {
    @Override
    void close();
  }
}
