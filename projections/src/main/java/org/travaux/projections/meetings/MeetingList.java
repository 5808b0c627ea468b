package org.travaux.projections.meetings;

import java.util.List;
import java.util.Optional;
import org.pcollections.OrderedPSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Retelling;

/// The meetings of a body, those that it holds together with others among them.
public final class MeetingList {

  /// Meetings of all bodies, as they stood when they were last listed.
  private static final int KEPT_LIMIT = 1_024;

  private final EventReader events;
  private final Retelling<OrderedPSet<MeetingId>> convened;
  private final Retelling<Optional<MeetingRecord>> meetings;

  public MeetingList(EventReader events) {
    this.events = events;
    convened = new Retelling<>(events, CONVENED);
    meetings = new Retelling<>(events, MeetingRecord.FOLD, KEPT_LIMIT);
  }

  /// Over the events of one body's tag.
  private static final Fold<OrderedPSet<MeetingId>> CONVENED =
      new Fold<>() {
        @Override
        public OrderedPSet<MeetingId> initial() {
          return OrderedPSet.empty();
        }

        @Override
        public OrderedPSet<MeetingId> evolve(OrderedPSet<MeetingId> state, Recorded recorded) {
          return recorded.event() instanceof MeetingEvent event
                  && (event instanceof MeetingConvened || event instanceof MeetingHeldJointly)
              ? state.plus(event.meeting())
              : state;
        }
      };

  /// In the order in which they were convened, from the last one back.
  ///
  /// @param limit how many at most
  public List<MeetingRecord> of(BodyId body, int limit) {
    var now = events.head();
    return List.copyOf(convened.head(Tag.of(body), now).state()).reversed().stream()
        .limit(limit)
        .flatMap(meeting -> meetings.head(Tag.of(meeting), now).state().stream())
        .toList();
  }
}
