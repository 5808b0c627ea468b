package org.travaux.core.consensus;

import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Anchor;
import org.travaux.core.text.Side;

/// Contested words, wherever they went. What is typed at one of its ends is contested too, so what
/// takes the place of the words does not slip out of the brackets.
///
/// @param pieces in order; more than one after the provision was split inside the brackets
/// @param by whose brackets they are
public record Bracket(
    BracketId id,
    LogPosition position,
    DelegationId by,
    PVector<Piece> pieces,
    PVector<Comment> comments) {

  /// Some words of one provision.
  public record Piece(ProvisionId provision, Anchor start, Anchor end) {

    static Piece of(ProvisionId provision, int start, int end) {
      return new Piece(provision, new Anchor(start, Side.LEFT), new Anchor(end, Side.RIGHT));
    }

    public int from() {
      return start.offset();
    }

    public int to() {
      return end.offset();
    }

    boolean crosses(int otherFrom, int otherTo) {
      return (from() < otherFrom && otherFrom < to() && to() < otherTo)
          || (otherFrom < from() && from() < otherTo && otherTo < to());
    }
  }

  public record Comment(LogPosition position, Delegate by, String text) {}

  public boolean isIn(ProvisionId provision) {
    for (var piece : pieces) {
      if (piece.provision().equals(provision)) {
        return true;
      }
    }
    return false;
  }

  /// Whether brackets around these words would neither hold this one, nor be held by it, nor stand
  /// apart from it.
  public boolean crosses(ProvisionId provision, int from, int to) {
    return pieces.stream()
        .anyMatch(piece -> piece.provision().equals(provision) && piece.crosses(from, to));
  }

  Bracket with(Comment comment) {
    return new Bracket(id, position, by, pieces, comments.plus(comment));
  }

  private Bracket with(PVector<Piece> now) {
    return new Bracket(id, position, by, now, comments);
  }

  Bracket after(TextEdited event) {
    return isIn(event.provision())
        ? with(
            TreePVector.from(
                pieces.stream()
                    .map(
                        piece ->
                            piece.provision().equals(event.provision())
                                ? new Piece(
                                    piece.provision(),
                                    piece.start().after(event.edit()),
                                    piece.end().after(event.edit()))
                                : piece)
                    .toList()))
        : this;
  }

  Bracket after(ProvisionSplit event) {
    PVector<Piece> now = TreePVector.empty();
    for (var piece : pieces) {
      int at = event.at();
      if (!piece.provision().equals(event.provision()) || piece.to() <= at) {
        now = now.plus(piece);
      } else if (piece.from() >= at) {
        now = now.plus(Piece.of(event.into(), piece.from() - at, piece.to() - at));
      } else {
        now = now.plus(Piece.of(event.provision(), piece.from(), at));
        now = now.plus(Piece.of(event.into(), 0, piece.to() - at));
      }
    }
    return with(now);
  }

  Bracket after(ProvisionsMerged event) {
    PVector<Piece> now = TreePVector.empty();
    for (var piece : pieces) {
      var moved =
          piece.provision().equals(event.from())
              ? Piece.of(event.provision(), piece.from() + event.at(), piece.to() + event.at())
              : piece;
      int last = now.size() - 1;
      if (last >= 0
          && now.get(last).provision().equals(moved.provision())
          && now.get(last).to() == moved.from()) {
        now = now.with(last, Piece.of(moved.provision(), now.get(last).from(), moved.to()));
      } else {
        now = now.plus(moved);
      }
    }
    return with(now);
  }
}
