package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InboxTest {

  private final Inbox<Integer> inbox = new Inbox<>(4);

  @Test
  void clients_fill_half_and_the_room_the_rest() {
    assertTrue(inbox.offerFromClient(1));
    assertTrue(inbox.offerFromClient(2));
    assertFalse(inbox.offerFromClient(3));
    assertTrue(inbox.offer(4));
    assertTrue(inbox.offer(5));
    assertFalse(inbox.offer(6));
  }

  @Test
  void all_that_waits_is_taken_at_once_and_in_order() throws Exception {
    inbox.offer(1);
    inbox.offer(2);
    var taken = new ArrayList<Integer>();
    inbox.drain(taken, Long.MAX_VALUE);
    assertEquals(List.of(1, 2), taken);
    assertEquals(0, inbox.size());
  }

  @Test
  void an_empty_inbox_is_waited_for_no_longer_than_said() throws Exception {
    var taken = new ArrayList<Integer>();
    inbox.drain(taken, 1);
    assertEquals(List.of(), taken);
  }

  @Test
  void what_comes_wakes_whoever_waits() throws Exception {
    var taken = new ArrayList<Integer>();
    var waiting =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    inbox.drain(taken, Long.MAX_VALUE);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
    inbox.offer(7);
    waiting.join();
    assertEquals(List.of(7), taken);
  }

  @Test
  void a_closed_one_takes_nothing_and_gives_back_what_waits() {
    inbox.offer(1);
    assertFalse(inbox.closeIfEmpty());
    assertEquals(List.of(1), inbox.close());
    assertFalse(inbox.offer(2));
    assertTrue(inbox.isClosed());
  }
}
