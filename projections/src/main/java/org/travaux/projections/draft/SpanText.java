package org.travaux.projections.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.Recorded;
import org.travaux.core.text.Edit;
import org.travaux.core.text.EditWalker;

/// A text that knows where each piece of it came from. What was there at first stays in it when it
/// is deleted, marked as gone; what came later and went again leaves no trace.
///
/// Pieces stand in two rows, before and behind the place of the last change. People write where
/// they have just written, so hardly a piece moves from one row to the other.
final class SpanText {

  /// A slice of a text, which for all pieces cut from one is the same object.
  ///
  /// @param came what it came by; null for what was there at first
  /// @param went what it went by; null for what is still there
  private record Piece(
      CharSequence of, int from, int to, @Nullable Recorded came, @Nullable Recorded went) {

    int length() {
      return went == null ? to - from : 0;
    }

    Piece slice(int start, int end) {
      return new Piece(of, start, end, came, went);
    }

    /// Whether the other one goes on right where this one ends, by the same hands.
    boolean isFollowedBy(Piece other) {
      return of == other.of
          && to == other.from
          && by(came).equals(by(other.came))
          && by(went).equals(by(other.went));
    }

    static Optional<Object> by(@Nullable Recorded recorded) {
      return Optional.ofNullable(recorded).map(there -> there.given().by());
    }
  }

  private final Deque<Piece> before = new ArrayDeque<>();
  private final Deque<Piece> behind = new ArrayDeque<>();

  /// The length of all that stands before.
  private int at;

  private SpanText() {}

  /// A text that is there from the beginning.
  static SpanText kept(String text) {
    var spans = new SpanText();
    if (!text.isEmpty()) {
      spans.behind.addFirst(new Piece(text, 0, text.length(), null, null));
    }
    return spans;
  }

  static SpanText inserted(String text, Recorded by) {
    var spans = new SpanText();
    spans.insert(text, 0, text.length(), by);
    return spans;
  }

  void edit(Edit edit, Recorded by) {
    edit.walk(
        new EditWalker() {
          private int reached;

          @Override
          public void keep(int length) {
            reached += length;
          }

          @Override
          public void insert(CharSequence text, int from, int to) {
            seek(reached);
            SpanText.this.insert(text, from, to, by);
            reached = at;
          }

          @Override
          public void delete(int length) {
            seek(reached);
            SpanText.this.delete(length, by);
          }
        });
  }

  /// Cuts off what stands from there on.
  SpanText split(int place) {
    seek(place);
    var rest = new SpanText();
    rest.behind.addAll(behind);
    behind.clear();
    return rest;
  }

  void append(SpanText other) {
    seek(Integer.MAX_VALUE);
    other.seek(Integer.MAX_VALUE);
    other.before.forEach(this::push);
  }

  /// Neighbours of one kind and by one delegate as one.
  List<Span> spans() {
    seek(Integer.MAX_VALUE);
    var spans = new ArrayList<Span>();
    var text = new StringBuilder();
    @Nullable Piece last = null;
    for (var piece : before) {
      if (last != null && !alike(last, piece)) {
        spans.add(span(text.toString(), last));
        text.setLength(0);
      }
      text.append(piece.of, piece.from, piece.to);
      last = last != null && alike(last, piece) ? newer(last, piece) : piece;
    }
    if (last != null) {
      spans.add(span(text.toString(), last));
    }
    return spans;
  }

  private static boolean alike(Piece one, Piece other) {
    return Piece.by(one.went).equals(Piece.by(other.went))
        && (one.went != null || Piece.by(one.came).equals(Piece.by(other.came)));
  }

  private static Span span(String text, Piece piece) {
    if (piece.went != null) {
      return new Span.Deleted(text, piece.went);
    }
    return piece.came == null ? new Span.Kept(text) : new Span.Inserted(text, piece.came);
  }

  private void insert(CharSequence text, int from, int to, Recorded by) {
    if (from == to) {
      return;
    }
    var last = before.peekLast();
    if (last != null
        && last.of instanceof StringBuilder open
        && last.went == null
        && last.to == open.length()
        && Piece.by(last.came).equals(Piece.by(by))) {
      before.removeLast();
      open.append(text, from, to);
      before.addLast(new Piece(open, last.from, open.length(), by, null));
    } else {
      var open = new StringBuilder().append(text, from, to);
      before.addLast(new Piece(open, 0, open.length(), by, null));
    }
    at += to - from;
  }

  private void delete(int length, Recorded by) {
    int left = length;
    while (left > 0 && !behind.isEmpty()) {
      var piece = behind.removeFirst();
      int taken = Math.min(left, piece.length());
      if (taken < piece.length()) {
        behind.addFirst(piece.slice(piece.from + taken, piece.to));
      }
      left -= taken;
      if (piece.went != null) {
        push(piece);
      } else if (piece.came == null) {
        push(new Piece(piece.of, piece.from, piece.from + taken, null, by));
      }
    }
  }

  /// Moves to a place, or to the end if that comes first.
  private void seek(int place) {
    while (at > place) {
      var piece = before.removeLast();
      int kept = Math.max(0, place - (at - piece.length()));
      at -= piece.length();
      if (kept > 0) {
        behind.addFirst(piece.slice(piece.from + kept, piece.to));
        push(piece.slice(piece.from, piece.from + kept));
      } else {
        behind.addFirst(piece);
      }
    }
    while (at < place && !behind.isEmpty()) {
      var piece = behind.removeFirst();
      int taken = Math.min(place - at, piece.length());
      if (taken < piece.length()) {
        behind.addFirst(piece.slice(piece.from + taken, piece.to));
        push(piece.slice(piece.from, piece.from + taken));
      } else {
        push(piece);
      }
    }
  }

  private void push(Piece piece) {
    var last = before.peekLast();
    at += piece.length();
    if (last != null && last.isFollowedBy(piece)) {
      before.removeLast();
      var whole = newer(last, piece);
      before.addLast(new Piece(last.of, last.from, piece.to, whole.came, whole.went));
    } else {
      before.addLast(piece);
    }
  }

  private static Piece newer(Piece one, Piece other) {
    return new Piece(
        one.of, one.from, one.to, newer(one.came, other.came), newer(one.went, other.went));
  }

  private static @Nullable Recorded newer(@Nullable Recorded one, @Nullable Recorded other) {
    return one != null && other != null && one.position().isAfter(other.position()) ? one : other;
  }
}
