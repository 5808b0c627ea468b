package org.travaux.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawTest {

  @Test
  void every_case_is_played_with_a_seed_of_its_own() {
    var played = new ArrayList<Long>();
    Law.holds(3, 7, played::add);
    assertEquals(List.of(7L, 8L, 9L), played);
  }

  @Test
  void a_broken_law_names_the_seed_that_breaks_it() {
    var broken =
        assertThrows(AssertionError.class, () -> Law.holds(3, 7, seed -> assertTrue(seed < 8)));
    assertTrue(String.valueOf(broken.getMessage()).startsWith("fails with -Dtravaux.seed=8: "));
  }
}
