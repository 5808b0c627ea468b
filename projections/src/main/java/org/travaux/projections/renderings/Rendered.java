package org.travaux.projections.renderings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.projections.renderings.Marks.Mark;
import org.travaux.projections.renderings.Marks.Rendering;

/// How one provision of a rendering stands to its source.
///
/// @param moved when the words of the source last changed
/// @param into which provision of the source has the words now, of one that is left over since it
///     was merged
public record Rendered(
    ProvisionId provision,
    State state,
    Optional<Mark> rendered,
    Optional<LogPosition> moved,
    Optional<ProvisionId> into) {

  /// Whether it says what the source says.
  public enum State {
    /// It says what the source says now.
    CURRENT,
    /// The source's words have changed since the version that it says.
    STALE,
    /// It has words of its own, and nobody has said which version of the source they render.
    UNMARKED,
    /// The source has it, and the rendering has not, or has no words for it.
    MISSING,
    /// The rendering has it, and the source has not, or no longer.
    LEFT_OVER
  }

  /// All provisions of the source that are not suppressed, in order, and then what is left over.
  static List<Rendered> all(Draft source, Draft rendering, LastMoves moves, Rendering known) {
    var all = new ArrayList<Rendered>();
    for (var provision : source.provisions()) {
      if (!provision.suppressed()) {
        all.add(of(provision.id(), rendering, moves, known));
      }
    }
    for (var provision : rendering.provisions()) {
      var there = source.provision(provision.id()).filter(one -> !one.suppressed());
      if (!provision.suppressed() && there.isEmpty()) {
        all.add(leftOver(provision.id(), source, known));
      }
    }
    return List.copyOf(all);
  }

  private static Rendered of(ProvisionId id, Draft rendering, LastMoves moves, Rendering known) {
    var mark = Optional.ofNullable(known.marks().get(id));
    var moved = moves.of(id);
    boolean hasWords =
        rendering
            .provision(id)
            .filter(provision -> !provision.suppressed() && provision.content().length() > 0)
            .isPresent();
    return new Rendered(id, state(hasWords, mark, moved), mark, moved, Optional.empty());
  }

  static State state(boolean hasWords, Optional<Mark> mark, Optional<LogPosition> moved) {
    if (!hasWords) {
      return State.MISSING;
    }
    if (mark.isEmpty()) {
      return State.UNMARKED;
    }
    return moved.filter(mark.get().version()::isBefore).isPresent() ? State.STALE : State.CURRENT;
  }

  private static Rendered leftOver(ProvisionId id, Draft source, Rendering known) {
    return new Rendered(
        id,
        State.LEFT_OVER,
        Optional.ofNullable(known.marks().get(id)),
        Optional.empty(),
        source.provision(id).isPresent()
            ? Optional.empty()
            : source.holderOf(id).map(holder -> holder.id()));
  }
}
