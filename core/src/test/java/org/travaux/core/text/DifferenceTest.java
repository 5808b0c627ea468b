package org.travaux.core.text;

import static java.util.Locale.CHINESE;
import static java.util.Locale.ENGLISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  private static final Locale ARABIC = Locale.forLanguageTag("ar");
  private static final List<Locale> LANGUAGES =
      List.of(ENGLISH, CHINESE, ARABIC, Locale.forLanguageTag("ru"), Locale.ROOT);

  @Test
  void the_difference_turns_the_one_text_into_the_other() {
    Chance.times(
        4_000,
        chance -> {
          var before = chance.text(40);
          var after = chance.oneIn(2) ? chance.edit(before).apply(before) : chance.text(40);
          var language = LANGUAGES.get(chance.below(LANGUAGES.size()));
          var edit = Difference.between(before, after, language);
          assertEquals(after, edit.apply(before));
          assertTrue(edit.fits(before));
        });
  }

  @Test
  void no_character_is_cut_from_the_marks_that_belong_to_it() {
    Chance.times(
        4_000,
        chance -> {
          var before = chance.text(40);
          var after = chance.edit(before).apply(before);
          var edit = Difference.between(before, after, ENGLISH);
          assertWholeCharacters(before, edit);
          assertWholeCharacters(after, edit.invert(before));
        });
  }

  private static void assertWholeCharacters(String text, Edit edit) {
    var characters = BreakIterator.getCharacterInstance(ENGLISH);
    characters.setText(text);
    int at = 0;
    for (var step : edit.steps()) {
      switch (step) {
        case Edit.Keep(var length) -> at += length;
        case Edit.Insert _ -> {}
        case Edit.Delete(var length) -> at += length;
      }
      assertTrue(characters.isBoundary(at), "cuts the character at " + at + " of " + text);
    }
  }

  @Test
  void a_word_is_replaced_as_a_whole() {
    assertEquals(
        List.of(4, "information", -7, 9, "must", -5),
        Difference.between("the digital society shall", "the information society must", ENGLISH)
            .operations());
  }

  @Test
  void chinese_is_cut_into_its_words() {
    assertEquals(
        List.of(2, "信息", -2), Difference.between("促进数字社会发展", "促进信息社会发展", CHINESE).operations());
    assertEquals(
        List.of(4, "不", 2, "各项", 2, "二", -1),
        Difference.between("各代表团支持方案一。", "各代表团不支持各项方案二。", CHINESE).operations());
  }

  @Test
  void arabic_words_keep_their_vowel_marks() {
    assertEquals(
        List.of(7, "المُعَدَّل", -6),
        Difference.between("القرار الجديد", "القرار المُعَدَّل", ARABIC).operations());
    assertEquals(
        List.of("كَتَبَ", -6),
        Difference.between("كُتِبَ النص", "كَتَبَ النص", ARABIC).operations());
  }

  @Test
  void a_flag_or_a_family_is_replaced_as_a_whole() {
    assertEquals(
        List.of(2, "🇫🇷", -4), Difference.between("a 🇨🇭", "a 🇫🇷", ENGLISH).operations());
    assertEquals(
        List.of("👩‍👩‍👦", -8), Difference.between("👩‍👩‍👧", "👩‍👩‍👦", ENGLISH).operations());
  }

  @Test
  void a_text_that_is_new_all_through_is_replaced_without_a_search() {
    var before = "one ".repeat(30_000);
    var after = "start " + "two ".repeat(30_000) + "one ";
    var edit = Difference.between("same " + before, "same " + after, ENGLISH);
    assertEquals(3, edit.steps().size());
    assertEquals("same " + after, edit.apply("same " + before));
  }

  @Test
  void one_changed_word_in_a_long_text_is_found() {
    var before = "提案" + "关于战略规划草案的讨论。".repeat(5_000);
    var edit = Difference.between(before, "建议" + before.substring(2), CHINESE);
    assertEquals(List.of("建议", -2), edit.operations());
  }
}
