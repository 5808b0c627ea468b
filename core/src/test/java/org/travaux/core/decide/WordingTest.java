package org.travaux.core.decide;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\u2007\u202f", "\u3000", "\u200e \ufeff"})
  void what_nobody_can_see_is_neither_a_title_nor_a_comment(String nothing) {
    refused(() -> Wording.line("title", nothing));
    refused(() -> Wording.name("title", nothing));
    refused(() -> Wording.words("title", nothing));
  }

  @ParameterizedTest
  @ValueSource(strings = {" a", "a\u00a0", "\u3000a", "a\u202f"})
  void a_title_has_no_space_around_it(String padded) {
    refused(() -> Wording.line("title", padded));
  }

  @Test
  void words_of_any_script_are_words_with_marks_of_direction_and_joiners() {
    for (var words :
        new String[] {"کتاب\u200cها", "\u200fقرار", "决议", "Article\u00a01", "👩\u200d💻"}) {
      assertDoesNotThrow(() -> Wording.line("title", words), words);
      assertDoesNotThrow(() -> Wording.words("title", words), words);
    }
  }

  private static void refused(Runnable wording) {
    assertEquals("title", assertThrows(Refusal.class, wording::run).field());
  }
}
