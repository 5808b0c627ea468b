package org.travaux.web.live;

import java.util.Optional;
import java.util.Set;
import org.travaux.core.decide.Folded;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.log.EventReader;

/// The past as the log tells it, from the nearest checkpoint on.
record LogPast(DraftViews drafts, EventReader events) implements Past {

  @Override
  public Optional<Folded<Draft>> head(InstrumentId draft) {
    var head = drafts.head(draft);
    return head.draft().isOpened()
        ? Optional.of(new Folded<>(head.draft(), head.position()))
        : Optional.empty();
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

  @Override
  public boolean reaches(LogPosition position) {
    return events.within(position).equals(position);
  }
}
