package org.travaux.core.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InOrderTest {

  private final InOrder<String, Integer> two =
      InOrder.<String, Integer>empty().with("z", 1).with("a", 2);

  @Test
  void things_stand_in_the_order_in_which_they_came_whatever_changes() {
    assertEquals(List.of(1, 2), two.all());
    assertEquals(List.of(11, 2), two.with("z", one -> one + 10).all());
    assertEquals(Optional.of(2), two.find("a"));
  }

  @Test
  void what_came_once_does_not_come_again_and_what_never_came_does_not_change() {
    assertEquals(two, two.with("a", 3));
    assertEquals(two, two.with("b", one -> one + 10));
    assertEquals(Optional.empty(), two.find("b"));
  }
}
