package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.PersonId;

/// What waits for a client that does not read at all: nothing of this ever reaches a network.
class ConnectionTest {

  private static final int FRAMES = 4;
  private static final int BYTES = 1_000;
  private static final LiveLimits LIMITS =
      new LiveLimits(
          65_536,
          20_000,
          1_024,
          1,
          1_000,
          2,
          2,
          new LiveLimits.Rooms(2, 16, 2, 2, 100, 250, 1_000),
          new LiveLimits.Sending(FRAMES, BYTES, 1, 1_000));

  private final List<Subscription> dropped = new ArrayList<>();
  private final Connection connection =
      new Connection(
          "n1-1",
          new Ana(),
          new Wire(new StandardWebSocketSession(new HttpHeaders(), Map.of(), null, null), 1),
          LIMITS,
          dropped::add);

  private static final class Ana implements LiveAuthority.Caller {
    @Override
    public PersonId person() {
      return new PersonId("ana");
    }

    @Override
    public boolean isSignedIn() {
      return true;
    }
  }

  private static Frame frame(int bytes) {
    return new Frame(new byte[bytes]);
  }

  @Test
  void only_so_many_frames_wait_and_then_none() {
    var subscription = connection.join(LiveServer.DRAFT);
    var frame = frame(1);
    for (int i = 0; i < FRAMES; i++) {
      subscription.send(frame);
    }
    assertEquals(FRAMES, connection.waiting());
    assertEquals(List.of(), dropped);
    subscription.send(frame);
    assertEquals(1, connection.waiting(), "the word that it was too slow");
    assertEquals(List.of(subscription), dropped);
  }

  @Test
  void only_so_many_bytes_wait_and_then_none() {
    var subscription = connection.join(LiveServer.DRAFT);
    var frame = frame(BYTES);
    subscription.send(frame);
    subscription.send(frame);
    assertEquals(2, connection.waiting());
    subscription.send(frame);
    assertEquals(1, connection.waiting(), "the word that it was too slow");
    assertEquals(List.of(subscription), dropped);
  }

  @Test
  void nothing_is_sent_for_a_subscription_that_ended_and_what_ended_it_is() {
    var earlier = connection.join(LiveServer.DRAFT);
    var later = connection.join(LiveServer.DRAFT);
    var frame = frame(1);
    earlier.send(frame);
    assertEquals(0, connection.waiting());
    later.send(frame);
    assertEquals(1, connection.waiting());
    connection.end(later, frame);
    connection.end(later, frame);
    later.send(frame);
    assertEquals(2, connection.waiting());
    assertTrue(connection.subscription(LiveServer.DRAFT).isEmpty());
  }

  @Test
  void whoever_can_wait_sends_only_when_nothing_else_waits() throws Exception {
    var subscription = connection.join(LiveServer.DRAFT);
    assertTrue(connection.sendWaiting(subscription, frame(1)));
    var frame = frame(1);
    assertFalse(connection.sendWaiting(subscription, frame));
    assertEquals(1, connection.waiting());
    connection.end(subscription);
    assertFalse(connection.sendWaiting(subscription, frame));
  }

  @Test
  void joining_again_takes_no_more_place() {
    connection.join(LiveServer.DRAFT);
    connection.join(LiveServer.DRAFT);
    connection.join(new InstrumentId("res-72"));
    assertEquals(2, connection.closed().size());
  }

  @Test
  void whoever_goes_and_comes_back_has_not_more_to_spend() {
    var callers = new Callers(LIMITS);
    var person = new PersonId("ana");
    var allowance = callers.enter(person).orElseThrow();
    for (int i = 0; i < LIMITS.messageBurst(); i++) {
      allowance.takes();
    }
    callers.leave(person);
    callers.forget();
    allowance = callers.enter(person).orElseThrow();
    int again = 0;
    while (allowance.takes()) {
      again++;
    }
    assertTrue(again < LIMITS.messageBurst() / 2, "again " + again);
  }

  @Test
  void a_message_in_parts_is_put_together_and_of_one_too_long_only_the_beginning_is_kept() {
    var assembly = new Assembly(10);
    assertEquals("whole", assembly.add(new TextMessage("whole", true)));
    assertEquals(null, assembly.add(new TextMessage("in ", false)));
    assertEquals("in parts", assembly.add(new TextMessage("parts", true)));
    for (int i = 0; i < 100; i++) {
      assertEquals(null, assembly.add(new TextMessage("too long", false)));
    }
    assertEquals("too longtoo", assembly.add(new TextMessage("", true)));
  }
}
