package org.travaux.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TermChangeTest {

  @Test
  void it_is_found_wherever_its_characters_stand_and_told_whether_that_is_within_a_longer_word() {
    assertEquals(
        List.of("المجتمع الرقمي", "(المجتمع الرقمي)", "(المجتمع الرقمي)"),
        found(
            "ar",
            "المجتمع الرقمي",
            "مجتمع المعلومات",
            "المجتمع الرقمي، والمجتمع الرقمي والمجتمع الرقمية"));
    assertEquals(
        List.of("Право", "(право)"), found("ru", "право", "закон", "Право и правовой порядок"));
    assertEquals(List.of("art", "(art)"), found("en", "art", "craft", "art, a party"));
  }

  @Test
  void where_no_space_is_between_words_each_place_is_meant() {
    assertEquals(List.of("大学", "大学"), found("zh", "大学", "学院", "大学生和大学"));
    assertEquals(List.of("数字社会"), found("zh", "数字社会", "信息社会", "建设数字社会，促进信息社会"));
  }

  @Test
  void what_says_already_what_it_would_say_is_no_place() {
    assertEquals(
        List.of("société"),
        found("fr", "société", "société numérique", "la société numérique, une société"));
    assertEquals(List.of(), found("zh", "社会", "信息社会", "信息社会"));
  }

  @Test
  void places_become_other_words_written_as_they_were_and_what_is_between_stays() {
    assertEquals(
        "ОБЩЕСТВО знаний: Общество знаний, общество знаний",
        replaced("ru", "общество", "общество знаний", "ОБЩЕСТВО знаний: Общество, общество"));
    assertEquals(
        "في مجتمع المعلومات.",
        replaced("ar", "المجتمع الرقمي", "مجتمع المعلومات", "في المجتمع الرقمي."));
    assertEquals("建设信息社会，信息社会", replaced("zh", "数字社会", "信息社会", "建设数字社会，数字社会"));
  }

  /// What is within a longer word, in parentheses.
  private static List<String> found(String language, String term, String by, String text) {
    return TermChange.of(term, by, language).in(text).stream()
        .map(at -> at.alone() ? at.words() : "(" + at.words() + ")")
        .collect(Collectors.toList());
  }

  private static String replaced(String language, String term, String by, String text) {
    var change = TermChange.of(term, by, language);
    return change.edit(change.in(text)).apply(text);
  }
}
