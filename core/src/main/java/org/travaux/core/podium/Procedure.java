package org.travaux.core.podium;

import java.util.Optional;
import java.util.Set;
import org.travaux.core.decide.Boundary;
import org.travaux.core.event.BodyEvent.ProcedureSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Contradiction;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Tag;

/// A body's rules of procedure, as far as they bind its chair.
///
/// @param insistable what a chair may rule against on insisting; empty as long as nobody said,
///     which
///     is anything
public record Procedure(Optional<Set<Contradiction>> insistable) {

  public static final Fold<Procedure> FOLD =
      Fold.of(
          ProcedureSet.class,
          new Procedure(Optional.empty()),
          (_, now, _) -> new Procedure(Optional.of(Set.copyOf(now.insistable()))));

  static Boundary<Procedure> of(BodyId body) {
    return Boundary.of(Tag.of(body), ProcedureSet.class, FOLD);
  }

  /// Whether a chair who insists may rule although the record says this.
  public boolean letsInsistOn(Contradiction contradiction) {
    return insistable.map(all -> all.contains(contradiction)).orElse(true);
  }
}
