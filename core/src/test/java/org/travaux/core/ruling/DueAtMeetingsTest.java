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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;

/// What a ruling leaves for a meeting.
class DueAtMeetingsTest {

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
        .then(SECRETARY, new MeetingClosed(third))
        .refuses(rule(CHAIR, open, ON_A), CLOSED, "outcome");
  }

  private static MeetingConvened convened(MeetingId meeting, BodyId body) {
    return new MeetingConvened(
        meeting,
        body,
        "Third meeting",
        "SFP-3",
        Session.ORDINARY,
        Venue.VIRTUAL,
        new Days(LocalDate.EPOCH, LocalDate.EPOCH),
        Optional.empty());
  }
}
