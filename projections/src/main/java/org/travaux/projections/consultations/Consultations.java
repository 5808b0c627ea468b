package org.travaux.projections.consultations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.ConsultationEvent;
import org.travaux.core.event.ConsultationEvent.ConsultationBegun;
import org.travaux.core.event.ConsultationEvent.ConsultationLapsed;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationEvent.ConsultationReported;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// All informal consultations of a body, at one moment. Immutable.
public record Consultations(PMap<ConsultationId, Consulted> all) {

  public enum State {
    REFERRED,
    UNDER_WAY,
    REPORTED,
    /// Over without a report.
    LAPSED
  }

  /// One of them.
  ///
  /// @param report with which it came back
  /// @param told what happened to it, in order
  public record Consulted(
      ConsultationReferred referred,
      State state,
      Optional<ConsultationReported> report,
      PVector<Recorded> told) {

    public LogPosition begun() {
      return told.getFirst().position();
    }
  }

  /// Over the events of one body's tag.
  public static final Fold<Consultations> FOLD =
      new Fold<>() {
        @Override
        public Consultations initial() {
          return new Consultations(HashTreePMap.empty());
        }

        @Override
        public Consultations evolve(Consultations state, Recorded recorded) {
          return recorded.event() instanceof ConsultationEvent event
              ? state.told(event, recorded)
              : state;
        }
      };

  private Consultations told(ConsultationEvent event, Recorded recorded) {
    var before = of(event.consultation());
    return switch (event) {
      case ConsultationReferred referred ->
          before.isPresent()
              ? this
              : with(
                  new Consulted(
                      referred, State.REFERRED, Optional.empty(), TreePVector.singleton(recorded)));
      case ConsultationBegun _ -> next(before, State.UNDER_WAY, Optional.empty(), recorded);
      case ConsultationReported reported ->
          next(before, State.REPORTED, Optional.of(reported), recorded);
      case ConsultationLapsed _ -> next(before, State.LAPSED, Optional.empty(), recorded);
    };
  }

  private Consultations next(
      Optional<Consulted> before,
      State state,
      Optional<ConsultationReported> report,
      Recorded recorded) {
    return before
        .map(known -> with(new Consulted(known.referred, state, report, known.told.plus(recorded))))
        .orElse(this);
  }

  private Consultations with(Consulted now) {
    return new Consultations(all.plus(now.referred.consultation(), now));
  }

  public Optional<Consulted> of(ConsultationId consultation) {
    return Optional.ofNullable(all.get(consultation));
  }

  /// In the order in which they were referred.
  public List<Consulted> inOrder() {
    return all.values().stream().sorted(Comparator.comparing(Consulted::begun)).toList();
  }
}
