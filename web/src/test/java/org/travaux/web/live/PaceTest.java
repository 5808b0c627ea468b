package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final int LISTENERS = 200;
  private static final int EDITS = 160;

  private final Pace pace = new Pace();
  private final Frame frame = new Frame(new byte[0]);

  private void tell(int listeners) {
    for (int i = 0; i < listeners; i++) {
      frame.queued();
    }
    pace.told(frame, listeners, EDITS, 0);
  }

  private void sent(int times) {
    for (int i = 0; i < times; i++) {
      frame.left();
    }
  }

  @Test
  void the_first_edits_wait_for_nothing() {
    assertTrue(pace.isTime(1, 0));
    assertEquals(0, pace.waitNs());
  }

  @Test
  void a_small_room_waits_for_nothing() {
    tell(3);
    assertTrue(pace.isTime(1, 0));
  }

  @Test
  void a_crowded_room_waits_until_most_know_and_have_answered() {
    tell(LISTENERS);
    assertFalse(pace.isTime(EDITS, 1));
    sent(150);
    assertFalse(pace.isTime(EDITS, 2));
    sent(30);
    assertFalse(pace.isTime(1, 3));
    assertTrue(pace.isTime(EDITS, 4));
    assertTrue(pace.isTime(1, 5));
  }

  @Test
  void it_waits_only_a_moment_for_answers() {
    tell(LISTENERS);
    sent(LISTENERS);
    assertFalse(pace.isTime(1, 1_000));
    assertTrue(pace.isTime(1, TimeUnit.MILLISECONDS.toNanos(1)));
  }

  @Test
  void whoever_does_not_read_holds_it_up_for_no_longer_than_a_frame_takes() {
    tell(LISTENERS);
    assertFalse(pace.isTime(1, TimeUnit.MILLISECONDS.toNanos(19)));
    assertTrue(pace.isTime(1, TimeUnit.MILLISECONDS.toNanos(20)));
  }
}
