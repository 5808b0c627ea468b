package org.travaux.core.timetable;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Stage;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Role;
import org.travaux.core.event.StepId;
import org.travaux.core.event.TimetableEvent.Phase;
import org.travaux.core.event.TimetableEvent.PlannedStep;
import org.travaux.core.event.TimetableEvent.StepDone;
import org.travaux.core.event.TimetableEvent.StepRescheduled;
import org.travaux.core.event.TimetableEvent.TimetableAgreed;
import org.travaux.core.event.TimetableEvent.TimetableProposed;
import org.travaux.core.event.TimetableId;

/// A forum that was to be held in one year and is proposed for the next.
class TimetableDecisionsTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final BodyId COUNCIL = new BodyId("council");
  private static final InstrumentId REPORT = new InstrumentId("report");
  private static final TimetableId OLD = new TimetableId("old");
  private static final TimetableId NEW = new TimetableId("new");
  private static final StepId FORUM = new StepId("forum");
  private static final Days MAY = days("2021-05-18", "2021-05-20");
  private static final Days JUNE = days("2022-06-01", "2022-06-03");
  private static final String JULY = "2020-07-01T09:00:00Z";
  private static final Given CHAIR = Room.person("chair", Role.CHAIR, JULY);
  private static final Given SECRETARY = Room.person("secretary", Role.SECRETARIAT, JULY);
  private static final Given DELEGATE = Room.person("delegate", Role.DELEGATE, JULY);
  private static final TimetableProposed FIRST = timetable(OLD, Optional.empty(), MAY);
  private static final TimetableProposed OTHER = timetable(NEW, Optional.of(OLD), JUNE);

  private final Room room = new Room();

  @Test
  void a_timetable_is_proposed() {
    room.when(new ProposeTimetable(FIRST, SECRETARY), FIRST);
    room.refuses(new ProposeTimetable(FIRST, DELEGATE), FORBIDDEN, "");
    room.tells(FIRST);
    room.nothingHappensWhen(new ProposeTimetable(FIRST, SECRETARY));
    refuses(timetable(OLD, Optional.empty(), JUNE), TAKEN, "timetable");
  }

  @Test
  void a_timetable_has_a_title_and_steps_with_titles() {
    refuses(timetable("", List.of(step(FORUM, "Forum"))), INVALID, "title");
    refuses(timetable("Plan", List.of()), INVALID, "steps");
    refuses(timetable("Plan", List.of(step(FORUM, ""))), INVALID, "steps");
    refuses(timetable("Plan", List.of(step(FORUM, "A"), step(FORUM, "B"))), INVALID, "steps");
    var many =
        IntStream.rangeClosed(0, 100).mapToObj(i -> step(new StepId("s" + i), "Step")).toList();
    refuses(timetable("Plan", many), INVALID, "steps");
    var all = timetable("Plan", many.subList(0, 100));
    room.when(new ProposeTimetable(all, SECRETARY), all);
    refuses(OTHER, UNKNOWN, "insteadOf");
    room.tells(new Accredited(COUNCIL, SECRETARY.by()));
    refuses(
        new TimetableProposed(REPORT, OLD, COUNCIL, "Plan", Optional.empty(), FIRST.steps()),
        UNKNOWN,
        "instrument");
  }

  @Test
  void of_two_that_compete_neither_is_agreed_until_the_chair_rules() {
    room.tells(FIRST);
    room.when(agree(OLD, CHAIR), new TimetableAgreed(REPORT, OLD));
    room.refuses(agree(OLD, SECRETARY), FORBIDDEN, "");
    room.refuses(agree(NEW, CHAIR), UNKNOWN, "timetable");
    room.tells(new TimetableAgreed(REPORT, OLD));
    room.nothingHappensWhen(agree(OLD, CHAIR));
    room.when(new ProposeTimetable(OTHER, SECRETARY), OTHER);
    room.tells(OTHER);
    room.when(agree(OLD, CHAIR), new TimetableAgreed(REPORT, OLD));
    room.when(agree(NEW, CHAIR), new TimetableAgreed(REPORT, NEW));
    room.tells(new TimetableAgreed(REPORT, NEW));
    room.nothingHappensWhen(agree(NEW, CHAIR));
    room.refuses(agree(OLD, CHAIR), CLOSED, "timetable");
    room.refuses(reschedule(OLD, JUNE, "no travel", SECRETARY), CLOSED, "timetable");
    refuses(timetable(new TimetableId("third"), Optional.of(OLD), MAY), CLOSED, "insteadOf");
  }

  @Test
  void the_chair_of_another_body_agrees_to_nothing_here() {
    room.tells(FIRST, new Accredited(COUNCIL, CHAIR.by()));
    room.refuses(new AgreeTimetable(REPORT, COUNCIL, OLD, CHAIR), UNKNOWN, "instrument");
  }

  @Test
  void to_agree_again_sets_aside_what_has_come_to_compete_since() {
    var third = timetable(new TimetableId("third"), Optional.empty(), JUNE);
    room.tells(FIRST, new TimetableAgreed(REPORT, OLD), third);
    room.when(agree(OLD, CHAIR), new TimetableAgreed(REPORT, OLD));
    room.tells(new TimetableAgreed(REPORT, OLD));
    room.refuses(agree(third.timetable(), CHAIR), CLOSED, "timetable");
    room.nothingHappensWhen(agree(OLD, CHAIR));
  }

  @Test
  void a_step_is_rescheduled_for_a_reason_until_it_is_done() {
    room.refuses(reschedule(OLD, JUNE, "no travel", SECRETARY), UNKNOWN, "timetable");
    room.tells(FIRST);
    room.when(
        reschedule(OLD, JUNE, "no travel", SECRETARY),
        new StepRescheduled(REPORT, OLD, FORUM, JUNE, "no travel"));
    room.nothingHappensWhen(reschedule(OLD, MAY, "no travel", SECRETARY));
    room.tells(new StepRescheduled(REPORT, OLD, FORUM, JUNE, "no travel"));
    room.nothingHappensWhen(reschedule(OLD, JUNE, "no travel", SECRETARY));
    room.tells(new StepRescheduled(REPORT, OLD, FORUM, MAY, "it is possible"));
    room.refuses(reschedule(OLD, JUNE, "", SECRETARY), INVALID, "reason");
    room.refuses(reschedule(OLD, JUNE, "no travel", DELEGATE), FORBIDDEN, "");
    room.refuses(
        new RescheduleStep(REPORT, GROUP, OLD, new StepId("nothing"), JUNE, "no travel", SECRETARY),
        UNKNOWN,
        "step");
    room.tells(new StepDone(REPORT, OLD, FORUM, MAY));
    room.refuses(reschedule(OLD, JUNE, "no travel", SECRETARY), CLOSED, "step");
  }

  @Test
  void a_step_is_done_on_days_that_have_been() {
    room.tells(FIRST);
    var late = Room.person("secretary", Role.SECRETARIAT, "2021-05-20T23:00:00Z");
    room.refuses(done(MAY, SECRETARY), INVALID, "days");
    room.when(done(MAY, late), new StepDone(REPORT, OLD, FORUM, MAY));
    room.refuses(done(MAY, DELEGATE), FORBIDDEN, "");
    room.tells(new StepDone(REPORT, OLD, FORUM, MAY));
    room.nothingHappensWhen(done(MAY, late));
    room.refuses(done(days("2021-05-18", "2021-05-19"), late), TAKEN, "step");
  }

  private void refuses(TimetableProposed timetable, Refusal.Reason reason, String field) {
    room.refuses(new ProposeTimetable(timetable, SECRETARY), reason, field);
  }

  private static TimetableProposed timetable(
      TimetableId id, Optional<TimetableId> insteadOf, Days forum) {
    return new TimetableProposed(
        REPORT,
        id,
        GROUP,
        "Six drafts and a forum",
        insteadOf,
        List.of(new PlannedStep(FORUM, Phase.FORUM, "Forum", forum)));
  }

  private static TimetableProposed timetable(String title, List<PlannedStep> steps) {
    return new TimetableProposed(REPORT, OLD, GROUP, title, Optional.empty(), steps);
  }

  private static PlannedStep step(StepId id, String title) {
    return new PlannedStep(id, Phase.FORUM, title, MAY);
  }

  private static AgreeTimetable agree(TimetableId id, Given given) {
    return new AgreeTimetable(REPORT, GROUP, id, given);
  }

  private static RescheduleStep reschedule(TimetableId id, Days days, String reason, Given given) {
    return new RescheduleStep(REPORT, GROUP, id, FORUM, days, reason, given);
  }

  private static CompleteStep done(Days days, Given given) {
    return new CompleteStep(REPORT, GROUP, OLD, FORUM, days, given);
  }

  private static Days days(String first, String last) {
    return new Days(LocalDate.parse(first), LocalDate.parse(last));
  }

  /// With a report before the group.
  private static final class Room extends Stage<Room> {

    Room() {
      super(TimetableDecisions.ALL);
      for (var given : List.of(CHAIR, SECRETARY, DELEGATE)) {
        tells(new Accredited(GROUP, given.by()));
      }
      tells(new InstrumentOpened(REPORT, GROUP, "Report", "report", "en"));
    }

    Room tells(Event... events) {
      return then(SECRETARY, events);
    }

    static Given person(String person, Role role, String at) {
      return given(person, "BRA", role, Instant.parse(at));
    }

    @Override
    protected Room self() {
      return this;
    }
  }
}
