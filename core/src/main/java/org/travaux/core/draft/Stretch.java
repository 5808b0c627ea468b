package org.travaux.core.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentEvent.WordsMoved;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;
import org.travaux.core.text.EditWalker;

/// Some words, wherever they went. What is inserted between two of their units belongs to them, and
/// what takes the place of some or all of them; what is typed at one of their ends does not.
///
/// @param pieces no two of one provision touch; none if all the words are gone
public record Stretch(PVector<Stretch.Piece> pieces) {

  /// Words of one provision, in UTF-16 code units.
  public record Piece(ProvisionId provision, int from, int to) {}

  public static final Stretch GONE = new Stretch(TreePVector.empty());

  public static Stretch of(ProvisionId provision, int from, int to) {
    return of(List.of(new Piece(provision, from, to)));
  }

  /// In the order of the provisions, and in each of them in that of the text.
  private static Stretch of(List<Piece> pieces) {
    var byProvision = new LinkedHashMap<ProvisionId, List<Piece>>();
    for (var piece : pieces) {
      if (piece.from() < piece.to()) {
        byProvision.computeIfAbsent(piece.provision(), _ -> new ArrayList<>()).add(piece);
      }
    }
    var joined = new ArrayList<Piece>();
    for (var ofOne : byProvision.values()) {
      ofOne.sort(Comparator.comparingInt(Piece::from));
      joined.addAll(joined(ofOne));
    }
    return new Stretch(TreePVector.from(joined));
  }

  private static List<Piece> joined(List<Piece> sorted) {
    var joined = new ArrayList<Piece>();
    for (var piece : sorted) {
      var last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.to() >= piece.from()) {
        joined.set(joined.size() - 1, new Piece(piece.provision(), last.from(), piece.to()));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /// What the words say in a text.
  public String in(Draft draft) {
    return pieces.stream().map(piece -> said(draft, piece)).collect(Collectors.joining());
  }

  private static String said(Draft draft, Piece piece) {
    var text = draft.provision(piece.provision()).map(Provision::text).orElse("");
    return text.substring(
        Math.min(piece.from(), text.length()), Math.min(piece.to(), text.length()));
  }

  public boolean isIn(ProvisionId provision) {
    return pieces.stream().anyMatch(piece -> piece.provision().equals(provision));
  }

  /// After whatever happened to the text.
  Stretch after(WordsMoved event) {
    return switch (event) {
      case TextEdited edited -> after(edited.provision(), edited.edit());
      case ProvisionSplit split -> cut(split.provision(), split.at(), split.into());
      case ProvisionsMerged merged -> joined(merged.from(), merged.provision(), merged.at());
    };
  }

  /// After a text that they may stand in changed.
  public Stretch after(ProvisionId provision, Edit edit) {
    return each(provision, piece -> Stream.of(Walk.over(piece, edit)));
  }

  /// After what stood in the provision from `at` on went to another.
  public Stretch cut(ProvisionId provision, int at, ProvisionId into) {
    return each(
        provision,
        piece ->
            Stream.of(
                new Piece(piece.provision(), piece.from(), Math.min(piece.to(), at)),
                new Piece(into, Math.max(piece.from() - at, 0), Math.max(piece.to() - at, 0))));
  }

  /// After what stood in `from` came to stand behind the first `at` units of another.
  public Stretch joined(ProvisionId from, ProvisionId provision, int at) {
    return each(from, piece -> Stream.of(new Piece(provision, piece.from() + at, piece.to() + at)));
  }

  /// Those of the words that stand where the condition holds.
  public Stretch where(Predicate<ProvisionId> condition) {
    return of(pieces.stream().filter(piece -> condition.test(piece.provision())).toList());
  }

  /// These words and the others.
  public Stretch and(Stretch others) {
    return of(Stream.concat(pieces.stream(), others.pieces.stream()).toList());
  }

  private Stretch each(ProvisionId of, Function<Piece, Stream<Piece>> change) {
    return isIn(of)
        ? of(
            pieces.stream()
                .flatMap(
                    piece -> piece.provision().equals(of) ? change.apply(piece) : Stream.of(piece))
                .toList())
        : this;
  }

  /// Finds what a piece is after an edit: what is kept of it, and what is inserted that belongs to
  /// it, which stand without a gap.
  private static final class Walk implements EditWalker {

    private final Piece piece;
    private int at;
    private int now;
    private int inserted;
    private int from = Integer.MAX_VALUE;
    private int to;

    private Walk(Piece piece) {
      this.piece = piece;
    }

    static Piece over(Piece piece, Edit edit) {
      var walk = new Walk(piece);
      edit.walk(walk);
      walk.keep(Math.max(piece.to() - walk.at, 0));
      return new Piece(piece.provision(), Math.min(walk.from, walk.to), walk.to);
    }

    @Override
    public void keep(int length) {
      int first = Math.max(at, piece.from());
      int last = Math.min(at + length, piece.to());
      if (first < last) {
        covers(now + first - at, now + last - at);
      }
      at += length;
      now += length;
    }

    @Override
    public void insert(CharSequence text, int start, int end) {
      inserted = end - start;
    }

    @Override
    public void delete(int length) {
      boolean within =
          length == 0
              ? piece.from() < at && at < piece.to()
              : piece.from() <= at && at + length <= piece.to();
      if (within && inserted > 0) {
        covers(now, now + inserted);
      }
      at += length;
      now += inserted;
      inserted = 0;
    }

    private void covers(int first, int last) {
      from = Math.min(from, first);
      to = Math.max(to, last);
    }
  }
}
