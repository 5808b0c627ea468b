package org.travaux.core.podium;

import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.VICE;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.CapacityGiven;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Capacity;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;
import org.travaux.core.event.RulingEvent.OutcomesMadeProvisional;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.SittingEvent.ChairTaken;
import org.travaux.core.event.SittingEvent.SittingClosed;
import org.travaux.core.event.SittingEvent.SittingOpened;
import org.travaux.core.event.SittingEvent.SittingResumed;
import org.travaux.core.event.SittingEvent.SittingSuspended;
import org.travaux.core.event.Target;
import org.travaux.core.ruling.MakeOutcomesProvisional;
import org.travaux.core.ruling.ReopenRuling;
import org.travaux.core.ruling.Rule;

class PodiumTest {

  private static final MeetingId MEETING = new MeetingId("group-2");
  private static final MeetingId OTHER_MEETING = new MeetingId("group-extra");
  private static final Optional<List<BodyId>> HELD_BY = Optional.of(List.of(GROUP));
  private static final RulingId FIRST = new RulingId("r1");
  private static final Target ON_A = new Target.OfProvision(PLAN, A);
  private static final Given STAND_IN =
      as(new Delegate(new PersonId("bia"), CHAIR.by().delegation(), Role.DELEGATE));
  private static final Given AS_CHAIR = as(with(STAND_IN, Role.CHAIR));

  @Test
  void outside_of_sittings_the_chair_rules_and_a_vice_chair_does_not() {
    Debate.opened()
        .when(rule(CHAIR), ruled())
        .refuses(rule(VICE), FORBIDDEN, "")
        .refusesSaying(rule(VICE), "from the chair of a sitting, and none goes on")
        .refuses(rule(AMINA), FORBIDDEN, "");
  }

  @Test
  void in_a_sitting_whoever_is_in_the_chair_rules_and_nobody_else() {
    Debate.opened()
        .then(SECRETARY, opened(MEETING, CHAIR))
        .when(rule(CHAIR), ruled())
        .refuses(rule(VICE), FORBIDDEN, "")
        .refusesSaying(rule(VICE), "chair is in the chair")
        .then(CHAIR, new ChairTaken(MEETING, 1, VICE.by(), HELD_BY))
        .when(rule(VICE), ruled())
        .refuses(rule(CHAIR), FORBIDDEN, "")
        .refusesSaying(rule(CHAIR), "vice is in the chair")
        .then(CHAIR, new ChairTaken(MEETING, 1, CHAIR.by(), HELD_BY))
        .when(rule(CHAIR), ruled())
        .refuses(rule(VICE), FORBIDDEN, "");
  }

  @Test
  void the_chair_s_seat_counts_while_the_sitting_goes_on() {
    Debate.opened()
        .then(SECRETARY, opened(MEETING, VICE))
        .then(VICE, new SittingSuspended(MEETING, 1, "lunch", HELD_BY))
        .refuses(rule(VICE), FORBIDDEN, "")
        .when(rule(CHAIR), ruled())
        .then(VICE, new SittingResumed(MEETING, 1, HELD_BY))
        .when(rule(VICE), ruled())
        .refuses(rule(CHAIR), FORBIDDEN, "")
        .then(VICE, new SittingClosed(MEETING, 1, HELD_BY))
        .refuses(rule(VICE), FORBIDDEN, "")
        .when(rule(CHAIR), ruled());
  }

  @Test
  void of_two_meetings_that_sit_at_once_each_has_somebody_in_the_chair() {
    Debate.opened()
        .then(SECRETARY, opened(MEETING, CHAIR), opened(OTHER_MEETING, VICE))
        .when(rule(CHAIR), ruled())
        .when(rule(VICE), ruled())
        .then(VICE, new SittingClosed(OTHER_MEETING, 1, HELD_BY))
        .refuses(rule(VICE), FORBIDDEN, "");
  }

