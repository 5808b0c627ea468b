package org.travaux.projections.log;

import java.util.List;
import java.util.NoSuchElementException;
import org.axonframework.messaging.eventstreaming.Tag;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// Events that this node has at hand. Where a batch ends is not known of them: they pass for one
/// as long as they follow each other, so that it ends before what is not asked for.
final class RememberedReading implements EventReader.Reading {

  private final List<AppendedEvent> events;
  private final AnyTags<Tag> asked;
  private final LogPosition from;
  private int at;
  private LogPosition passed = LogPosition.NONE;

  /// @param events from a position on
  RememberedReading(List<AppendedEvent> events, AnyTags<Tag> asked, LogPosition from) {
    this.events = events;
    this.asked = asked;
    this.from = from;
  }

  @Override
  public boolean hasNext() {
    while (at < events.size() && !isAskedFor()) {
      at++;
    }
    return at < events.size();
  }

  @Override
  public Recorded next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    passed = from.plus(at);
    return events.get(at++).recorded(passed.value());
  }

  @Override
  public boolean isAtEndOfBatch() {
    return at == events.size() || !isAskedFor();
  }

  @Override
  public LogPosition passed() {
    return passed;
  }

  private boolean isAskedFor() {
    return asked.test(events.get(at).tags());
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
