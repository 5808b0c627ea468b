package org.travaux.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Law;

class TextTest {

  @Test
  void a_text_changes_as_a_string_does_however_long_it_is() {
    Law.holds(
        40,
        seed -> {
          var random = new Random(seed);
          var plain = letters(random, random.nextInt(3) == 0 ? 20 : 4 * Text.CHUNK_LIMIT);
          var text = Text.of(plain);
          var gap = new GapText(plain);
          for (int edits = 0; edits < 60; edits++) {
            var edit = edit(random, plain.length());
            plain = edit.apply(plain);
            text = text.apply(edit);
            gap.apply(edit);
            check(plain, text, random);
            assertEquals(plain, gap.toString());
          }
        });
  }

  private static void check(String plain, Text text, Random random) {
    assertEquals(plain, text.toString());
    assertEquals(plain.length(), text.length());
    if (!plain.isEmpty()) {
      int at = random.nextInt(plain.length());
      int end = at + random.nextInt(plain.length() - at);
      assertEquals(plain.charAt(at), text.charAt(at));
      assertEquals(plain.substring(at, end), text.subSequence(at, end).toString());
      assertEquals(
          plain, text.subSequence(0, at).concat(text.subSequence(at, text.length())).toString());
    }
  }

  @Test
  void texts_are_equal_by_what_they_say() {
    var long1 = "x".repeat(3 * Text.CHUNK_LIMIT);
    var grown = Text.of("").apply(Edit.replace(0, 0, long1)).apply(Edit.replace(7, 0, "y"));
    var made = Text.of("x".repeat(7) + "y" + "x".repeat(3 * Text.CHUNK_LIMIT - 7));
    assertEquals(made, grown);
    assertEquals(made.hashCode(), grown.hashCode());
    assertNotEquals(made, Text.of(long1));
    assertNotEquals(made, Text.of(long1 + "y"));
  }

  @Test
  void nothing_is_beyond_the_end() {
    var text = Text.of("four");
    assertThrows(IllegalArgumentException.class, () -> text.apply(Edit.replace(3, 2, "")));
    assertThrows(IllegalArgumentException.class, () -> text.apply(Edit.replace(5, 0, "x")));
    assertThrows(IndexOutOfBoundsException.class, () -> text.charAt(4));
    var gap = new GapText("four");
    assertThrows(IllegalArgumentException.class, () -> gap.apply(Edit.replace(3, 2, "")));
    assertThrows(IllegalArgumentException.class, () -> gap.apply(Edit.replace(5, 0, "x")));
  }

  @Test
  void a_surrogate_pair_is_one_character() {
    var text = Text.of("a\uD83D\uDE00");
    assertTrue(text.tearsPair(2));
    assertFalse(text.tearsPair(0));
    assertFalse(text.tearsPair(1));
    assertFalse(text.tearsPair(3));
  }

  private static Edit edit(Random random, int length) {
    int at = random.nextInt(length + 1);
    int deleted = random.nextInt(4) == 0 ? random.nextInt(length - at + 1) : 0;
    int second = random.nextInt(length - at - deleted + 1);
    return Edit.builder()
        .keep(at)
        .insert(letters(random, random.nextInt(20) == 0 ? 3_000 : 5))
        .delete(deleted)
        .keep(second)
        .insert(letters(random, 3))
        .build();
  }

  private static String letters(Random random, int below) {
    var letters = new StringBuilder();
    for (int left = random.nextInt(below); left > 0; left--) {
      letters.append((char) (random.nextInt(5) == 0 ? 'a' + random.nextInt(26) : 0x4E00 + left));
    }
    return letters.toString();
  }
}
