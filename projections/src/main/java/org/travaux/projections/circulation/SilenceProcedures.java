package org.travaux.projections.circulation;

import java.util.List;
import java.util.Objects;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.SilenceEvent;
import org.travaux.core.event.SilenceEvent.AdoptedBySilence;
import org.travaux.core.event.SilenceEvent.SilenceBroken;
import org.travaux.core.event.SilenceEvent.SilenceExtended;
import org.travaux.core.event.SilenceEvent.TextCirculated;
import org.travaux.core.event.SilenceId;

/// All silence procedures on one instrument, in the order in which it was circulated.
public record SilenceProcedures(PVector<SilenceId> order, PMap<SilenceId, SilenceProcedure> byId) {

  /// Over the events of one instrument's [org.travaux.core.event.Tag#circulation].
  public static final Fold<SilenceProcedures> FOLD =
      new Fold<>() {
        @Override
        public SilenceProcedures initial() {
          return new SilenceProcedures(TreePVector.empty(), HashTreePMap.empty());
        }

        @Override
        public SilenceProcedures evolve(SilenceProcedures state, Recorded recorded) {
          return recorded.event() instanceof SilenceEvent event
              ? state.evolve(event, recorded)
              : state;
        }
      };

  public List<SilenceProcedure> procedures() {
    return order.stream().map(byId::get).map(Objects::requireNonNull).toList();
  }

  private SilenceProcedures evolve(SilenceEvent event, Recorded recorded) {
    if (event instanceof TextCirculated now) {
      return new SilenceProcedures(
          byId.containsKey(now.silence()) ? order : order.plus(now.silence()),
          byId.plus(now.silence(), SilenceProcedure.of(now, recorded)));
    }
    var procedure = byId.get(event.silence());
    return procedure == null
        ? this
        : new SilenceProcedures(
            order,
            byId.plus(
                event.silence(),
                switch (event) {
                  case SilenceExtended now -> procedure.extended(now, recorded);
                  case SilenceBroken now -> procedure.broken(now, recorded);
                  case AdoptedBySilence _ -> procedure.adopted(recorded);
                  case TextCirculated _ -> procedure;
                }));
  }
}
