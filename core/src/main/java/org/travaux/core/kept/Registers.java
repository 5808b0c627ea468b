package org.travaux.core.kept;

import java.util.function.UnaryOperator;
import org.travaux.core.event.Fold;
import org.travaux.core.event.RecommendationEvent;
import org.travaux.core.event.RecommendationEvent.RecommendationAdded;
import org.travaux.core.event.RecommendationEvent.RecommendationChanged;
import org.travaux.core.event.RecommendationEvent.RecommendationFollowedUp;
import org.travaux.core.event.RecommendationEvent.RecommendationMoved;
import org.travaux.core.event.RecommendationEvent.RecommendationWithdrawn;
import org.travaux.core.event.RecommendationEvent.RegisterAdopted;
import org.travaux.core.event.RecommendationEvent.RegisterOpened;
import org.travaux.core.event.RecommendationEvent.RegisterReopened;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RegisterId;

/// The registers of recommendations of a body and its meetings, at one moment, in the order in
/// which they were opened.
public record Registers(InOrder<RegisterId, Register> inOrder)
    implements KeptOf<RegisterId, Register> {

  /// Over the events of one body's tag.
  public static final Fold<Registers> FOLD =
      Fold.of(RecommendationEvent.class, new Registers(InOrder.empty()), Registers::evolve);

  private Registers evolve(RecommendationEvent event, Recorded recorded) {
    return switch (event) {
      case RegisterOpened now ->
          new Registers(inOrder.with(now.register(), Register.opened(now, recorded)));
      case RecommendationAdded now -> with(now, register -> register.added(now, recorded));
      case RecommendationChanged now ->
          with(now, register -> register.with(now.item(), item -> item.saying(now, recorded)));
      case RecommendationMoved now -> with(now, register -> register.moved(now, recorded));
      case RecommendationWithdrawn now -> with(now, register -> register.withdrawn(now, recorded));
      case RegisterAdopted now -> with(now, register -> register.adopted(true, recorded));
      case RegisterReopened now -> with(now, register -> register.adopted(false, recorded));
      case RecommendationFollowedUp now ->
          with(now, register -> register.with(now.item(), item -> item.cameTo(now, recorded)));
    };
  }

  private Registers with(RecommendationEvent event, UnaryOperator<Register> change) {
    return new Registers(inOrder.with(event.register(), change));
  }
}
