package org.travaux.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A change of a text, as a walk over it: keep some units, insert some text, delete some units.
/// What is left of the text when the walk ends is kept. Lengths count UTF-16 code units.
///
/// Every edit is in normal form: no empty steps, neighbours of one kind merged, an insertion before
/// a deletion at the same place, no kept units at the end. Two walks that keep the same units and
/// put the same texts between them are therefore equal, and the laws below hold for `equals`:
///
/// ```text
/// a.compose(b).apply(t)                  = b.apply(a.apply(t))
/// a.compose(b).compose(c)                = a.compose(b.compose(c))
/// a.invert(t).apply(a.apply(t))          = t
/// a.compose(b.transform(a, side.other()) = b.compose(a.transform(b, side))
/// ```
///
/// The last one is what lets many writers share a text: whoever is late walks over what was
/// accepted before, and all end with the same text. See Ellis and Gibbs, *Concurrency Control in
/// Groupware Systems* (1989), and, for one central authority, Nichols et al., *High-Latency,
/// Low-Bandwidth Windowing in the Jupiter Collaboration System* (1995).
public final class Edit {

  /// One step of the walk.
  public sealed interface Step {}

  /// Passes over units that stay.
  public record Keep(int length) implements Step {}

  /// Puts text at the place that the walk has reached.
  public record Insert(String text) implements Step {}

  /// Passes over units that go.
  public record Delete(int length) implements Step {}

  /// An edit over a text that was cut in two.
  ///
  /// @param first the part over the text before the cut
  /// @param second the part over the text behind the cut
  public record Halves(Edit first, Edit second) {}

  private static final Edit NONE = new Edit(new int[0], "");

  /// Three numbers for each place that changes: units kept before it, inserted there, deleted
  /// there.
  final int[] spans;

  /// All inserted text in the order of the walk. Transforming an edit never changes it.
  final String inserted;

  Edit(int[] spans, String inserted) {
    this.spans = spans;
    this.inserted = inserted;
  }

  /// The edit that changes nothing.
  public static Edit none() {
    return NONE;
  }

  public static EditBuilder builder() {
    return new EditBuilder();
  }

  /// The walk of these steps, in normal form.
  ///
  /// @throws IllegalArgumentException if a length is negative or the lengths add up to too much
  public static Edit of(Step... steps) {
    var walk = builder();
    for (var step : steps) {
      switch (step) {
        case Keep(var length) -> walk.keep(length);
        case Insert(var text) -> walk.insert(text);
        case Delete(var length) -> walk.delete(length);
      }
    }
    return walk.build();
  }

  /// Puts `text` in the place of `length` units at `offset`.
  ///
  /// @throws IllegalArgumentException if a number is negative
  public static Edit replace(int offset, int length, String text) {
    return builder().keep(offset).insert(text).delete(length).build();
  }

  /// Reads the wire form: a positive number keeps, a string is inserted, a negative number deletes.
  ///
  /// @throws IllegalArgumentException naming the first element that is none of these
  public static Edit ofOperations(List<?> operations) {
    return WireForm.read(operations);
  }

  /// The wire form, such as `[5,"abc",-3]`: only `Integer` and `String`, for JSON and BSON alike.
  public List<Object> operations() {
    return WireForm.write(this);
  }

  /// The walk, step by step.
  public List<Step> steps() {
    var steps = new ArrayList<Step>(spans.length);
    for (var operation : operations()) {
      steps.add(
          switch (operation) {
            case String text -> new Insert(text);
            case Integer length when length > 0 -> new Keep(length);
            default -> new Delete(-(Integer) operation);
          });
    }
    return List.copyOf(steps);
  }

  /// Hands the walk over step by step, without making an object of each step.
  public void walk(EditWalker walker) {
    int taken = 0;
    for (int i = 0; i < spans.length; i += 3) {
      walker.keep(spans[i]);
      walker.insert(inserted, taken, taken + spans[i + 1]);
      walker.delete(spans[i + 2]);
      taken += spans[i + 1];
    }
  }

  public boolean isEmpty() {
    return spans.length == 0;
  }

  /// How many units a text must have for this edit to apply.
  public int minimumLength() {
    int length = 0;
    for (int i = 0; i < spans.length; i += 3) {
      length += spans[i] + spans[i + 2];
    }
    return length;
  }

  /// How many units it inserts.
  public int insertedLength() {
    return inserted.length();
  }

