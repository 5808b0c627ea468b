package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.Days;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;
import org.travaux.core.meeting.ConveneMeeting;
import org.travaux.core.meeting.MeetingDecisions;
import org.travaux.core.ruling.Rule;
import org.travaux.core.ruling.RulingDecisions;

/// Chairs who keep something open to the next meeting while the secretariat convenes it.
class NextMeetingRacesTest extends LastMoment {

  /// Each round's meeting is before that of the round before, and so the next one again.
  @Test
  void what_is_ruled_behind_the_convening_is_due_at_that_meeting_and_what_is_ruled_before_is_not()
      throws Exception {
    accredit();
    var kinds = new ArrayList<Class<? extends Decision<?>>>(RulingDecisions.ALL);
    kinds.addAll(MeetingDecisions.ALL);
    var nodes = nodes(kinds);
    for (int round = 0; round < ROUNDS; round++) {
      var text = text(round);
      var meeting = convened(round);
      at(
          nodes,
          thread -> thread == 3 ? new ConveneMeeting(meeting, secretary()) : ruling(text, thread));
    }
    var next = Optional.<MeetingId>empty();
    int ruled = 0;
    for (var recorded : stored()) {
      if (recorded.event() instanceof MeetingConvened now) {
        next = Optional.of(now.meeting());
      } else if (recorded.event() instanceof Ruled now) {
        assertThat(now.outcome().due()).isEqualTo(next);
        ruled++;
      }
    }
    assertThat(ruled).isEqualTo(ROUNDS * (THREADS - 1));
  }

  private static MeetingConvened convened(int round) {
    var day = LocalDate.parse("2020-09-30").minusDays(round);
    return new MeetingConvened(
        new MeetingId("group-" + round),
        GROUP,
        "Meeting",
        "GRP-" + round,
        Session.ORDINARY,
        Venue.VIRTUAL,
        new Days(day, day),
        Optional.empty());
  }

  private static Rule ruling(InstrumentId text, int thread) {
    return new Rule(
        text,
        GROUP,
        new RulingId("r" + thread),
        List.of(new Target.OfInstrument(text)),
        new Outcome.KeptOpen("the next meeting"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        chair(thread));
  }
}
