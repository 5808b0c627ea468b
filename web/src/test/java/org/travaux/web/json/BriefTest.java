package org.travaux.web.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BriefTest {

  @Test
  void a_sentence_is_told_as_it_is() {
    var sentence = "x".repeat(1_000);
    assertEquals(sentence, Brief.of(sentence));
  }

  @Test
  void what_repeats_a_long_value_keeps_its_begin_and_its_reason() {
    var told = Brief.of("No kind is called " + "x".repeat(70_000) + ", there are two.");
    assertTrue(told.startsWith("No kind is called xxx"), told);
    assertTrue(told.endsWith("xxx, there are two."), told);
    assertTrue(told.length() < 1_010, told);
  }

  @Test
  void no_character_is_cut_in_half() {
    for (var before : new String[] {"", "x"}) {
      var told = Brief.of(before + "😀".repeat(1_000) + before);
      assertEquals(before + before, told.replace("😀", "").replace(" … ", ""));
    }
  }
}
