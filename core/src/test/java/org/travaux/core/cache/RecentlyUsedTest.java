package org.travaux.core.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

  private final RecentlyUsed<String, Integer> kept = new RecentlyUsed<>(2);

  @Test
  void what_was_used_longest_ago_gives_way() {
    kept.put("one", 1);
    kept.computeIfAbsent("two", _ -> 2);
    assertEquals(1, kept.get("one"));
    kept.merge("three", 3, Integer::sum);
    assertNull(kept.get("two"));
    assertEquals(1, kept.get("one"));
    assertEquals(3, kept.get("three"));
  }

  @Test
  void what_is_kept_is_gone_on_from() {
    assertEquals(1, kept.merge("one", 1, Integer::sum));
    assertEquals(3, kept.merge("one", 2, Integer::sum));
    assertEquals(3, kept.computeIfAbsent("one", _ -> 7));
  }

  @Test
  void where_nothing_may_be_kept_nothing_is() {
    var none = new RecentlyUsed<String, Integer>(0);
    none.put("one", 1);
    assertNull(none.get("one"));
  }
}
