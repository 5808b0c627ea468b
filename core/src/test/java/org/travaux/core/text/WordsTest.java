package org.travaux.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final List<String> PIECES =
      List.of(
          "a",
          "Be",
          "l'eau",
          "d\u2019eau",
          " ",
          "\u00a0",
          "-",
          ",",
          ".",
          "3.5",
          "12",
          "(",
          "\n",
          "e\u0301",
          "права",
          "المجتمع",
          "数字社会",
          "大学生",
          "の",
          "カタ",
          "ภาษาไทย",
          "한국어",
          "\ud83d\ude00",
          "\ud83c\uddeb\ud83c\uddf7",
          "\ud800",
          "\u200d",
          "_",
          "'");

  @Test
  void a_bound_is_where_going_through_all_of_the_text_finds_one() {
    Law.holds(
        300,
        seed -> {
          var random = new Random(seed);
          var text = new StringBuilder();
          for (int pieces = random.nextInt(24); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
          }
          for (var language : List.of("en", "fr", "zh", "ja", "th", "ar")) {
            assertAlike(text.toString(), Locale.forLanguageTag(language));
          }
        });
  }

  private static void assertAlike(String text, Locale language) {
    var ends = new HashSet<>(Words.ends(text, language));
    ends.add(0);
    var bounds = Words.bounds(text, language);
    assertEquals(
        ends.stream().sorted().toList(),
        IntStream.rangeClosed(0, text.length()).filter(bounds).boxed().toList(),
        () -> language + ": " + text);
  }
}
