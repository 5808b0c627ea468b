package org.travaux.core.draft;

import org.travaux.core.event.Fold;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// All that decisions on an instrument's text need to know: the text, and what moved it of late.
public record Editing(Draft draft, Recent recent) {

  /// Over the instrument events of one instrument's tag.
  public static final Fold<Editing> FOLD = new Folding(Recent.GENERATION_FLOOR);

  /// The same, and it remembers a good deal more: for the few decisions that reach far back.
  public static final Fold<Editing> FAR_BACK = new Folding(Recent.FAR_FLOOR);

  private record Folding(int floor) implements Fold<Editing> {

    @Override
    public Editing initial() {
      return new Editing(Draft.FOLD.initial(), Recent.since(LogPosition.NONE, floor));
    }

    @Override
    public Editing evolve(Editing editing, Recorded recorded) {
      return new Editing(
          Draft.FOLD.evolve(editing.draft, recorded),
          editing.recent.evolve(editing.draft, recorded));
    }

    @Override
    public boolean isLarge() {
      return floor > Recent.GENERATION_FLOOR;
    }
  }

  /// Goes on from a draft that all events up to and at `position` are folded into. Edits made on
  /// an earlier text are too old for it.
  public static Editing from(Draft draft, LogPosition position) {
    return new Editing(draft, Recent.since(position));
  }

  /// As [#from], for [#FAR_BACK].
  public static Editing farBackFrom(Draft draft, LogPosition position) {
    return new Editing(draft, Recent.since(position, Recent.FAR_FLOOR));
  }
}
