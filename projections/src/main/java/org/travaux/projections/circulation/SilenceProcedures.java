package org.travaux.projections.circulation;

import java.util.List;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.SilenceEvent;
import org.travaux.core.event.SilenceEvent.AdoptedBySilence;
import org.travaux.core.event.SilenceEvent.SilenceBroken;
import org.travaux.core.event.SilenceEvent.SilenceExtended;
import org.travaux.core.event.SilenceEvent.TextCirculated;
import org.travaux.core.event.SilenceId;
import org.travaux.core.kept.InOrder;

/// All silence procedures on one instrument, in the order in which it was circulated.
public record SilenceProcedures(InOrder<SilenceId, SilenceProcedure> inOrder) {

  /// Over the events of one instrument's [org.travaux.core.event.Tag#circulation].
  public static final Fold<SilenceProcedures> FOLD =
      Fold.of(
          SilenceEvent.class, new SilenceProcedures(InOrder.empty()), SilenceProcedures::evolve);

  public List<SilenceProcedure> procedures() {
    return inOrder.all();
  }

  private SilenceProcedures evolve(SilenceEvent event, Recorded recorded) {
    var silence = event.silence();
    return new SilenceProcedures(
        switch (event) {
          case TextCirculated now -> inOrder.with(silence, SilenceProcedure.of(now, recorded));
          case SilenceExtended now -> inOrder.with(silence, one -> one.extended(now, recorded));
          case SilenceBroken now -> inOrder.with(silence, one -> one.broken(now, recorded));
          case AdoptedBySilence _ -> inOrder.with(silence, one -> one.adopted(recorded));
        });
  }
}
