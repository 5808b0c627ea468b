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
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationLapsed;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationEvent.ConsultationReported;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;
import org.travaux.core.text.Law;
import org.travaux.projections.actions.ListedAction.Stop;
import org.travaux.projections.actions.Matter.State;
import org.travaux.projections.kept.KeptRecord;
import org.travaux.projections.log.WideRetelling;

class MattersTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final BodyId OTHER = new BodyId("other");
  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final MeetingId SECOND = new MeetingId("group-2");
  private static final MeetingId THIRD = new MeetingId("group-3");
  private static final MeetingId FOURTH = new MeetingId("group-4");
  private static final MeetingId JOINT = new MeetingId("other-1");
  private static final LocalDate DAY = LocalDate.parse("2022-01-13");
  private static final Target SECURITY = new Target.OfOptionSet(PLAN, new OptionSetId("security"));
  private static final Target VISION = provision("vision");
  private static final List<Outcome> TO_THE_NEXT =
      List.of(
          new Outcome.KeptOpen("the next meeting"),
          new Outcome.Referred("CHE", "next meeting"),
          new Outcome.Deferred(Optional.of("La prochaine réunion")));

  private final KeptRecord record = KeptRecord.open();

  @AfterEach
  void close() {
    record.close();
  }

  @Test
  void what_comes_back_to_a_meeting_that_nobody_convened_yet_is_bound_to_it_when_it_is_convened() {
    begin();
    for (int at = 0; at < TO_THE_NEXT.size(); at++) {
      append(ruled("r" + at, TO_THE_NEXT.get(at), provision("p" + at)));
    }
    append(ruled("named", new Outcome.KeptOpen("GROUP-4"), SECURITY));
    assertEquals(Optional.empty(), book().due(PLAN, new RulingId("r2")));
    append(convened(THIRD, GROUP, 30));
    for (int at = 0; at < TO_THE_NEXT.size(); at++) {
      assertEquals(Optional.of(THIRD), book().due(PLAN, new RulingId("r" + at)), "r" + at);
    }
    assertEquals(List.of("r0", "r1", "r2"), open(THIRD));
    assertEquals(Optional.empty(), book().due(PLAN, new RulingId("named")));
    append(convened(FOURTH, GROUP, 60));
    assertEquals(List.of("named"), open(FOURTH));
  }

  @Test
  void a_meeting_that_is_convened_before_it_takes_nothing_that_is_bound_already() {
    begin();
    append(
        ruled("r1", new Outcome.KeptOpen("the next meeting"), VISION), convened(FOURTH, GROUP, 60));
    append(convened(THIRD, GROUP, 30));
    assertEquals(List.of("r1"), open(FOURTH));
    assertEquals(List.of(), open(THIRD));
  }

  @Test
  void what_is_still_open_when_that_meeting_is_over_is_carried_to_the_one_after_it() {
    begin();
    append(
        ruled("r1", new Outcome.KeptOpen("the next meeting"), VISION),
        ruled("r2", new Outcome.KeptOpen("the next meeting"), SECURITY),
        convened(THIRD, GROUP, 30),
        convened(FOURTH, GROUP, 60),
        ruled("r3", new Outcome.Agreed(), VISION),
        new MeetingClosed(THIRD, Optional.of(GROUP)));
    assertEquals(List.of("r2"), open(FOURTH));
    assertEquals(List.of(new Stop(THIRD, 0), new Stop(FOURTH, 1)), matter("r2").stops().toList());
    assertEquals(State.DECIDED, matter("r1").state());
    append(new RulingReopened(PLAN, new RulingId("r3"), "new facts"));
    assertEquals(List.of("r1", "r2"), open(FOURTH));
    append(new RulingReopened(PLAN, new RulingId("r2"), "new facts"));
    assertEquals(State.REOPENED, matter("r2").state());
    assertEquals(List.of("r1"), open(FOURTH));
  }

  @Test
  void a_choice_is_decided_when_an_option_is_kept_and_by_no_mere_note() {
    begin();
    append(
        ruled("r1", new Outcome.KeptOpen("the next meeting"), SECURITY, VISION),
        convened(THIRD, GROUP, 30),
        ruled("r2", new Outcome.Noted(), SECURITY, VISION),
        ruled(
            "r3",
            new Outcome.OptionKept(),
            new Target.OfOption(PLAN, new OptionSetId("security"), new OptionId("1"))));
    assertEquals(List.of("r1"), open(THIRD), "the vision is still open");
    append(ruled("r4", new Outcome.Adopted(), new Target.OfInstrument(PLAN)));
    assertEquals(List.of(), open(THIRD));
  }

  @Test
  void a_meeting_that_is_held_with_another_body_is_the_next_one_of_each() {
    begin();
    append(
        ruled("r1", new Outcome.KeptOpen("the next meeting"), VISION),
        convened(JOINT, OTHER, 20),
        new MeetingHeldJointly(JOINT, GROUP),
        convened(THIRD, GROUP, 30));
    assertEquals(List.of("r1"), open(JOINT));
    append(new MeetingClosed(JOINT, Optional.of(OTHER)));
    assertEquals(List.of("r1"), open(THIRD));
  }

  @Test
  void a_meeting_of_another_body_is_a_next_one_only_from_when_it_is_held_with_it() {
    begin();
    append(convened(JOINT, OTHER, 20));
    isNextOnlyOnceHeldWithIt();
  }

  @Test
  void so_is_one_that_was_convened_before_the_body_was_founded() {
    append(convened(JOINT, OTHER, 20));
    begin();
    isNextOnlyOnceHeldWithIt();
  }

  private void isNextOnlyOnceHeldWithIt() {
    append(
        ruled("r1", new Outcome.KeptOpen("the next meeting"), VISION),
        convened(THIRD, GROUP, 30),
        ruled("r2", new Outcome.KeptOpen("OTHER-1"), SECURITY),
        referred("c1", "OTHER-1"));
    var before = List.of(open(THIRD), open(JOINT), awaited(JOINT));
    assertEquals(List.of(List.of("r1"), List.of(), List.of()), before);
    var position = retelling().head(Tag.of(GROUP)).position();
    append(new MeetingHeldJointly(JOINT, GROUP));
    assertEquals(List.of("r1"), open(THIRD));
    assertEquals(List.of("r2"), open(JOINT));
    assertEquals(List.of("c1"), awaited(JOINT));
    append(ruled("r3", new Outcome.KeptOpen("the next meeting"), provision("mission")));
    assertEquals(List.of("r2", "r3"), open(JOINT));
    var then = retelling().at(Tag.of(GROUP), position).state().matters();
    assertEquals(List.of(), then.at(JOINT));
    assertEquals(1, then.at(THIRD).size());
    append(new MeetingClosed(JOINT, Optional.of(OTHER)));
    assertEquals(List.of("r1", "r2", "r3"), open(THIRD));
  }

  @Test
  void a_consultation_is_before_the_meeting_that_it_is_to_report_to_until_it_has() {
    begin();
    append(
        referred("c1", "the next meeting"),
        referred("c2", "Meeting group-3"),
        referred("c3", "a later plenary"));
    assertEquals(Optional.empty(), book().matters().reportsAt(new ConsultationId("c1")));
    append(convened(THIRD, GROUP, 30), convened(FOURTH, GROUP, 60));
    assertEquals(List.of("c1", "c2"), awaited(THIRD));
    append(
        new ConsultationReported(
            new ConsultationId("c1"),
            GROUP,
            Optional.of(PLAN),
            Optional.of("agreed"),
            Optional.empty()),
        new MeetingClosed(THIRD, Optional.of(GROUP)));
    assertEquals(List.of("c1", "c2"), awaited(THIRD));
    assertEquals(List.of("c2"), awaited(FOURTH));
    assertTrue(book().matters().reportingTo(THIRD).getFirst().over());
    assertEquals(Optional.of(FOURTH), book().matters().reportsAt(new ConsultationId("c2")));
    assertEquals(Optional.empty(), book().matters().reportsAt(new ConsultationId("c3")));
  }

  @Test
  void what_is_told_live_is_what_is_replayed_at_every_moment() {
    Law.holds(
        3,
        seed -> {
          var random = new Random(seed);
          var events = new ArrayList<Event>();
          events.add(new BodyFounded(GROUP, "Group"));
          events.add(new InstrumentOpened(PLAN, GROUP, "Plan", "plan", "en"));
          events.add(convened(SECOND, GROUP, 0));
          events.add(ruled("r-first", TO_THE_NEXT.getFirst(), SECURITY));
          events.add(convened(JOINT, OTHER, 10));
          events.add(new MeetingHeldJointly(JOINT, GROUP));
          for (int at = 0; at < 60; at++) {
            events.add(any(random, at));
          }
          var bound = new AtomicInteger();
          try (var anew = KeptRecord.open()) {
            anew.holds(
                Tag.of(GROUP),
                ActionBook.FOLD,
                events,
                (book, _) ->
                    book.matters()
                        .all()
                        .forEach(one -> bound.addAndGet(one.at().isEmpty() ? 0 : 1)));
          }
          assertTrue(bound.get() > 0);
        });
  }

  private static Event any(Random random, int at) {
    var meeting = List.of(SECOND, THIRD, FOURTH, JOINT).get(random.nextInt(4));
    var of = meeting.equals(JOINT) ? OTHER : GROUP;
    var on = random.nextBoolean() ? VISION : SECURITY;
    return switch (random.nextInt(8)) {
      case 0 -> convened(new MeetingId("group-" + (5 + at)), GROUP, random.nextInt(-10, 90));
      case 1 -> new MeetingClosed(meeting, Optional.of(of));
      case 2 -> ruled("r" + at, new Outcome.Agreed(), on);
      case 3 -> new RulingReopened(PLAN, new RulingId("r" + random.nextInt(at + 1)), "so");
      case 4 -> referred("c" + at, random.nextBoolean() ? "next meeting" : "GROUP-3");
      case 5 ->
          new ConsultationLapsed(
              new ConsultationId("c" + random.nextInt(at + 1)), GROUP, Optional.of(PLAN), "so");
      default -> ruled("r" + at, TO_THE_NEXT.get(random.nextInt(3)), on);
    };
  }

  private void begin() {
    append(
        new BodyFounded(GROUP, "Group"),
        new InstrumentOpened(PLAN, GROUP, "Plan", "plan", "en"),
        convened(SECOND, GROUP, 0));
  }

  private void append(Event... events) {
    record.append(List.of(events));
  }

  private ActionBook book() {
    return retelling().head(Tag.of(GROUP)).state();
  }

  private WideRetelling<ActionBook> retelling() {
    return record.retelling(ActionBook.FOLD);
  }

  private Matter matter(String ruling) {
    return book().matters().all().stream()
        .filter(one -> one.ruled().ruling().value().equals(ruling))
        .findFirst()
        .orElseThrow();
  }

  /// By their rulings.
  private List<String> open(MeetingId meeting) {
    return book().matters().at(meeting).stream()
        .filter(one -> one.state() == State.OPEN)
        .map(one -> one.ruled().ruling().value())
        .toList();
  }

  /// By their ids.
  private List<String> awaited(MeetingId meeting) {
    return book().matters().reportingTo(meeting).stream()
        .map(one -> one.referred().consultation().value())
        .toList();
  }

  private static ConsultationReferred referred(String id, String reportTo) {
    return Happenings.referred(GROUP, PLAN, id, reportTo);
  }

  private static Target provision(String id) {
    return new Target.OfProvision(PLAN, new ProvisionId(id));
  }

  private static Ruled ruled(String id, Outcome outcome, Target... on) {
    return Happenings.ruled("GROUP-2", PLAN, id, outcome, on);
  }

  private static MeetingConvened convened(MeetingId meeting, BodyId body, int inDays) {
    return Happenings.convened(meeting, body, Session.JOINT, DAY.plusDays(inDays));
  }
}
