package org.travaux.core.kept;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
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

/// The registers of recommendations of a body and its meetings, at one moment.
///
/// @param order in which they were opened
public record Registers(PVector<RegisterId> order, PMap<RegisterId, Register> byId) {

  /// Over the events of one body's tag.
  public static final Fold<Registers> FOLD =
      new Fold<>() {
        @Override
        public Registers initial() {
          return new Registers(TreePVector.empty(), HashTreePMap.empty());
        }

        @Override
        public Registers evolve(Registers registers, Recorded recorded) {
          return recorded.event() instanceof RecommendationEvent event
              ? registers.evolve(event, recorded)
              : registers;
        }
      };

  private Registers evolve(RecommendationEvent event, Recorded recorded) {
    return switch (event) {
      case RegisterOpened now ->
          byId.containsKey(now.register())
              ? this
              : new Registers(
                  order.plus(now.register()),
                  byId.plus(now.register(), Register.opened(now, recorded)));
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
    return find(event.register())
        .map(register -> new Registers(order, byId.plus(event.register(), change.apply(register))))
        .orElse(this);
  }

  public Optional<Register> find(RegisterId register) {
    return Optional.ofNullable(byId.get(register));
  }

  public List<Register> all() {
    return order.stream().map(byId::get).map(Objects::requireNonNull).toList();
  }
}
