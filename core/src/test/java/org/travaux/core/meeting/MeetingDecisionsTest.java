package org.travaux.core.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.test.fixture.AxonTestFixture;
import org.axonframework.test.fixture.AxonTestPhase;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Deciding;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.EventMessages;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingEvent.DocumentDeadlineSet;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingKept;
import org.travaux.core.event.MeetingEvent.MeetingMoved;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;

class MeetingDecisionsTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final BodyId COUNCIL = new BodyId("council");
  private static final MeetingId SECOND = new MeetingId("group-2");
  private static final Days SEPTEMBER = days("2017-09-11", "2017-09-12");
  private static final Days JANUARY = days("2018-01-15", "2018-01-16");
  private static final Instant DEADLINE = Instant.parse("2017-08-28T22:00:00Z");
  private static final Given CHAIR = given("chair", Role.CHAIR);
  private static final Given SECRETARY = given("secretary", Role.SECRETARIAT);
  private static final Given DELEGATE = given("delegate", Role.DELEGATE);
  private static final MeetingConvened CONVENED = convened("Second meeting", "GRP-2");

  private final List<Event> told = new ArrayList<>();

  @Test
  void the_secretariat_and_the_chair_convene_a_body() {
    says(new ConveneMeeting(CONVENED, SECRETARY), CONVENED);
    says(new ConveneMeeting(CONVENED, CHAIR), CONVENED);
    refuses(new ConveneMeeting(CONVENED, DELEGATE), FORBIDDEN, "");
  }

  @Test
  void convening_it_again_in_the_same_words_changes_nothing() {
    told.add(CONVENED);
    says(new ConveneMeeting(CONVENED, SECRETARY));
    refuses(new ConveneMeeting(convened("Third meeting", "GRP-2"), SECRETARY), TAKEN, "meeting");
  }

  @Test
  void a_title_is_a_line_and_a_designation_begins_a_symbol() {
    refuses(new ConveneMeeting(convened(" ", "GRP-2"), SECRETARY), INVALID, "title");
    for (var bad : List.of("", "GRP 2", "GRP/2", "grp-2", "GRP-", "G".repeat(41))) {
      refuses(new ConveneMeeting(convened("Second", bad), SECRETARY), INVALID, "designation");
    }
    for (var good : List.of("C24", "CWG-SFP-2", "CWG-WSIS&SDG-35", "G")) {
      says(new ConveneMeeting(convened("Second", good), SECRETARY), convened("Second", good));
    }
  }

  @Test
  void a_meeting_is_moved_for_a_reason() {
    told.add(CONVENED);
    says(move(JANUARY, "no room", SECRETARY), new MeetingMoved(SECOND, JANUARY, "no room"));
    says(move(SEPTEMBER, "no room", SECRETARY));
    refuses(move(JANUARY, "", SECRETARY), INVALID, "reason");
    refuses(move(JANUARY, "no room", DELEGATE), FORBIDDEN, "");
    told.add(new MeetingMoved(SECOND, JANUARY, "no room"));
    says(move(JANUARY, "no room", SECRETARY));
    says(move(SEPTEMBER, "a room", SECRETARY), new MeetingMoved(SECOND, SEPTEMBER, "a room"));
  }

  @Test
  void other_days_are_looked_at_and_found_impossible() {
    told.add(CONVENED);
    says(keep(JANUARY, "others meet", CHAIR), new MeetingKept(SECOND, JANUARY, "others meet"));
    refuses(keep(SEPTEMBER, "others meet", CHAIR), INVALID, "considered");
    refuses(keep(JANUARY, "\n", CHAIR), INVALID, "reason");
    refuses(keep(JANUARY, "others meet", DELEGATE), FORBIDDEN, "");
  }

  @Test
  void documents_get_a_deadline_and_another_one() {
    var later = DEADLINE.plusSeconds(86_400);
    told.add(CONVENED);
    says(due(DEADLINE, SECRETARY));
    says(due(later, SECRETARY), new DocumentDeadlineSet(SECOND, later, "asked for"));
    refuses(due(later, DELEGATE), FORBIDDEN, "");
    refuses(new SetDocumentDeadline(SECOND, GROUP, later, " ", SECRETARY), INVALID, "reason");
    told.add(new DocumentDeadlineSet(SECOND, later, "asked for"));
    says(due(later, SECRETARY));
  }

  @Test
  void only_a_meeting_that_the_body_was_convened_to_can_be_moved() {
    refuses(move(JANUARY, "no room", SECRETARY), UNKNOWN, "meeting");
    refuses(keep(JANUARY, "no room", SECRETARY), UNKNOWN, "meeting");
    refuses(due(DEADLINE, SECRETARY), UNKNOWN, "meeting");
    told.add(CONVENED);
    told.add(new Accredited(COUNCIL, SECRETARY.by()));
    refuses(new MoveMeeting(SECOND, COUNCIL, JANUARY, "no room", SECRETARY), UNKNOWN, "meeting");
  }

  private void says(Decision<?> command, Event... events) {
    var then = fixture().when().command(command).then().success();
    if (events.length == 0) {
      then.noEvents();
    } else {
      then.events((Object[]) events);
    }
  }

  private void refuses(Decision<?> command, Refusal.Reason reason, String field) {
    fixture()
        .when()
        .command(command)
        .then()
        .noEvents()
        .exceptionSatisfies(
            thrown -> {
              var refusal = assertInstanceOf(Refusal.class, thrown);
              assertEquals(reason, refusal.reason(), refusal.getMessage());
              assertEquals(field, refusal.field(), refusal.getMessage());
            });
  }

  private AxonTestPhase.Given fixture() {
    var events = new ArrayList<EventMessage>();
    for (var given : List.of(CHAIR, SECRETARY, DELEGATE)) {
      events.add(EventMessages.of(SECRETARY, new Accredited(GROUP, given.by())));
    }
    told.forEach(event -> events.add(EventMessages.of(SECRETARY, event)));
    return AxonTestFixture.with(
            Deciding.register(EventSourcingConfigurer.create(), MeetingDecisions.ALL))
        .given()
        .events(events.toArray(EventMessage[]::new));
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

  private static Given given(String person, Role role) {
    return new Given(
        new Delegate(new PersonId(person), new DelegationId("BRA"), role),
        Instant.parse("2017-08-01T09:00:00Z"));
  }
}
