package org.travaux.core.timetable;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of a timetable.
public final class TimetableDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(
          ProposeTimetable.class, RescheduleStep.class, CompleteStep.class, AgreeTimetable.class);

  private TimetableDecisions() {}
}
