package org.travaux.projections.renderings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent.TermReplaced;
import org.travaux.core.event.RenderingEvent.TermReplacementReversed;
import org.travaux.core.kept.InOrder;

/// The terms that were replaced in renderings, as one instrument's tag tells of them.
public record Replacements(InOrder<EditId, Replacements.Replacement> all) {

  /// One of them.
  ///
  /// @param reversed how it was taken back
  public record Replacement(TermReplaced replaced, Recorded said, Optional<Recorded> reversed) {}

  /// Over the events of one instrument's tag.
  public static final Fold<Replacements> FOLD =
      new Fold<>() {
        @Override
        public Replacements initial() {
          return new Replacements(InOrder.empty());
        }

        @Override
        public Set<Class<? extends Event>> kinds() {
          return Set.of(TermReplaced.class, TermReplacementReversed.class);
        }

        @Override
        public Replacements evolve(Replacements state, Recorded recorded) {
          if (recorded.event() instanceof TermReplaced now) {
            var one = new Replacement(now, recorded, Optional.empty());
            return new Replacements(state.all.with(now.id(), one));
          }
          return recorded.event() instanceof TermReplacementReversed now
              ? new Replacements(
                  state.all.with(
                      now.replaced(),
                      one -> new Replacement(one.replaced, one.said, Optional.of(recorded))))
              : state;
        }
      };

  /// Those in a rendering, in the order in which they were made.
  public List<Replacement> in(InstrumentId rendering) {
    return all.all().stream().filter(one -> one.replaced.instrument().equals(rendering)).toList();
  }
}
