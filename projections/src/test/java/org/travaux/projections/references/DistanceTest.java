package org.travaux.projections.references;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.travaux.core.text.Law;

class DistanceTest {

  @Test
  void names_are_as_far_apart_as_they_differ() {
    assertEquals(0, Distance.between("CWG-SFP", "CWG-SFP", 2));
    assertEquals(1, Distance.between("CWG-SF", "CWG-SFP", 2));
    assertEquals(1, Distance.between("CWG-SPF", "CWG-SFP", 2));
    assertEquals(2, Distance.between("CWG-FHR", "CWG-FR1", 2));
    assertEquals(3, Distance.between("CWG-FHR", "CWG-SFP", 2), "beyond the bound");
    assertEquals(0, Distance.between("", "", 0));
    assertEquals(2, Distance.between("", "ab", 5));
  }

  /// Held against the definition, recursively.
  @Test
  void within_the_bound_it_is_what_the_definition_says() {
    Law.holds(
        3_000,
        seed -> {
          var random = new Random(seed);
          var one = word(random);
          var other = word(random);
          int bound = random.nextInt(6);
          assertEquals(
              Math.min(defined(one, other), bound + 1),
              Distance.between(one, other, bound),
              one + " " + other + " " + bound);
        });
  }

  private static int defined(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.length() + other.length();
    }
    var shortOne = one.substring(1);
    var shortOther = other.substring(1);
    int same = one.charAt(0) == other.charAt(0) ? 0 : 1;
    int least =
        Math.min(
            same + defined(shortOne, shortOther),
            1 + Math.min(defined(shortOne, other), defined(one, shortOther)));
    boolean swapped =
        one.length() > 1
            && other.length() > 1
            && one.charAt(0) == other.charAt(1)
            && one.charAt(1) == other.charAt(0);
    return swapped ? Math.min(least, 1 + defined(one.substring(2), other.substring(2))) : least;
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    for (int left = random.nextInt(7); left > 0; left--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }
}