  @Test
  void a_sitting_of_other_bodies_gives_nobody_a_right_here() {
    Debate.opened()
        .then(
            SECRETARY,
            new SittingOpened(
                MEETING, 1, "Plenary", VICE.by(), Optional.of(List.of(new BodyId("council")))))
        .refuses(rule(VICE), FORBIDDEN, "")
        .when(rule(CHAIR), ruled());
  }

  @Test
  void a_body_that_comes_into_a_sitting_of_others_has_somebody_take_the_chair() {
    Debate.opened()
        .then(SECRETARY, new SittingResumed(MEETING, 1, HELD_BY))
        .refuses(rule(VICE), FORBIDDEN, "")
        .then(SECRETARY, new ChairTaken(MEETING, 1, VICE.by(), HELD_BY))
        .when(rule(VICE), ruled())
        .refuses(rule(CHAIR), FORBIDDEN, "")
        .then(SECRETARY, new SittingSuspended(MEETING, 1, "lunch", HELD_BY))
        .refuses(rule(VICE), FORBIDDEN, "");
  }

  @Test
  void what_is_said_of_another_sitting_of_the_meeting_changes_nothing_in_this_one() {
    Debate.opened()
        .then(
            SECRETARY,
            new SittingOpened(MEETING, 2, "Second plenary", VICE.by(), HELD_BY),
            new SittingSuspended(MEETING, 1, "late", HELD_BY),
            new SittingClosed(MEETING, 1, HELD_BY))
        .when(rule(VICE), ruled());
  }

  @Test
  void who_stands_in_for_the_chair_rules_from_the_chair_and_outside_of_sittings() {
    var debate =
        Debate.opened()
            .then(SECRETARY, new Accredited(GROUP, STAND_IN.by()))
            .refuses(rule(AS_CHAIR), FORBIDDEN, "")
            .then(
                SECRETARY,
                new CapacityGiven(GROUP, STAND_IN.by(), new Capacity.Representing(CHAIR.by())))
            .when(rule(AS_CHAIR), ruled());
    debate
        .then(SECRETARY, opened(MEETING, VICE))
        .refuses(rule(AS_CHAIR), FORBIDDEN, "")
        .then(SECRETARY, new ChairTaken(MEETING, 1, AS_CHAIR.by(), HELD_BY))
        .when(rule(AS_CHAIR), ruled())
        .then(SECRETARY, new AccreditationWithdrawn(GROUP, STAND_IN.by()))
        .refuses(rule(AS_CHAIR), FORBIDDEN, "");
  }

  @Test
  void to_reopen_and_to_make_provisional_takes_the_chair_as_well() {
    var reopening = new ReopenRuling(PLAN, GROUP, FIRST, "new facts", VICE);
    var provisional =
        new MakeOutcomesProvisional(
            PLAN, GROUP, new RulingId("r2"), Optional.empty(), "more time", VICE);
    Debate.opened()
        .then(CHAIR, ruled())
        .refuses(reopening, FORBIDDEN, "")
        .refuses(provisional, FORBIDDEN, "")
        .then(SECRETARY, opened(MEETING, VICE))
        .when(reopening, new RulingReopened(PLAN, FIRST, "new facts"))
        .when(
            provisional,
            new OutcomesMadeProvisional(PLAN, new RulingId("r2"), Optional.empty(), "more time"));
  }

  private static SittingOpened opened(MeetingId meeting, Given chair) {
    return new SittingOpened(meeting, 1, "First plenary", chair.by(), HELD_BY);
  }

  private static Rule rule(Given given) {
    return new Rule(
        PLAN,
        GROUP,
        FIRST,
        List.of(ON_A),
        new Outcome.Agreed(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        given);
  }

  private static Ruled ruled() {
    return new Ruled(
        PLAN,
        FIRST,
        List.of(ON_A),
        new Outcome.Agreed(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Given as(Delegate delegate) {
    return new Given(delegate, CHAIR.at());
  }

  private static Delegate with(Given given, Role role) {
    return new Delegate(given.by().person(), given.by().delegation(), role);
  }
}
