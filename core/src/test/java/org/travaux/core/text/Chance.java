package org.travaux.core.text;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// Random texts and edits in many scripts.
final class Chance {

  /// Writing systems that people negotiate in, and characters that programs trip over.
  private static final List<String> SCRIPTS =
      List.of(
          "abcdefghij klmnop, ",
          "résumé déjà-vu, ",
          "مشروع القرار رقم ٧١، ",
          "战略规划草案附件一，",
          "проект резолюции, ",
          "e\u0301a\u0308o\u0302\u0323 \u0939\u093f\u0928\u094d\u0926\u0940",
          "😀𝒯👩‍👩‍👧🇨🇭𠮷a",
          "\r\n\t \u200f\u202b",
          "-0123456789");

  private final Random random;

  private Chance(long seed) {
    random = new Random(seed);
  }

  static Chance of(long seed) {
    return new Chance(seed);
  }

  /// Plays a law many times.
  static void times(int cases, Consumer<Chance> law) {
    Law.holds(cases, seed -> law.accept(new Chance(seed)));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  Side side() {
    return random.nextBoolean() ? Side.LEFT : Side.RIGHT;
  }

  /// Well-formed, mostly in one script.
  String text(int charactersBelow) {
    var text = new StringBuilder();
    var script = script();
    for (int left = below(charactersBelow); left > 0; left--) {
      script = oneIn(12) ? script() : script;
      int at = random.nextInt(script.codePointCount(0, script.length()));
      text.appendCodePoint(script.codePointAt(script.offsetByCodePoints(0, at)));
    }
    return text.toString();
  }

  private String script() {
    return SCRIPTS.get(below(SCRIPTS.size()));
  }

  /// A place between two characters, ends included.
  int place(String text) {
    int at = below(text.length() + 1);
    return Units.splitsPair(text, at) ? at - 1 : at;
  }

  /// An edit that fits the text: mostly typing, at times a change here and there.
  Edit edit(String text) {
    if (oneIn(3)) {
      return Edit.replace(place(text), 0, text(4));
    }
    var walk = Edit.builder();
    int at = 0;
    for (int changes = 1 + below(4); changes > 0; changes--) {
      int start = at + place(text.substring(at));
      int end = start + (oneIn(2) ? 0 : Math.min(place(text.substring(start)), 6));
      end -= Units.splitsPair(text, end) ? 1 : 0;
      walk.keep(start - at).insert(oneIn(3) ? "" : text(5)).delete(end - start);
      at = end;
    }
    return walk.build();
  }
}
