package org.travaux.core.meeting;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.meeting.Room.CHAIR;
import static org.travaux.core.meeting.Room.DELEGATE;
import static org.travaux.core.meeting.Room.GROUP;
import static org.travaux.core.meeting.Room.SECRETARY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingEvent.DocumentDeadlineSet;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingKept;
import org.travaux.core.event.MeetingEvent.MeetingMoved;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.SittingEvent.SittingClosed;
import org.travaux.core.event.SittingEvent.SittingOpened;
import org.travaux.core.event.SittingEvent.SittingSuspended;

class MeetingDecisionsTest {

  private static final BodyId COUNCIL = new BodyId("council");
  private static final MeetingId SECOND = new MeetingId("group-2");
  private static final Days SEPTEMBER = days("2017-09-11", "2017-09-12");
  private static final Days JANUARY = days("2018-01-15", "2018-01-16");
  private static final Instant DEADLINE = Instant.parse("2017-08-28T22:00:00Z");
  private static final MeetingConvened CONVENED = convened("Second meeting", "GRP-2");

  private final Room room = new Room();

  @Test
  void the_secretariat_and_the_chair_convene_a_body() {
    room.when(new ConveneMeeting(CONVENED, SECRETARY), CONVENED);
    room.when(new ConveneMeeting(CONVENED, CHAIR), CONVENED);
    room.refuses(new ConveneMeeting(CONVENED, DELEGATE), FORBIDDEN, "");
  }

  @Test
  void convening_it_again_in_the_same_words_changes_nothing() {
    room.then(SECRETARY, CONVENED);
    room.when(new ConveneMeeting(CONVENED, SECRETARY));
    room.refuses(
        new ConveneMeeting(convened("Third meeting", "GRP-2"), SECRETARY), TAKEN, "meeting");
  }

  @Test
  void a_title_is_a_line_and_a_designation_begins_a_symbol() {
    room.refuses(new ConveneMeeting(convened(" ", "GRP-2"), SECRETARY), INVALID, "title");
    for (var bad : List.of("", "GRP 2", "GRP/2", "grp-2", "GRP-", "G".repeat(41))) {
      room.refuses(new ConveneMeeting(convened("Second", bad), SECRETARY), INVALID, "designation");
    }
    for (var good : List.of("C24", "CWG-SFP-2", "CWG-WSIS&SDG-35", "G")) {
      room.when(new ConveneMeeting(convened("Second", good), SECRETARY), convened("Second", good));
    }
  }

  @Test
  void a_meeting_is_moved_for_a_reason() {
    room.then(SECRETARY, CONVENED);
    room.when(
        move(JANUARY, "no room", SECRETARY),
        new MeetingMoved(SECOND, JANUARY, "no room", Optional.of(GROUP)));
    room.when(move(SEPTEMBER, "no room", SECRETARY));
    room.refuses(move(JANUARY, "", SECRETARY), INVALID, "reason");
    room.refuses(move(JANUARY, "no room", DELEGATE), FORBIDDEN, "");
    room.then(SECRETARY, new MeetingMoved(SECOND, JANUARY, "no room", Optional.of(GROUP)));
    room.when(move(JANUARY, "no room", SECRETARY));
    room.when(
        move(SEPTEMBER, "a room", SECRETARY),
        new MeetingMoved(SECOND, SEPTEMBER, "a room", Optional.of(GROUP)));
  }

  @Test
  void other_days_are_looked_at_and_found_impossible() {
    room.then(SECRETARY, CONVENED);
    room.when(keep(JANUARY, "others meet", CHAIR), new MeetingKept(SECOND, JANUARY, "others meet"));
    room.refuses(keep(SEPTEMBER, "others meet", CHAIR), INVALID, "considered");
    room.refuses(keep(JANUARY, "\n", CHAIR), INVALID, "reason");
    room.refuses(keep(JANUARY, "others meet", DELEGATE), FORBIDDEN, "");
  }

