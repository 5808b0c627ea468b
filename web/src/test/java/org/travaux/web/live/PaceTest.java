package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final int LISTENERS = 200;
  private static final int EDITS = 160;
  private static final long LONGEST_NS = TimeUnit.MILLISECONDS.toNanos(20);

  private final Pace pace = new Pace();

  @Test
  void the_first_edits_wait_for_nothing() {
    assertEquals(0, pace.waitNs(1, 0));
  }

  @Test
  void a_small_room_waits_for_nothing() {
    pace.told(3, 0, EDITS, 0);
    assertEquals(0, pace.waitNs(1, 0));
  }

  @Test
  void a_crowded_room_waits_until_most_have_answered() {
    pace.told(LISTENERS, 0, EDITS, 0);
    assertEquals(LONGEST_NS - 5, pace.waitNs(149, 5));
    assertEquals(0, pace.waitNs(150, 5));
  }

  @Test
  void edits_that_waited_already_are_no_answers() {
    pace.told(LISTENERS, 40, EDITS, 0);
    assertEquals(LONGEST_NS, pace.waitNs(150, 0));
    assertEquals(0, pace.waitNs(190, 0));
  }

  @Test
  void whoever_does_not_answer_holds_it_up_for_no_longer_than_their_number_allows() {
    pace.told(LISTENERS, 0, EDITS, 7);
    assertEquals(1, pace.waitNs(1, 7 + LONGEST_NS - 1));
    assertEquals(0, pace.waitNs(1, 7 + LONGEST_NS));
  }
}
