package org.travaux.core.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Writes the walk of an [Edit] step by step and brings it into normal form. Steps of length nought
/// are passed over.
public final class EditBuilder {

  private int[] spans = new int[6];
  private int end;
  private int keep;
  private long read;

  private String first = "";
  private @Nullable StringBuilder more;

  EditBuilder() {}

  public EditBuilder keep(int length) {
    reach(length);
    keep += length;
    return this;
  }

  public EditBuilder insert(String text) {
    if (!text.isEmpty()) {
      insertLength(text.length());
      collect(text);
    }
    return this;
  }

  public EditBuilder delete(int length) {
    reach(length);
    if (length > 0) {
      int place = place();
      spans[place + 2] += length;
    }
    return this;
  }

  public Edit build() {
    return build(more == null ? first : more.toString());
  }

  /// Notes an insertion whose text is handed over in one piece at the end.
  void insertLength(int length) {
    int place = place();
    spans[place + 1] += length;
  }

  Edit build(String inserted) {
    if (end == 0) {
      return Edit.none();
    }
    return new Edit(end == spans.length ? spans : Arrays.copyOf(spans, end), inserted);
  }

  /// Where the numbers of the place that the walk has reached begin. May move them to a longer
  /// array.
  private int place() {
    if (keep > 0 || end == 0) {
      if (end == spans.length) {
        spans = Arrays.copyOf(spans, 2 * end);
      }
      spans[end] = keep;
      keep = 0;
      end += 3;
    }
    return end - 3;
  }

  /// Most edits insert once and need no copy.
  private void collect(String text) {
    if (first.isEmpty()) {
      first = text;
    } else {
      if (more == null) {
        more = new StringBuilder(first);
      }
      more.append(text);
    }
  }

  private void reach(int length) {
    if (length < 0) {
      throw new IllegalArgumentException("A step of an edit cannot be " + length + " units long.");
    }
    read += length;
    if (read > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "An edit cannot reach over more than " + Integer.MAX_VALUE + " units.");
    }
  }
}