  @Test
  void documents_get_a_deadline_and_another_one() {
    var later = DEADLINE.plusSeconds(86_400);
    room.then(SECRETARY, CONVENED);
    room.when(due(DEADLINE, SECRETARY));
    room.when(due(later, SECRETARY), new DocumentDeadlineSet(SECOND, later, "asked for"));
    room.refuses(due(later, DELEGATE), FORBIDDEN, "");
    room.refuses(new SetDocumentDeadline(SECOND, GROUP, later, " ", SECRETARY), INVALID, "reason");
    room.then(SECRETARY, new DocumentDeadlineSet(SECOND, later, "asked for"));
    room.when(due(later, SECRETARY));
  }

  @Test
  void only_a_meeting_that_the_body_was_convened_to_can_be_moved() {
    room.refuses(move(JANUARY, "no room", SECRETARY), UNKNOWN, "meeting");
    room.refuses(keep(JANUARY, "no room", SECRETARY), UNKNOWN, "meeting");
    room.refuses(due(DEADLINE, SECRETARY), UNKNOWN, "meeting");
    room.then(SECRETARY, CONVENED);
    room.then(SECRETARY, new Accredited(COUNCIL, SECRETARY.by()));
    room.refuses(
        new MoveMeeting(SECOND, COUNCIL, JANUARY, "no room", SECRETARY), UNKNOWN, "meeting");
  }

  @Test
  void whoever_presides_closes_a_meeting_and_it_is_moved_no_more() {
    room.refuses(new CloseMeeting(SECOND, GROUP, CHAIR), UNKNOWN, "meeting");
    room.then(SECRETARY, CONVENED);
    room.when(
        new CloseMeeting(SECOND, GROUP, CHAIR), new MeetingClosed(SECOND, Optional.of(GROUP)));
    room.refuses(new CloseMeeting(SECOND, GROUP, SECRETARY), FORBIDDEN, "");
    var held = Optional.of(List.of(GROUP));
    room.then(CHAIR, new SittingOpened(SECOND, 1, "First plenary", CHAIR.by(), held));
    room.refuses(new CloseMeeting(SECOND, GROUP, CHAIR), CONTRADICTED, "meeting");
    room.then(CHAIR, new SittingSuspended(SECOND, 1, "lunch", held));
    room.refuses(new CloseMeeting(SECOND, GROUP, CHAIR), CONTRADICTED, "meeting");
    room.then(CHAIR, new SittingClosed(SECOND, 1, held));
    room.when(
        new CloseMeeting(SECOND, GROUP, CHAIR), new MeetingClosed(SECOND, Optional.of(GROUP)));
    room.then(CHAIR, new MeetingClosed(SECOND, Optional.of(GROUP)));
    room.nothingHappensWhen(new CloseMeeting(SECOND, GROUP, CHAIR));
    room.refuses(move(JANUARY, "no room", SECRETARY), CLOSED, "meeting");
    room.refuses(keep(JANUARY, "no room", SECRETARY), CLOSED, "meeting");
    room.refuses(due(DEADLINE, SECRETARY), CLOSED, "meeting");
  }

  private static MeetingConvened convened(String title, String designation) {
    return new MeetingConvened(
        SECOND,
        GROUP,
        title,
        designation,
        Session.ORDINARY,
        Venue.IN_ROOM,
        SEPTEMBER,
        Optional.of(DEADLINE));
  }

  private static MoveMeeting move(Days days, String reason, Given given) {
    return new MoveMeeting(SECOND, GROUP, days, reason, given);
  }

  private static KeepMeeting keep(Days days, String reason, Given given) {
    return new KeepMeeting(SECOND, GROUP, days, reason, given);
  }

  private static SetDocumentDeadline due(Instant deadline, Given given) {
    return new SetDocumentDeadline(SECOND, GROUP, deadline, "asked for", given);
  }

  private static Days days(String first, String last) {
    return new Days(LocalDate.parse(first), LocalDate.parse(last));
  }
}
