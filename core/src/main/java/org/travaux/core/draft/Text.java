package org.travaux.core.draft;

import java.util.ArrayList;
import java.util.List;
import org.travaux.core.text.Edit;
import org.travaux.core.text.EditWalker;

/// The immutable text of one provision, in chunks that successive versions share: an edit copies
/// the chunk it touches and the list of chunks, not a text that may be as long as a book.
///
/// Offsets count UTF-16 code units. A chunk may end inside a surrogate pair; the text never shows
/// it.
public final class Text implements CharSequence {

  /// Longer chunks are cut in halves; a text up to this length is one plain string.
  static final int CHUNK_LIMIT = 2048;

  /// Shorter chunks join the one behind them.
  private static final int CHUNK_FLOOR = 512;

  /// For what an edit brings, mostly.
  private static final int ROOM_FOR_WORDS = 64;

  public static final Text EMPTY = new Text(List.of(), 0);

  private final List<String> chunks;
  private final int length;

  /// The whole, once somebody asked for it.
  private volatile String whole = "";

  private Text(List<String> chunks, int length) {
    this.chunks = chunks;
    this.length = length;
  }

  public static Text of(String text) {
    var chunks = new Chunks(text.length());
    chunks.add(text, 0, text.length());
    return chunks.text();
  }

  /// The text after the edit.
  ///
  /// @throws IllegalArgumentException if the edit reaches beyond the end
  public Text apply(Edit edit) {
    var after = new Chunks(Math.min(length, CHUNK_LIMIT) + ROOM_FOR_WORDS);
    var walk = new Copying(after);
    edit.walk(walk);
    copy(walk.at, length, after);
    return after.text();
  }

  public Text concat(Text other) {
    var both = new Chunks(0);
    copy(0, length, both);
    other.copy(0, other.length, both);
    return both.text();
  }

  @Override
  public Text subSequence(int start, int end) {
    var part = new Chunks(0);
    copy(start, end, part);
    return part.text();
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    int rest = index;
    for (var chunk : chunks) {
      if (rest < chunk.length()) {
        return chunk.charAt(rest);
      }
      rest -= chunk.length();
    }
    throw new IndexOutOfBoundsException(index);
  }

  /// Whether a cut there would tear a surrogate pair apart.
  public boolean tearsPair(int at) {
    return at > 0
        && at < length
        && Character.isLowSurrogate(charAt(at))
        && Character.isHighSurrogate(charAt(at - 1));
  }

  private void copy(int start, int end, Chunks into) {
    if (start < 0 || end > length || start > end) {
      throw new IllegalArgumentException(
          "The edit goes to " + end + ", the text is " + length + " long.");
    }
    int begin = 0;
    for (var chunk : chunks) {
      if (begin >= end) {
        return;
      }
      int from = Math.max(start - begin, 0);
      int to = Math.min(end - begin, chunk.length());
      if (from == 0 && to == chunk.length()) {
        into.addChunk(chunk);
      } else if (from < to) {
        into.add(chunk, from, to);
      }
      begin += chunk.length();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text
        && length == text.length
        && toString().contentEquals(text.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    if (whole.length() != length) {
      whole = String.join("", chunks);
    }
    return whole;
  }

  private final class Copying implements EditWalker {

    private final Chunks after;
    private int at;

    Copying(Chunks after) {
      this.after = after;
    }

    @Override
    public void keep(int kept) {
      copy(at, at + kept, after);
      at += kept;
    }

    @Override
    public void insert(CharSequence text, int from, int to) {
      after.add(text, from, to);
    }

    @Override
    public void delete(int deleted) {
      at += deleted;
    }
  }

  /// Gathers chunks of a good size; whole ones are handed on as they are.
  private static final class Chunks {

    private final List<String> done = new ArrayList<>();
    private final StringBuilder open;
    private int length;

    /// @param expected how many units will be gathered before they are cut, if that is known
    Chunks(int expected) {
      open = new StringBuilder(expected);
    }

    void add(CharSequence text, int from, int to) {
      open.append(text, from, to);
      length += to - from;
    }

    void addChunk(String chunk) {
      if (chunk.length() < CHUNK_FLOOR || (!open.isEmpty() && open.length() < CHUNK_FLOOR)) {
        add(chunk, 0, chunk.length());
      } else {
        flush();
        done.add(chunk);
        length += chunk.length();
      }
    }

    private void flush() {
      int pieces = (open.length() + CHUNK_LIMIT - 1) / CHUNK_LIMIT;
      for (int piece = 0; piece < pieces; piece++) {
        int from = (int) ((long) open.length() * piece / pieces);
        int to = (int) ((long) open.length() * (piece + 1) / pieces);
        done.add(open.substring(from, to));
      }
      open.setLength(0);
    }

    Text text() {
      flush();
      return done.isEmpty() ? EMPTY : new Text(List.copyOf(done), length);
    }
  }
}
