package org.travaux.projections.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// What those who follow a log are promised.
abstract class TailContract extends TwoNodes {

  TailContract(Logs logs) {
    super(logs);
  }

  @Test
  void subscribers_get_everything_once_and_in_order_while_two_nodes_append() throws Exception {
    var early = new Heard(one, LogPosition.START);
    var calls = notes(400, List.of(one.decisions(warm(8)), two.decisions(warm(8))), 5);
    var midst = new Heard(two, new LogPosition(50));
    var remote = new Heard(two, LogPosition.START);
    for (var call : calls) {
      call.get(WAIT_S, SECONDS);
    }
    var all = stored();
    assertThat(all).hasSize(400);
    assertThat(early.first(400)).isEqualTo(all);
    assertThat(remote.first(400)).isEqualTo(all);
    assertThat(midst.first(350)).isEqualTo(all.subList(50, 400));
    assertThat(new Heard(one, new LogPosition(399)).first(1)).isEqualTo(all.subList(399, 400));
  }

  @Test
  void a_slow_subscriber_keeps_nobody_waiting_and_misses_nothing() throws Exception {
    var release = new CountDownLatch(1);
    var slow = new CopyOnWriteArrayList<Recorded>();
    one.tail()
        .follow(
            LogPosition.START,
            run -> {
              awaited(release);
              slow.addAll(run);
            });
    var quick = new Heard(one, LogPosition.START);
    int more = 3 * RECENT_EVENTS_LIMIT;
    for (int i = 0; i < more; i++) {
      finished(append(one, AppendCondition.none(), "a"));
    }
    assertThat(quick.first(more)).hasSize(more);
    assertThat(slow).isEmpty();
    release.countDown();
    await().atMost(patience()).until(() -> slow.size() == more);
    assertThat(slow).isEqualTo(quick.first(more));
  }

  private final class Heard {

    private final List<Recorded> heard = new CopyOnWriteArrayList<>();

    Heard(Node node, LogPosition from) {
      node.tail().follow(from, heard::addAll);
    }

    List<Recorded> first(int count) {
      await().atMost(patience()).until(() -> heard.size() >= count);
      return List.copyOf(heard);
    }
  }

  private static void awaited(CountDownLatch latch) {
    try {
      assertThat(latch.await(WAIT_S, SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
