package org.travaux.projections.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.projections.actions.Work.COUNCIL;
import static org.travaux.projections.actions.Work.DAY;
import static org.travaux.projections.actions.Work.GROUP;
import static org.travaux.projections.actions.Work.MEETINGS;
import static org.travaux.projections.actions.Work.OF_RULING;
import static org.travaux.projections.actions.Work.PLAN;
import static org.travaux.projections.actions.Work.SECOND;
import static org.travaux.projections.actions.Work.STRANGE;
import static org.travaux.projections.actions.Work.assigned;
import static org.travaux.projections.actions.Work.convened;
import static org.travaux.projections.actions.Work.days;
import static org.travaux.projections.actions.Work.done;
import static org.travaux.projections.actions.Work.given;
import static org.travaux.projections.actions.Work.ruled;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.ActionEvent.ActionDropped;
import org.travaux.core.event.ActionEvent.ActionDueChanged;
import org.travaux.core.event.ActionEvent.ActionReassigned;
import org.travaux.core.event.ActionId;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.Due;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingEvent.MeetingMoved;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Tag;
import org.travaux.core.text.Law;
import org.travaux.projections.log.WideRetelling;

class ActionBookLawTest {

  @Test
  void what_is_told_live_at_a_position_is_what_is_replayed_up_to_it() {
    Law.holds(
        1,
        seed -> {
          try (var work = new Work()) {
            isLiveWhatIsReplayed(work, new Random(seed));
          }
        });
  }

  private static void isLiveWhatIsReplayed(Work work, Random random) {
    var live = ActionBook.FOLD.initial();
    var tags = new HashSet<Tag>(Set.of(Tag.of(GROUP)));
    int carried = 0;
    for (int at = 0; at < 200; at++) {
      var event = any(random, at);
      work.append(event);
      if (tags.stream().anyMatch(event.tags()::contains)) {
        tags.addAll(ActionBook.FOLD.named(event));
        live = ActionBook.FOLD.evolve(live, new Recorded(new LogPosition(at), given(at), event));
      }
      assertEquals(live, work.book(), "at " + at);
      carried = Math.max(carried, live.actions().stream().mapToInt(a -> a.carried()).sum());
    }
    for (int at = 0; at < 200; at += 7) {
      var then = work.books.at(Tag.of(GROUP), new LogPosition(at)).state();
      assertEquals(then, work.books.at(Tag.of(GROUP), given(at).at()).state(), "at " + at);
      assertEquals(
          then,
          new WideRetelling<>(work.reader, ActionBook.FOLD)
              .at(Tag.of(GROUP), new LogPosition(at))
              .state(),
          "at " + at);
    }
    assertEquals(live, work.books.at(Tag.of(GROUP), new LogPosition(199)).state());
    assertTrue(carried > 0, "something was carried over");
  }

  /// Of all kinds, whether or not a decision would have said so; the first ones so that there is
  /// something to speak of.
  private static Event any(Random random, int at) {
    var meeting = MEETINGS.get(random.nextInt(3));
    var id = "a" + random.nextInt(12);
    ActionItem item =
        random.nextInt(4) == 0 ? OF_RULING : new ActionItem.Assigned(new ActionId(id));
    return switch (at < 5 ? at : 5 + random.nextInt(13)) {
      case 0 -> new InstrumentOpened(PLAN, GROUP, "Plan", "plan", "en");
      case 1 -> convened(SECOND, -20);
      case 2 -> new InstrumentOpened(STRANGE, COUNCIL, "Plan", "plan", "en");
      case 3 -> assigned("a1", new Due.AtMeeting(SECOND));
      case 4, 5 -> convened(MEETINGS.get(at % 3), random.nextInt(-10, 60));
      case 6 -> convened(new MeetingId("group-" + at), random.nextInt(-10, 60));
      case 7 -> new MeetingClosed(meeting, Optional.of(GROUP));
      case 8 ->
          new MeetingMoved(
              meeting, days(random.nextInt(-10, 60)), "reason " + at, Optional.of(GROUP));
      case 9 -> new ActionDueChanged(GROUP, item, due(random), "reason " + at, List.of(PLAN));
      case 10 -> new ActionReassigned(GROUP, item, List.of(new Owner.Chair()), "so", List.of(PLAN));
      case 11 -> done(item);
      case 12 -> new ActionDropped(GROUP, item, "so", List.of());
      case 13 -> ruled(random.nextBoolean() ? PLAN : STRANGE, Optional.of("GROUP-3"));
      case 14 -> new RulingReopened(PLAN, new RulingId("r1"), "new facts");
      case 15 -> new InstrumentFrozen(PLAN, "adopted");
      default -> assigned(id, due(random));
    };
  }

  private static Due due(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Due.NextMeeting();
      case 1 -> new Due.AtNamed("GROUP-3");
      case 2 -> new Due.OnDay(DAY.plusDays(random.nextInt(60)));
      default -> new Due.AtMeeting(MEETINGS.get(random.nextInt(3)));
    };
  }
}
