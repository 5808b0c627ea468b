package org.travaux.core.ruling;

import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.ruling.RulingsTest.ON_A;
import static org.travaux.core.ruling.RulingsTest.rule;
import static org.travaux.core.ruling.RulingsTest.ruled;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingEvent.MeetingMoved;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.RulingEvent.Ruled;

/// What a ruling leaves for a meeting.
class DueAtMeetingsTest {

  private static final LocalDate TODAY = CHAIR.at().atZone(ZoneOffset.UTC).toLocalDate();
  private static final LocalDate SOON = TODAY.plusDays(10);
  private static final Optional<BodyId> IN_GROUP = Optional.of(GROUP);

  @Test
  void what_is_due_at_a_meeting_by_its_id_is_due_at_one_of_the_body_that_is_not_over() {
    var third = new MeetingId("sfp-3");
    var council = new BodyId("council");
    var open = new Outcome.KeptOpen("the next meeting", Optional.of(third));
    var debate = Debate.opened();
    for (var outcome :
        List.of(
            open,
            new Outcome.Referred("Switzerland", "the next meeting", Optional.of(third)),
            new Outcome.Deferred(Optional.empty(), Optional.of(third)),
            new Outcome.Instructed("secretariat", "both", Optional.empty(), Optional.of(third)))) {
      debate.refuses(rule(CHAIR, outcome, ON_A), UNKNOWN, "outcome");
      Debate.opened()
          .then(SECRETARY, convened(third, GROUP))
          .when(rule(CHAIR, outcome, ON_A), ruled(outcome, ON_A));
    }
    debate
        .then(SECRETARY, convened(third, council))
        .refuses(rule(CHAIR, open, ON_A), UNKNOWN, "outcome")
        .then(SECRETARY, new MeetingHeldJointly(third, GROUP))
        .when(rule(CHAIR, open, ON_A), ruled(open, ON_A))
        .then(SECRETARY, new MeetingClosed(third, Optional.empty()))
        .refuses(rule(CHAIR, open, ON_A), CLOSED, "outcome");
  }

  @Test
  void what_is_due_at_the_next_meeting_in_words_is_due_at_the_one_that_is_convened() {
    var third = new MeetingId("sfp-3");
    var fourth = new MeetingId("sfp-4");
    for (var outcome :
        List.of(
            new Outcome.KeptOpen("The next meeting"),
            new Outcome.Referred("Switzerland", "下次会议"),
            new Outcome.Deferred(Optional.of("la prochaine réunion")),
            new Outcome.Instructed("secretariat", "both", Optional.of("next meeting")))) {
      Debate.opened()
          .when(rule(CHAIR, outcome, ON_A), ruled(outcome, ON_A))
          .then(SECRETARY, convened(new MeetingId("sfp-2"), GROUP, TODAY))
          .when(rule(CHAIR, outcome, ON_A), ruled(outcome, ON_A))
          .then(SECRETARY, convened(fourth, GROUP, TODAY.plusDays(60)))
          .then(SECRETARY, convened(third, GROUP, TODAY.plusDays(30)))
          .then(SECRETARY, convened(new MeetingId("c-1"), new BodyId("council"), SOON))
          .when(rule(CHAIR, outcome, ON_A), ruled(outcome.at(third), ON_A))
          .then(SECRETARY, new MeetingMoved(third, days(TODAY.plusDays(90)), "no room", IN_GROUP))
          .when(rule(CHAIR, outcome, ON_A), ruled(outcome.at(fourth), ON_A))
          .then(SECRETARY, new MeetingClosed(fourth, IN_GROUP))
          .when(rule(CHAIR, outcome, ON_A), ruled(outcome.at(third), ON_A));
    }
  }

  @Test
  void it_is_the_one_after_that_in_which_it_is_said() {
    var open = new Outcome.KeptOpen("the next meeting");
    var said = Optional.of("SFP-3");
    var debate =
        Debate.opened()
            .then(SECRETARY, convened(new MeetingId("sfp-2"), GROUP, SOON))
            .then(SECRETARY, convened(new MeetingId("sfp-3"), GROUP, TODAY.plusDays(30)))
            .when(saying(open, said), saidIn(open, said));
    debate
        .then(SECRETARY, convened(new MeetingId("sfp-4"), GROUP, TODAY.plusDays(60)))
        .when(saying(open, said), saidIn(open.at(new MeetingId("sfp-4")), said))
        .when(saying(open, Optional.of("SFP-9")), saidIn(open, Optional.of("SFP-9")))
        .when(
            rule(CHAIR, new Outcome.KeptOpen("the next plenary"), ON_A),
            ruled(new Outcome.KeptOpen("the next plenary"), ON_A));
  }

  /// Of which not enough is known where it is ruled.
  @Test
  void what_may_be_due_at_a_meeting_of_another_body_stays_in_words() {
    var open = new Outcome.KeptOpen("the next meeting");
    var joint = new MeetingId("c-1");
    Debate.opened()
        .then(SECRETARY, convened(new MeetingId("sfp-3"), GROUP, TODAY.plusDays(30)))
        .then(SECRETARY, convened(joint, new BodyId("council"), SOON))
        .then(SECRETARY, new MeetingHeldJointly(joint, GROUP))
        .when(rule(CHAIR, open, ON_A), ruled(open, ON_A));
  }

  private static Rule saying(Outcome outcome, Optional<String> in) {
    var rule = rule(CHAIR, outcome, ON_A);
    return new Rule(
        rule.instrument(),
        GROUP,
        rule.ruling(),
        rule.targets(),
        outcome,
        List.of(),
        in,
        Optional.empty(),
        CHAIR);
  }

  private static Ruled saidIn(Outcome outcome, Optional<String> in) {
    var ruled = ruled(outcome, ON_A);
    return new Ruled(
        ruled.instrument(),
        ruled.ruling(),
        ruled.targets(),
        outcome,
        List.of(),
        in,
        Optional.empty());
  }

  private static Days days(LocalDate on) {
    return new Days(on, on);
  }

  private static MeetingConvened convened(MeetingId meeting, BodyId body) {
    return convened(meeting, body, LocalDate.EPOCH);
  }

  private static MeetingConvened convened(MeetingId meeting, BodyId body, LocalDate on) {
    return new MeetingConvened(
        meeting,
        body,
        "A meeting",
        meeting.value().toUpperCase(Locale.ROOT),
        Session.ORDINARY,
        Venue.VIRTUAL,
        days(on),
        Optional.empty());
  }
}
