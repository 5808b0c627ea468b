package org.travaux.core.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingMoved;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;

/// Which meeting is meant.
class SessionsTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final MeetingId FIRST = new MeetingId("grp-1");
  private static final MeetingId SECOND = new MeetingId("grp-2");
  private static final MeetingId THIRD = new MeetingId("grp-3");
  private static final MeetingId NONE = new MeetingId("none");

  /// Convened in another order than they are held.
  private final Sessions all =
      after(
          Sessions.NONE,
          convened(THIRD, "2026-09-01", "2026-09-04"),
          convened(FIRST, "2026-01-12", "2026-01-16"),
          convened(SECOND, "2026-05-04", "2026-05-08"));

  @Test
  void a_meeting_is_called_by_its_id_its_designation_or_its_title() {
    assertEquals(Optional.of(SECOND), all.named("grp-2"));
    assertEquals(Optional.of(SECOND), all.named("CWG-grp-2"));
    assertEquals(Optional.of(SECOND), all.named("MEETING grp-2"));
    assertEquals(Optional.empty(), all.named("grp"));
    assertTrue(all.has(THIRD));
    assertFalse(all.has(NONE));
  }

  @Test
  void the_next_one_has_not_ended_and_is_not_over() {
    assertEquals(Optional.of(FIRST), all.next(noon("2025-12-31")));
    assertEquals(Optional.of(FIRST), all.next(noon("2026-01-16")));
    assertEquals(Optional.of(SECOND), all.next(noon("2026-01-17")));
    assertEquals(Optional.of(SECOND), closed(FIRST).next(noon("2026-01-13")));
    assertEquals(Optional.empty(), all.next(noon("2026-09-05")));
  }

  @Test
  void the_one_after_a_meeting_is_not_over() {
    assertEquals(Optional.of(SECOND), all.after(FIRST));
    assertEquals(Optional.of(THIRD), closed(SECOND).after(FIRST));
    assertEquals(Optional.empty(), all.after(THIRD));
    assertEquals(Optional.empty(), all.after(NONE));
    assertTrue(closed(SECOND).isOver(SECOND));
    assertFalse(closed(SECOND).isOver(FIRST));
    assertFalse(closed(NONE).isOver(NONE));
  }

  @Test
  void the_next_meeting_is_the_one_after_that_in_which_it_is_said_or_the_first_to_begin() {
    assertEquals(Optional.of(THIRD), all.meant(Optional.of("grp-2"), noon("2026-01-01")));
    assertEquals(Optional.empty(), all.meant(Optional.of("none"), noon("2026-01-01")));
    assertEquals(Optional.of(FIRST), all.meant(Optional.empty(), noon("2026-01-11")));
    assertEquals(Optional.of(SECOND), all.meant(Optional.empty(), noon("2026-01-12")));
    assertEquals(Optional.of(THIRD), closed(SECOND).meant(Optional.empty(), noon("2026-01-12")));
  }

  @Test
  void what_is_due_at_a_meeting_stays_due_there_when_that_is_over() {
    var said = noon("2026-01-13");
    var over = closed(SECOND);
    assertEquals(Optional.of(SECOND), over.due(new Due.AtMeeting(SECOND), Optional.empty(), said));
    assertEquals(Optional.empty(), over.due(new Due.AtMeeting(NONE), Optional.empty(), said));
    assertEquals(Optional.of(SECOND), over.due(new Due.AtNamed("grp-2"), Optional.empty(), said));
    assertEquals(Optional.of(SECOND), over.due(new Due.NextMeeting(), Optional.of(FIRST), said));
    assertEquals(Optional.empty(), over.due(new Due.NextMeeting(), Optional.of(THIRD), said));
    assertEquals(Optional.of(FIRST), over.due(new Due.NextMeeting(), Optional.empty(), said));
    assertEquals(Optional.of(FIRST), over.due(new Due.NextMeeting(), Optional.of(NONE), said));
    var day = new Due.OnDay(LocalDate.parse("2026-05-04"));
    assertEquals(Optional.empty(), over.due(day, Optional.of(FIRST), said));
  }

  @Test
  void the_meeting_of_a_day_is_the_first_that_has_not_ended_before_it() {
    assertEquals(Optional.of(FIRST), all.on(LocalDate.parse("2026-01-16")));
    assertEquals(Optional.of(SECOND), all.on(LocalDate.parse("2026-01-17")));
    assertEquals(Optional.of(SECOND), closed(SECOND).on(LocalDate.parse("2026-01-17")));
  }

  @Test
  void a_meeting_that_is_moved_stands_in_the_order_of_its_new_days_and_stays_closed() {
    var later = new Days(LocalDate.parse("2026-10-05"), LocalDate.parse("2026-10-09"));
    var moved = after(all, new MeetingMoved(SECOND, later, "no room", Optional.of(GROUP)));
    assertEquals(Optional.of(later), moved.days(SECOND));
    assertEquals(Optional.of(THIRD), moved.after(FIRST));
    assertEquals(Optional.of(SECOND), moved.after(THIRD));
    assertEquals(all, after(all, new MeetingMoved(NONE, later, "no room", Optional.of(GROUP))));
    var both = after(closed(SECOND), new MeetingMoved(SECOND, later, "", Optional.of(GROUP)));
    assertTrue(both.isOver(SECOND));
  }

  @Test
  void a_later_meeting_passes_by_those_whose_days_have_passed_when_it_is_convened() {
    var later = convened(THIRD, "2026-09-01", "2026-09-04");
    assertEquals(Set.of(FIRST, SECOND), all.passedBy(later, at("2026-05-09", later)));
    assertEquals(Set.of(FIRST), all.passedBy(later, at("2026-05-08", later)));
    assertEquals(Set.of(), all.passedBy(later, at("2026-01-16", later)));
    var earlier = convened(SECOND, "2026-05-04", "2026-05-08");
    assertEquals(Set.of(FIRST), all.passedBy(earlier, at("2027-01-01", earlier)));
    var other = convened(NONE, "2026-12-01", "2026-12-02");
    assertEquals(Set.of(), all.passedBy(other, at("2027-01-01", other)));
  }

  private Sessions closed(MeetingId meeting) {
    return after(all, new MeetingClosed(meeting, Optional.of(GROUP)));
  }

  private static Sessions after(Sessions sessions, MeetingEvent... events) {
    var now = sessions;
    for (var event : events) {
      now = Sessions.FOLD.evolve(now, at("2025-11-03", event));
    }
    return now;
  }

  private static Recorded at(String day, MeetingEvent event) {
    var by = new Delegate(new PersonId("secretary"), new DelegationId("SEC"), Role.SECRETARIAT);
    return new Recorded(new LogPosition(7), new Given(by, noon(day)), event);
  }

  private static Instant noon(String day) {
    return Instant.parse(day + "T12:00:00Z");
  }

  private static MeetingConvened convened(MeetingId meeting, String first, String last) {
    return new MeetingConvened(
        meeting,
        GROUP,
        "Meeting " + meeting,
        "CWG-" + meeting,
        Session.ORDINARY,
        Venue.IN_ROOM,
        new Days(LocalDate.parse(first), LocalDate.parse(last)),
        Optional.empty());
  }
}
