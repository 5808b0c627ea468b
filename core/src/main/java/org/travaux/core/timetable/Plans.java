package org.travaux.core.timetable;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Outline;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.StepId;
import org.travaux.core.event.Tag;
import org.travaux.core.event.TimetableEvent;
import org.travaux.core.event.TimetableEvent.StepDone;
import org.travaux.core.event.TimetableEvent.StepRescheduled;
import org.travaux.core.event.TimetableEvent.TimetableAgreed;
import org.travaux.core.event.TimetableEvent.TimetableProposed;
import org.travaux.core.event.TimetableId;

/// What decisions on timetables are taken on: all of one instrument, and who may do what there.
record Plans(Timetables timetables, Outline outline, Accreditations accreditations) {

  /// A step as it is planned now.
  record Step(Days planned, Optional<Days> done) {}

  /// @param agreed which one was declared to hold last
  /// @param aside those that do not hold and never will
  record Timetables(
      PMap<TimetableId, TimetableProposed> proposed,
      PMap<TimetableId, PMap<StepId, Step>> steps,
      Optional<TimetableId> agreed,
      PSet<TimetableId> aside) {

    static final Fold<Timetables> FOLD =
        Fold.of(
            TimetableEvent.class,
            new Timetables(
                HashTreePMap.empty(), HashTreePMap.empty(), Optional.empty(), HashTreePSet.empty()),
            (state, event, _) -> state.evolve(event));

    private Timetables evolve(TimetableEvent event) {
      return switch (event) {
        case TimetableProposed now -> {
          var planned = HashTreePMap.<StepId, Step>empty();
          for (var step : now.steps()) {
            planned = planned.plus(step.step(), new Step(step.days(), Optional.empty()));
          }
          yield new Timetables(
              proposed.plus(now.timetable(), now),
              steps.plus(now.timetable(), planned),
              agreed,
              aside);
        }
        case StepRescheduled now ->
            with(now.timetable(), now.step(), new Step(now.days(), Optional.empty()));
        case StepDone now ->
            with(
                now.timetable(),
                now.step(),
                new Step(
                    steps
                        .getOrDefault(now.timetable(), HashTreePMap.empty())
                        .getOrDefault(now.step(), new Step(now.days(), Optional.empty()))
                        .planned(),
                    Optional.of(now.days())));
        case TimetableAgreed now ->
            new Timetables(
                proposed,
                steps,
                Optional.of(now.timetable()),
                aside.plusAll(proposed.keySet()).minus(now.timetable()));
      };
    }

    private Timetables with(TimetableId timetable, StepId step, Step now) {
      var planned = steps.getOrDefault(timetable, HashTreePMap.empty());
      return new Timetables(
          proposed, steps.plus(timetable, planned.plus(step, now)), agreed, aside);
    }
  }

  static Boundary<Plans> of(InstrumentId instrument, BodyId body) {
    return Boundary.of(Tag.circulation(instrument), TimetableEvent.class, Timetables.FOLD)
        .and(
            new Boundary.Part<>(Set.of(Tag.of(instrument)), Outline.KINDS, Outline.FOLD),
            About::new)
        .and(
            Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD),
            (about, people) -> new Plans(about.timetables(), about.outline(), people));
  }

  private record About(Timetables timetables, Outline outline) {}

  void permitted(BodyId body, Given given, Act act) {
    if (!accreditations.permits(given, act)) {
      throw Refusal.noRight();
    }
    requireBefore(body);
  }

  void requireBefore(BodyId body) {
    if (!outline.body().equals(Optional.of(body))) {
      throw Refusal.notBeforeThisBody();
    }
  }

  /// Checks that a timetable holds or may still come to hold.
  void requireStanding(String field, TimetableId id) {
    if (!timetables.proposed().containsKey(id)) {
      throw new Refusal(UNKNOWN, field, "There is no timetable " + id + ".");
    }
    if (timetables.aside().contains(id)) {
      throw new Refusal(CLOSED, field, "The timetable " + id + " was set aside.");
    }
  }

  Step step(TimetableId timetable, StepId id) {
    requireStanding("timetable", timetable);
    var step = timetables.steps().getOrDefault(timetable, HashTreePMap.empty()).get(id);
    if (step == null) {
      throw new Refusal(UNKNOWN, "step", "The timetable has no step " + id + ".");
    }
    return step;
  }
}
