package org.travaux.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.core.draft.Direction.LTR;
import static org.travaux.core.draft.Direction.RTL;

import org.junit.jupiter.api.Test;

class DirectionTest {

  @Test
  void the_first_strong_character_says_which_way_a_text_runs() {
    assertEquals(RTL, Direction.of("1. «مشروع» the draft", LTR));
    assertEquals(LTR, Direction.of("1. the «مشروع»", RTL));
    assertEquals(RTL, Direction.of("שלום", LTR));
    assertEquals(LTR, Direction.of("\uD840\uDFB7 野家", RTL));
  }

  @Test
  void a_text_without_one_runs_as_the_instrument_does() {
    assertEquals(RTL, Direction.of("1998 – 2003", RTL));
    assertEquals(LTR, Direction.of("", LTR));
  }

  @Test
  void languages_run_one_way_or_the_other() {
    assertEquals(RTL, Direction.ofLanguage("ar"));
    assertEquals(RTL, Direction.ofLanguage("ar-EG"));
    assertEquals(LTR, Direction.ofLanguage("zh-Hans"));
  }
}
