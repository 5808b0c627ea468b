package org.travaux.projections.consultations;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.ConsultationEvent;
import org.travaux.core.event.ConsultationEvent.ConsultationBegun;
import org.travaux.core.event.ConsultationEvent.ConsultationLapsed;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationEvent.ConsultationReported;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;
import org.travaux.core.kept.InOrder;
import org.travaux.core.kept.KeptOf;

/// All informal consultations of a body, at one moment, in the order in which they were referred.
public record Consultations(InOrder<ConsultationId, Consultations.Consulted> inOrder)
    implements KeptOf<ConsultationId, Consultations.Consulted> {

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

    private Consulted next(State now, Recorded recorded) {
      return new Consulted(referred, now, report, told.plus(recorded));
    }

    private Consulted came(ConsultationReported back, Recorded recorded) {
      return new Consulted(referred, State.REPORTED, Optional.of(back), told.plus(recorded));
    }
  }

  /// Over the events of one body's tag.
  public static final Fold<Consultations> FOLD =
      Fold.of(ConsultationEvent.class, new Consultations(InOrder.empty()), Consultations::told);

  private Consultations told(ConsultationEvent event, Recorded recorded) {
    return switch (event) {
      case ConsultationReferred referred ->
          new Consultations(
              inOrder.with(
                  referred.consultation(),
                  new Consulted(
                      referred,
                      State.REFERRED,
                      Optional.empty(),
                      TreePVector.singleton(recorded))));
      case ConsultationBegun _ -> with(event, one -> one.next(State.UNDER_WAY, recorded));
      case ConsultationReported reported -> with(event, one -> one.came(reported, recorded));
      case ConsultationLapsed _ -> with(event, one -> one.next(State.LAPSED, recorded));
    };
  }

  private Consultations with(ConsultationEvent event, UnaryOperator<Consulted> change) {
    return new Consultations(inOrder.with(event.consultation(), change));
  }
}
