package org.travaux.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TermTest {

  @Test
  void a_term_is_found_as_a_word_and_not_inside_one() {
    assertEquals(List.of("art", "art"), found("en", "art", "art, a party, the art"));
    assertEquals(List.of("大学"), found("zh", "大学", "大学生和大学"));
    assertEquals(List.of("数字社会"), found("zh", "数字社会", "建设数字社会，促进发展"));
    assertEquals(List.of("права"), found("ru", "права", "права человека, управа"));
    assertEquals(
        List.of("المجتمع الرقمي"),
        found("ar", "المجتمع الرقمي", "في المجتمع الرقمي، والمجتمع الرقمية"));
  }

  @Test
  void words_are_found_with_any_space_between_them() {
    assertEquals(
        List.of("digital  society", "digital\u00a0society", "digital\nsociety"),
        found("en", "digital society", "digital  society digital\u00a0society digital\nsociety"));
  }

  @Test
  void no_kind_of_space_around_a_term_is_looked_for() {
    for (var space : List.of(" ", "\t", "\u0085", "\u00a0", "\u2007", "\u202f", "\u3000")) {
      assertEquals(List.of("fund", "fund"), found("en", space + "fund" + space, "fund, the fund"));
    }
  }

  @Test
  void what_stands_behind_an_elision_is_a_word() {
    assertEquals(
        List.of("assistance technique", "assistance technique"),
        found("fr", "assistance technique", "l'assistance technique, d\u2019assistance technique"));
    assertEquals(List.of(), found("en", "assistance", "l'assistance"));
  }

  @Test
  void letters_and_their_marks_are_found_written_either_way() {
    assertEquals(
        List.of("e\u0301tat", "\u00e9tat"), found("fr", "\u00e9tat", "e\u0301tat \u00e9tat"));
  }

  @Test
  void a_term_without_capitals_is_found_however_it_is_written_and_one_with_capitals_just_so() {
    assertEquals(
        List.of("Digital society", "DIGITAL SOCIETY"),
        found("en", "digital society", "Digital society DIGITAL SOCIETY"));
    assertEquals(List.of("ICT"), found("en", "ICT", "ICT ict Ict"));
    assertEquals(List.of("Union", "UNION"), found("en", "Union", "Union union UNION"));
  }

  /// The sign for kelvin is a capital of `k`, and the long s one more small letter of `S`.
  @Test
  void a_letter_is_found_written_as_any_of_its_small_ones_and_capitals() {
    assertEquals(List.of("\u212aelvin"), found("en", "kelvin", "a \u212aelvin"));
    assertEquals(List.of("\u017fociety"), found("en", "society", "a \u017fociety"));
    assertEquals(List.of("\u0130l"), found("tr", "il", "a \u0130l"));
  }

  @Test
  void places_do_not_overlap() {
    assertEquals(List.of("a a"), found("en", "a a", "a a a"));
    assertEquals(List.of(), found("en", "...", "a ... b"));
    assertEquals(List.of(), found("en", "a", ""));
  }

  @Test
  void other_words_are_written_as_the_term_was() {
    var term = Term.of("digital society", Locale.ENGLISH);
    assertEquals("information society", term.likewise("digital society", "information society"));
    assertEquals("Information society", term.likewise("Digital society", "information society"));
    assertEquals("Information Society", term.likewise("Digital Society", "information society"));
    assertEquals("INFORMATION SOCIETY", term.likewise("DIGITAL SOCIETY", "information society"));
    assertEquals("ITU society", term.likewise("Digital society", "ITU society"));
    var union = Term.of("Union", Locale.ENGLISH);
    assertEquals("the body", union.likewise("Union", "the body"));
    assertEquals("THE BODY", union.likewise("UNION", "the body"));
    assertEquals("union", Term.of("ICT", Locale.ENGLISH).likewise("ICT", "union"));
    assertEquals("Digital", Term.of("ict", Locale.ENGLISH).likewise("ICT", "digital"));
  }

  @Test
  void a_phrase_beside_the_term_is_written_as_the_term_is() {
    var term = Term.of("technical assistance", Locale.ENGLISH);
    assertEquals("to all", term.behind("Technical Assistance", "to all"));
    assertEquals("TO ALL", term.behind("TECHNICAL ASSISTANCE", "to all"));
    assertEquals("technical assistance", term.continued("Technical assistance"));
    assertEquals("Technical Assistance", term.continued("Technical Assistance"));
    assertEquals("TECHNICAL ASSISTANCE", term.continued("TECHNICAL ASSISTANCE"));
    assertEquals("Union", Term.of("Union", Locale.ENGLISH).continued("Union"));
  }

  private static List<String> found(String language, String term, String text) {
    return Term.of(term, Locale.forLanguageTag(language)).in(text).stream()
        .map(span -> text.substring(span.from(), span.to()))
        .toList();
  }
}
