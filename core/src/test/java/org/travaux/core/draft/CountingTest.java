package org.travaux.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.Form;
import org.travaux.core.event.Form.Kind;
import org.travaux.core.event.Form.Numbering;

class CountingTest {

  @Test
  void sections_count_by_level() {
    assertEquals(
        List.of("1", "1.1", "1.2", "1.2.1", "2", "2.1"),
        count(decimal(1), decimal(2), decimal(2), decimal(3), decimal(1), decimal(2)));
  }

  @Test
  void a_section_without_a_number_above_begins_on_its_own() {
    assertEquals(List.of("1", "2"), count(decimal(2), decimal(2)));
    assertEquals(
        List.of("1", "1.1", "", "1", "2"),
        count(decimal(1), decimal(2), heading(1), decimal(2), decimal(1)));
  }

  @Test
  void paragraphs_are_counted_through_whatever_headings_come_between() {
    assertEquals(
        List.of("1", "1.", "2.", "2", "3."),
        count(
            decimal(1),
            of(Numbering.CONTINUOUS, 2),
            of(Numbering.CONTINUOUS, 2),
            decimal(1),
            of(Numbering.CONTINUOUS, 2)));
  }

  @Test
  void an_annex_counts_from_one_again() {
    var annex = new Form(Kind.ANNEX, 1, Numbering.NONE);
    assertEquals(
        List.of("1", "1.", "", "1", "1."),
        count(
            decimal(1),
            of(Numbering.CONTINUOUS, 2),
            annex,
            decimal(1),
            of(Numbering.CONTINUOUS, 2)));
  }

  @Test
  void items_count_within_what_they_stand_under() {
    assertEquals(
        List.of("1", "a)", "b)", "i)", "ii)", "c)", "i)", "2", "a)"),
        count(
            decimal(1),
            of(Numbering.LETTER, 2),
            of(Numbering.LETTER, 2),
            of(Numbering.ROMAN, 3),
            of(Numbering.ROMAN, 3),
            of(Numbering.LETTER, 2),
            of(Numbering.ROMAN, 3),
            decimal(1),
            of(Numbering.LETTER, 2)));
  }

  @Test
  void counted_items_start_again_under_each_letter_and_letters_go_on_around_them() {
    assertEquals(
        List.of("1", "a)", "1)", "i)", "2)", "i)", "b)", "1)"),
        count(
            decimal(1),
            of(Numbering.LETTER, 2),
            of(Numbering.COUNTED, 3),
            of(Numbering.ROMAN, 4),
            of(Numbering.COUNTED, 3),
            of(Numbering.ROMAN, 4),
            of(Numbering.LETTER, 2),
            of(Numbering.COUNTED, 3)));
  }

  @Test
  void counted_items_begin_anew_behind_another_pattern_at_their_level() {
    assertEquals(
        List.of("1", "1)", "2)", "a)", "1)"),
        count(
            decimal(1),
            of(Numbering.COUNTED, 2),
            of(Numbering.COUNTED, 2),
            of(Numbering.LETTER, 2),
            of(Numbering.COUNTED, 2)));
  }

  @Test
  void preambles_and_operative_parts_begin_their_items_anew() {
    var considering = new Form(Kind.PREAMBULAR, 1, Numbering.NONE);
    var resolves = new Form(Kind.OPERATIVE, 1, Numbering.NONE);
    assertEquals(
        List.of("", "a)", "b)", "", "a)"),
        count(
            considering,
            of(Numbering.LETTER, 2),
            of(Numbering.LETTER, 2),
            resolves,
            of(Numbering.LETTER, 2)));
  }

  @Test
  void plain_paragraphs_dashes_and_rows_leave_the_counts_alone() {
    assertEquals(
        List.of("1", "–", "", "", "1.1", "a)", "", "b)"),
        count(
            decimal(1),
            of(Numbering.DASH, 2),
            of(Numbering.NONE, 1),
            new Form(Kind.TABLE_ROW, 1, Numbering.NONE),
            decimal(2),
            of(Numbering.LETTER, 3),
            of(Numbering.NONE, 3),
            of(Numbering.LETTER, 3)));
  }

  @Test
  void letters_go_on_behind_z_and_roman_numbers_are_roman() {
    assertEquals(List.of("a", "z", "aa", "az", "ba"), letters(1, 26, 27, 52, 53));
    assertEquals(
        List.of("i", "iv", "ix", "xiv", "xl", "xcix", "mcmxciv"),
        Arrays.stream(new int[] {1, 4, 9, 14, 40, 99, 1994}).mapToObj(Counting::roman).toList());
  }

  @Test
  void a_copy_counts_for_itself() {
    var counting = new Counting();
    counting.next(decimal(1));
    counting.copy().next(decimal(1));
    assertEquals("1.1", counting.next(decimal(2)));
  }

  private static List<String> letters(int... counts) {
    return Arrays.stream(counts).mapToObj(Counting::letter).toList();
  }

  private static List<String> count(Form... forms) {
    var counting = new Counting();
    return Arrays.stream(forms).map(counting::next).toList();
  }

  private static Form decimal(int level) {
    return new Form(Kind.HEADING, level, Numbering.DECIMAL);
  }

  private static Form heading(int level) {
    return new Form(Kind.HEADING, level, Numbering.NONE);
  }

  private static Form of(Numbering numbering, int level) {
    return new Form(Kind.PARAGRAPH, level, numbering);
  }
}
