package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class YieldingTest {

  private static final long BOUND_NS = 250;

  private final Yielding yielding = new Yielding(BOUND_NS);
  private final CompletableFuture<Void> first = new CompletableFuture<>();
  private final CompletableFuture<Void> second = new CompletableFuture<>();

  @Test
  void edits_wait_for_nobody_unless_told_so() {
    assertEquals(0, yielding.waitNs(0));
  }

  @Test
  void edits_wait_until_all_are_done_who_go_first() {
    yielding.to(first, 0, 0);
    yielding.to(second, 1, 10);
    first.complete(null);
    yielding.to(first, 1, 20);
    assertEquals(BOUND_NS - 20, yielding.waitNs(20));
    second.complete(null);
    yielding.to(second, 1, 30);
    assertEquals(0, yielding.waitNs(30));
  }

  @Test
  void edits_never_wait_longer_than_the_bound_however_many_go_first() {
    yielding.to(first, 3, 0);
    yielding.to(second, 3, 200);
    assertEquals(50, yielding.waitNs(200));
    assertEquals(0, yielding.waitNs(BOUND_NS));
  }

  @Test
  void after_their_turn_edits_wait_anew() {
    yielding.to(first, 3, 0);
    yielding.passed();
    assertEquals(0, yielding.waitNs(1));
    yielding.to(second, 3, 200);
    assertEquals(BOUND_NS, yielding.waitNs(200));
  }

  @Test
  void who_goes_first_while_no_edit_waits_takes_nothing_of_the_bound() {
    yielding.to(first, 0, 0);
    yielding.to(second, 0, 200);
    assertEquals(BOUND_NS, yielding.waitNs(200));
  }
}