  /// How many units longer the text is afterwards; negative if it is shorter.
  public int growth() {
    int growth = inserted.length();
    for (int i = 2; i < spans.length; i += 3) {
      growth -= spans[i];
    }
    return growth;
  }

  /// The text after this edit.
  ///
  /// @throws IllegalArgumentException if the text is too short
  public String apply(String text) {
    requireLength(text.length());
    if (isEmpty()) {
      return text;
    }
    var result = new StringBuilder(text.length() + growth());
    int at = 0;
    int taken = 0;
    for (int i = 0; i < spans.length; i += 3) {
      result.append(text, at, at + spans[i]).append(inserted, taken, taken + spans[i + 1]);
      at += spans[i] + spans[i + 2];
      taken += spans[i + 1];
    }
    return result.append(text, at, text.length()).toString();
  }

  /// Changes the text in place: the quick way through a long history.
  ///
  /// @throws IllegalArgumentException if the text is too short; it is unchanged then
  public void applyTo(StringBuilder text) {
    requireLength(text.length());
    int at = 0;
    int taken = 0;
    for (int i = 0; i < spans.length; i += 3) {
      at += spans[i];
      int length = spans[i + 1];
      if (spans[i + 2] > 0) {
        text.replace(at, at + spans[i + 2], inserted.substring(taken, taken + length));
      } else {
        text.insert(at, inserted, taken, taken + length);
      }
      at += length;
      taken += length;
    }
  }

  private void requireLength(int length) {
    if (length < minimumLength()) {
      throw new IllegalArgumentException(Misfit.tooShort(this, length));
    }
  }

  /// Whether this edit may be accepted over `text`: see [#misfit].
  public boolean fits(CharSequence text) {
    return misfit(text).isEmpty();
  }

  /// What forbids this edit over `text`, as a sentence for people: it reaches beyond the end, it
  /// begins or ends inside a surrogate pair, or it inserts half a pair. An edit that fits turns
  /// well-formed text into well-formed text, and so does whatever is composed or transformed from
  /// such edits.
  public Optional<String> misfit(CharSequence text) {
    return Optional.ofNullable(Misfit.of(this, text));
  }

  /// This edit and then `next`, as one.
  public Edit compose(Edit next) {
    return Walk.compose(this, next);
  }

  /// The edit that takes this one back.
  ///
  /// @param before the text that this edit is over
  /// @throws IllegalArgumentException if that text is too short
  public Edit invert(String before) {
    requireLength(before.length());
    var back = new EditBuilder();
    int at = 0;
    for (int i = 0; i < spans.length; i += 3) {
      at += spans[i];
      back.keep(spans[i]).insert(before.substring(at, at + spans[i + 2])).delete(spans[i + 1]);
      at += spans[i + 2];
    }
    return back.build();
  }

  /// This edit as it reads after `over`, which was made on the same text.
  ///
  /// @param side where this edit's insertions stand when both insert at one place; an edit that
  ///     comes late to accepted ones takes `RIGHT`, see [Rebase]
  public Edit transform(Edit over, Side side) {
    return Walk.transform(this, over, side);
  }

  /// This edit over a text that was cut at `at`. What it inserts exactly there ends the first text.
  ///
  /// @throws IllegalArgumentException if `at` is negative
  public Halves halves(int at) {
    return Walk.halves(this, at);
  }

  /// This edit over a text that now stands behind `by` other units.
  ///
  /// @throws IllegalArgumentException if `by` is negative
  public Edit shifted(int by) {
    if (by < 0) {
      throw new IllegalArgumentException("A text cannot stand behind " + by + " units.");
    }
    return isEmpty() || by == 0 ? this : withFirstKeep(Math.addExact(spans[0], by));
  }

  Edit withFirstKeep(int length) {
    var moved = spans.clone();
    moved[0] = length;
    return new Edit(moved, inserted);
  }

  /// A number that tells this edit from others. It is stored, so it stays what it is for ever.
  public int digest() {
    int mixed = 31 * Arrays.hashCode(spans) + inserted.hashCode();
    mixed = (mixed ^ (mixed >>> 16)) * 0x7feb352d;
    mixed = (mixed ^ (mixed >>> 15)) * 0x846ca68b;
    return mixed ^ (mixed >>> 16);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Edit that
        && Arrays.equals(spans, that.spans)
        && Objects.equals(inserted, that.inserted);
  }

  @Override
  public int hashCode() {
    return digest();
  }

  @Override
  public String toString() {
    return WireForm.print(this);
  }
}
