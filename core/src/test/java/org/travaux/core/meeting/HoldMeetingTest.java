package org.travaux.core.meeting;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.meeting.Room.DELEGATE;
import static org.travaux.core.meeting.Room.GROUP;
import static org.travaux.core.meeting.Room.SECRETARY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingEvent.PurposeSet;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;

class HoldMeetingTest {

  private static final BodyId OTHER = new BodyId("other");
  private static final MeetingId MEETING = new MeetingId("group-3");
  private static final List<DocumentKind> TEXTS = List.of(DocumentKind.CONTRIBUTION);

  private final Room room = new Room();

  @Test
  void a_joint_meeting_is_held_by_one_more_body() {
    room.refuses(hold(SECRETARY), UNKNOWN, "meeting");
    room.then(SECRETARY, convened(Session.JOINT));
    room.refuses(hold(SECRETARY), UNKNOWN, "with");
    room.then(SECRETARY, new BodyFounded(OTHER, "Other"));
    room.when(hold(SECRETARY), new MeetingHeldJointly(MEETING, OTHER));
    room.refuses(hold(DELEGATE), FORBIDDEN, "");
    room.then(SECRETARY, new MeetingHeldJointly(MEETING, OTHER));
    room.nothingHappensWhen(hold(SECRETARY));
    for (int at = 0; at < 8; at++) {
      room.then(SECRETARY, new MeetingHeldJointly(MEETING, new BodyId("body-" + at)));
    }
    var more = new BodyId("more");
    room.then(SECRETARY, new BodyFounded(more, "More"));
    room.refuses(new HoldJointly(MEETING, GROUP, more, SECRETARY), CLOSED, "with");
  }

  @Test
  void only_a_meeting_that_was_convened_as_a_joint_one_is_held_jointly() {
    room.then(SECRETARY, convened(Session.ORDINARY), new BodyFounded(OTHER, "Other"));
    room.refuses(hold(SECRETARY), CONTRADICTED, "meeting");
  }

  @Test
  void an_extra_meeting_is_for_a_purpose() {
    room.refuses(purpose(TEXTS, SECRETARY), UNKNOWN, "meeting");
    room.then(SECRETARY, convened(Session.EXTRA));
    var set = new PurposeSet(MEETING, "text contributions only", TEXTS);
    room.when(purpose(TEXTS, SECRETARY), set);
    room.refuses(purpose(TEXTS, DELEGATE), FORBIDDEN, "");
    room.refuses(
        purpose(List.of(DocumentKind.REPORT, DocumentKind.REPORT), SECRETARY), INVALID, "admits");
    room.refuses(new SetPurpose(MEETING, GROUP, "", TEXTS, SECRETARY), INVALID, "purpose");
    room.then(SECRETARY, set);
    room.nothingHappensWhen(purpose(TEXTS, SECRETARY));
  }

  private static HoldJointly hold(Given given) {
    return new HoldJointly(MEETING, GROUP, OTHER, given);
  }

  private static SetPurpose purpose(List<DocumentKind> admits, Given given) {
    return new SetPurpose(MEETING, GROUP, "text contributions only", admits, given);
  }

  private static MeetingConvened convened(Session session) {
    return new MeetingConvened(
        MEETING,
        GROUP,
        "Extra meeting",
        "GRP-3",
        session,
        Venue.VIRTUAL,
        new Days(LocalDate.parse("2022-02-21"), LocalDate.parse("2022-02-22")),
        Optional.empty());
  }
}
