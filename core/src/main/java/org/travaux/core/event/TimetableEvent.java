package org.travaux.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// When a text is to go through which steps, and when it did.
public sealed interface TimetableEvent extends CirculationEvent {

  TimetableId timetable();

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.of(instrument()), Tag.circulation(instrument()));
  }

  /// What is done in a step.
  enum Phase {
    PUBLISH,
    COMMENTS_UNTIL,
    EXPERT_MEETING,
    FINAL,
    FORUM,
    OTHER
  }

  record PlannedStep(StepId step, Phase phase, String title, Days days) {}

  /// Somebody proposes to go about it like this.
  ///
  /// @param insteadOf the timetable that it competes with, of which it is no longer said that it is
  ///     agreed
  record TimetableProposed(
      InstrumentId instrument,
      TimetableId timetable,
      BodyId body,
      String title,
      Optional<TimetableId> insteadOf,
      List<PlannedStep> steps)
      implements TimetableEvent {

    public TimetableProposed {
      steps = List.copyOf(steps);
    }
  }

  /// A step is planned for other days.
  record StepRescheduled(
      InstrumentId instrument, TimetableId timetable, StepId step, Days days, String reason)
      implements TimetableEvent {}

  /// A step was done on these days.
  record StepDone(InstrumentId instrument, TimetableId timetable, StepId step, Days days)
      implements TimetableEvent {}

  /// It is declared that this one holds. All others of the instrument are set aside.
  record TimetableAgreed(InstrumentId instrument, TimetableId timetable)
      implements TimetableEvent {}
}
