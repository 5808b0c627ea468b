package org.travaux.projections.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
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
    var attending = attending(one, LogPosition.START);
    var attendingRemotely = attending(two, new LogPosition(50));
    for (var call : calls) {
      call.get(WAIT_S, SECONDS);
    }
    var all = stored();
    assertThat(all).hasSize(400);
    assertThat(early.first(400)).isEqualTo(all);
    assertThat(remote.first(400)).isEqualTo(all);
    assertThat(midst.first(350)).isEqualTo(all.subList(50, 400));
    assertThat(attending.first(400)).isEqualTo(all);
    assertThat(attendingRemotely.first(350)).isEqualTo(all.subList(50, 400));
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

  @Test
  void who_has_left_is_told_nothing_more() throws Exception {
    var leaving = attending(one, LogPosition.START);
    var staying = attending(one, LogPosition.START);
    finished(append(one, AppendCondition.none(), "a"));
    leaving.first(1);
    leaving.subscription.close();
    leaving.subscription.ended().get(WAIT_S, SECONDS);
    finished(append(one, AppendCondition.none(), "a"));
    staying.first(2);
    assertThat(leaving.heard).hasSize(1);
  }

  @Test
  void who_throws_while_attending_is_told_nothing_more_and_keeps_nobody_from_appending()
      throws Exception {
    var heard = new CopyOnWriteArrayList<Recorded>();
    var failing =
        one.tail()
            .attend(
                LogPosition.START,
                run -> {
                  heard.addAll(run);
                  throw new IllegalStateException("It cannot take this.");
                });
    finished(append(one, AppendCondition.none(), "a"));
    await().atMost(patience()).until(() -> failing.ended().isCompletedExceptionally());
    for (int i = 0; i < 4; i++) {
      finished(append(one, AppendCondition.none(), "a"));
    }
    assertThat(stored()).hasSize(5);
    assertThat(heard).hasSize(1);
  }

  @Test
  void who_attends_and_has_caught_up_is_told_by_whoever_appends() throws Exception {
    var tellers = new CopyOnWriteArrayList<String>();
    one.tail().attend(LogPosition.START, _ -> tellers.add(Thread.currentThread().getName()));
    long deadlineNs = System.nanoTime() + patience().toNanos();
    while (tellers.stream().allMatch("log-tail"::equals)) {
      assertThat(System.nanoTime()).isLessThan(deadlineNs);
      finished(append(one, AppendCondition.none(), "a"));
    }
  }

  private Heard attending(Node node, LogPosition from) {
    return new Heard(node, from, LogTail::attend);
  }

  private interface Way {

    LogTail.Subscription to(LogTail tail, LogPosition from, Consumer<List<Recorded>> consumer);
  }

  private final class Heard {

    private final List<Recorded> heard = new CopyOnWriteArrayList<>();
    private final LogTail.Subscription subscription;

    Heard(Node node, LogPosition from) {
      this(node, from, LogTail::follow);
    }

    private Heard(Node node, LogPosition from, Way way) {
      this.subscription = way.to(node.tail(), from, heard::addAll);
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
