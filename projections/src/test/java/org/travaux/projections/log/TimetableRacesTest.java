package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.Days;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.StepId;
import org.travaux.core.event.TimetableEvent.Phase;
import org.travaux.core.event.TimetableEvent.PlannedStep;
import org.travaux.core.event.TimetableEvent.StepDone;
import org.travaux.core.event.TimetableEvent.StepRescheduled;
import org.travaux.core.event.TimetableEvent.TimetableAgreed;
import org.travaux.core.event.TimetableEvent.TimetableProposed;
import org.travaux.core.event.TimetableId;
import org.travaux.core.timetable.AgreeTimetable;
import org.travaux.core.timetable.CompleteStep;
import org.travaux.core.timetable.RescheduleStep;
import org.travaux.core.timetable.TimetableDecisions;

/// Timetables that several change at once.
class TimetableRacesTest extends LastMoment {

  private static final TimetableId PLAN = new TimetableId("plan");
  private static final TimetableId OTHER_PLAN = new TimetableId("other-plan");
  private static final StepId STEP = new StepId("forum");
  private static final Days DAYS = days(0);
  private static final Days HELD =
      new Days(LocalDate.parse("2020-03-02"), LocalDate.parse("2020-03-03"));

  @Test
  void a_step_that_is_put_off_by_many_at_once_is_put_off_no_more_once_it_is_done()
      throws Exception {
    accredit();
    var nodes = nodes(TimetableDecisions.ALL);
    for (int round = 0; round < ROUNDS; round++) {
      var text = text(round);
      store(secretary(), proposed(text, PLAN, Optional.empty()));
      at(
          nodes,
          thread ->
              thread == 3
                  ? new CompleteStep(text, GROUP, PLAN, STEP, HELD, secretary())
                  : new RescheduleStep(
                      text, GROUP, PLAN, STEP, days(thread + 1), "no hall", secretary()));
      var told = told(text);
      assertThat(count(told, StepDone.class)).isOne();
      assertThat(told.getLast()).isInstanceOf(StepDone.class);
      var plans =
          told.stream()
              .filter(StepRescheduled.class::isInstance)
              .map(event -> ((StepRescheduled) event).days())
              .toList();
      assertThat(plans).doesNotHaveDuplicates().doesNotContain(DAYS);
    }
  }

  @Test
  void of_two_timetables_that_two_chairs_agree_on_at_once_one_holds() throws Exception {
    accredit();
    var nodes = nodes(TimetableDecisions.ALL);
    for (int round = 0; round < ROUNDS; round++) {
      var text = text(round);
      store(secretary(), proposed(text, PLAN, Optional.empty()));
      store(secretary(), proposed(text, OTHER_PLAN, Optional.of(PLAN)));
      at(
          nodes,
          thread ->
              new AgreeTimetable(text, GROUP, thread % 2 == 0 ? PLAN : OTHER_PLAN, chair(thread)));
      assertThat(count(told(text), TimetableAgreed.class)).isOne();
    }
  }

  private static TimetableProposed proposed(
      InstrumentId text, TimetableId plan, Optional<TimetableId> insteadOf) {
    return new TimetableProposed(
        text,
        plan,
        GROUP,
        "Timetable",
        insteadOf,
        List.of(new PlannedStep(STEP, Phase.FORUM, "Forum", DAYS)));
  }

  private static Days days(int in) {
    var first = LocalDate.parse("2021-06-01").plusDays(in);
    return new Days(first, first);
  }
}
