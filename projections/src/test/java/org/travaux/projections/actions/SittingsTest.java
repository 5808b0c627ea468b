package org.travaux.projections.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationEvent.ConsultationReported;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.SittingEvent.SittingOpened;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;
import org.travaux.core.text.Law;
import org.travaux.projections.kept.KeptRecord;

/// What is to come back to a sitting of the same meeting.
class SittingsTest {

  private static final BodyId COUNCIL = new BodyId("council");
  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final MeetingId NOW = new MeetingId("c24");
  private static final MeetingId NEXT = new MeetingId("c25");
  private static final ConsultationId C1 = new ConsultationId("c1");
  private static final LocalDate DAY = LocalDate.parse("2022-01-13");

  private final KeptRecord record = KeptRecord.open();

  @AfterEach
  void close() {
    record.close();
  }

  @Test
  void a_report_to_a_later_plenary_is_before_the_meeting_at_once_and_before_that_when_it_sits() {
    begin();
    append(
        referred("c1", "A later plenary"),
        ruled("r1", new Outcome.Referred("CHE", "next plenary")));
    assertEquals(Optional.of(NOW), book().matters().reportsAt(C1));
    assertEquals("", sitting());
    var before = told();
    append(sits(NOW, 2, "Eighth plenary"));
    assertEquals("c24 2 Eighth plenary", sitting());
    assertEquals(
        List.of("Eighth plenary"),
        book().matters().at(NOW).stream().map(one -> one.sitting().orElseThrow().name()).toList());
    append(sits(NOW, 3, "Ninth plenary"));
    assertEquals("c24 3 Ninth plenary", sitting(), "while it has not reported");
    append(reported("c1"), sits(NOW, 4, "Tenth plenary"));
    assertEquals("c24 3 Ninth plenary", sitting());
    assertEquals(
        Optional.empty(),
        record
            .retelling(ActionBook.FOLD)
            .at(Tag.of(COUNCIL), before)
            .state()
            .matters()
            .sittingOf(C1));
  }

  @Test
  void a_sitting_that_is_named_waits_once_it_is_opened_and_the_one_after_it_if_nothing_came() {
    begin();
    append(referred("c1", "the Eighth plenary"));
    assertEquals(Optional.empty(), book().matters().reportsAt(C1));
    append(sits(NOW, 2, "Seventh plenary"));
    assertEquals("", sitting());
    append(sits(NOW, 3, "Eighth plenary"));
    assertEquals(Optional.of(NOW), book().matters().reportsAt(C1));
    assertEquals("c24 3 Eighth plenary", sitting());
    append(sits(NOW, 4, "Ninth plenary"));
    assertEquals("c24 4 Ninth plenary", sitting());
  }

  @Test
  void what_no_sitting_heard_is_carried_to_the_next_meeting_and_its_sittings() {
    begin();
    append(
        referred("c1", "a later plenary"),
        convened(NEXT, 300),
        new MeetingClosed(NOW, Optional.of(COUNCIL)));
    assertEquals(Optional.of(NEXT), book().matters().reportsAt(C1));
    assertEquals("", sitting());
    append(sits(NEXT, 1, "First plenary"));
    assertEquals("c25 1 First plenary", sitting());
  }

  @Test
  void a_report_to_a_meeting_waits_for_no_sitting_and_nothing_is_meant_outside_of_sittings() {
    append(new InstrumentOpened(PLAN, COUNCIL, "Plan", "plan", "en"), convened(NOW, 0));
    append(referred("c0", "a later plenary"), sits(NOW, 1, "First plenary"));
    assertEquals(Optional.empty(), book().matters().reportsAt(new ConsultationId("c0")));
    append(referred("c1", "the next meeting"), convened(NEXT, 300), sits(NEXT, 1, "First plenary"));
    assertEquals(Optional.of(NEXT), book().matters().reportsAt(C1));
    assertEquals("", sitting());
  }

  @Test
  void what_is_told_live_is_what_is_replayed_at_every_moment() {
    Law.holds(
        3,
        seed -> {
          var random = new Random(seed);
          var events = new ArrayList<Event>();
          events.add(new InstrumentOpened(PLAN, COUNCIL, "Plan", "plan", "en"));
          events.add(convened(NOW, 0));
          events.add(sits(NOW, 1, "First plenary"));
          events.add(referred("c-first", "the next plenary"));
          events.add(sits(NOW, 2, "Second plenary"));
          for (int at = 0; at < 60; at++) {
            events.add(any(random, at));
          }
          var bound = new AtomicInteger();
          try (var anew = KeptRecord.open()) {
            anew.holds(
                Tag.of(COUNCIL),
                ActionBook.FOLD,
                events,
                (book, _) ->
                    book.matters().consultations().all().stream()
                        .flatMap(one -> one.sitting().stream())
                        .forEach(_ -> bound.incrementAndGet()));
          }
          assertTrue(bound.get() > 0);
        });
  }

  private static Event any(Random random, int at) {
    var meeting = random.nextBoolean() ? NOW : NEXT;
    var words = List.of("a later plenary", "Plenary " + (at + 3), "next meeting");
    return switch (random.nextInt(6)) {
      case 0 -> convened(new MeetingId("c" + (26 + at)), random.nextInt(-10, 900));
      case 1 -> new MeetingClosed(meeting, Optional.of(COUNCIL));
      case 2 -> reported("c" + random.nextInt(at + 1));
      case 3 -> ruled("r" + at, new Outcome.Referred("CHE", words.get(random.nextInt(3))));
      case 4 -> referred("c" + at, words.get(random.nextInt(3)));
      default -> sits(meeting, at + 3, "Plenary " + at);
    };
  }

  private LogPosition told() {
    return record.retelling(ActionBook.FOLD).head(Tag.of(COUNCIL)).position();
  }

  private void begin() {
    append(
        new InstrumentOpened(PLAN, COUNCIL, "Plan", "plan", "en"),
        convened(NOW, 0),
        sits(NOW, 1, "Fifth plenary"));
  }

  private void append(Event... events) {
    record.append(List.of(events));
  }

  private ActionBook book() {
    return record.retelling(ActionBook.FOLD).head(Tag.of(COUNCIL)).state();
  }

  /// That waits for the first consultation.
  private String sitting() {
    return book()
        .matters()
        .sittingOf(C1)
        .map(one -> one.meeting() + " " + one.number() + " " + one.name())
        .orElse("");
  }

  private static SittingOpened sits(MeetingId meeting, int number, String name) {
    return new SittingOpened(
        meeting,
        number,
        name,
        new Delegate(new PersonId("chair"), new DelegationId("CHE"), Role.CHAIR),
        Optional.of(List.of(COUNCIL)));
  }

  private static ConsultationReferred referred(String id, String reportTo) {
    return Happenings.referred(COUNCIL, PLAN, id, reportTo);
  }

  private static ConsultationReported reported(String id) {
    return new ConsultationReported(
        new ConsultationId(id),
        COUNCIL,
        Optional.of(PLAN),
        Optional.of("agreed"),
        Optional.empty());
  }

  private static Ruled ruled(String id, Outcome outcome) {
    return Happenings.ruled("C24", PLAN, id, outcome, new Target.OfInstrument(PLAN));
  }

  private static MeetingConvened convened(MeetingId meeting, int inDays) {
    return Happenings.convened(meeting, COUNCIL, Session.ORDINARY, DAY.plusDays(inDays));
  }
}
