package org.travaux.core.pending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.core.pending.Touched.Span;
import org.travaux.core.text.Edit;

class TouchedTest {

  private static final String TEXT = "We urge every member to act";

  @Test
  void an_edit_touches_the_words_it_begins_and_ends_in() {
    assertEquals(List.of("member"), touched(Edit.replace(16, 1, "x"), TEXT));
    assertEquals(List.of("member"), touched(Edit.replace(16, 0, "x"), TEXT));
    assertEquals(List.of("every member"), touched(Edit.replace(10, 6, ""), TEXT));
    assertEquals(List.of("every"), touched(Edit.replace(8, 5, "each"), TEXT));
    assertEquals(
        List.of("urge", "act"),
        touched(Edit.builder().keep(4).insert("x").keep(21).delete(1).build(), TEXT));
  }

  @Test
  void what_is_put_between_words_touches_neither_of_them() {
    for (int at : List.of(0, 7, 8, TEXT.length())) {
      assertEquals(List.of(new Span(at, at)), Touched.by(Edit.replace(at, 0, " and"), TEXT));
    }
    assertEquals(List.of(), Touched.by(Edit.none(), TEXT));
  }

  @Test
  void where_words_are_not_parted_by_spaces_the_units_themselves_are_touched() {
    assertEquals(List.of("成员"), touched(Edit.replace(2, 2, "各国"), "敦促成员采取行动"));
  }

  @Test
  void a_word_is_looked_through_for_sixty_four_units_to_each_side() {
    assertEquals(List.of(new Span(36, 166)), Touched.by(Edit.replace(100, 2, ""), "a".repeat(300)));
  }

  private static List<String> touched(Edit edit, String text) {
    return Touched.by(edit, text).stream()
        .map(span -> text.substring(span.from(), span.to()))
        .toList();
  }
}
