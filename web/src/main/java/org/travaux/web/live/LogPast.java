package org.travaux.web.live;

import java.util.Optional;
import java.util.Set;
import org.travaux.core.decide.Folded;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.DraftReplay;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EventReader;

/// The past as the log tells it.
record LogPast(EventReader events) implements Past {

  @Override
  public Optional<Folded<Draft>> head(InstrumentId draft) {
    var to = events.head();
    var replay = new DraftReplay(Draft.FOLD.initial());
    try (var reading = events.read(Set.of(Tag.of(draft)), LogPosition.START, to)) {
      reading.forEachRemaining(replay::add);
    }
    var head = replay.draft();
    return head.isOpened() ? Optional.of(new Folded<>(head, to)) : Optional.empty();
  }

  @Override
  public Events read(InstrumentId draft, LogPosition after, LogPosition to) {
    var reading = events.read(Set.of(Tag.of(draft)), after.next(), to);
    return new Events() {
      @Override
      public boolean hasNext() {
        return reading.hasNext();
      }

      @Override
      public Recorded next() {
        return reading.next();
      }

      @Override
      public void close() {
        reading.close();
      }
    };
  }
}
