package org.travaux.projections.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// What Axon's storage on a log promises beyond Axon's own suite. A log's own test extends this and
/// says how to open one.
abstract class StorageContract extends TwoNodes {

  private static final int APPENDERS = 64;

  StorageContract(Logs logs) {
    super(logs);
  }

  @Test
  void a_contested_boundary_has_one_winner() {
    var commits = new ArrayList<CompletableFuture<ConsistencyMarker>>();
    for (int i = 0; i < APPENDERS; i++) {
      commits.add(append(i % 2 == 0 ? one : two, ifNothingCameAfter(0, "a"), "a"));
    }
    assertThat(commits.stream().filter(commit -> succeeds(commit)).count()).isEqualTo(1);
    assertThat(stored()).hasSize(1);
  }

  /// No more of them than a node keeps at hand: a condition that reaches further back is refused.
  @Test
  void disjoint_boundaries_do_not_keep_each_other_waiting() {
    var commits =
        IntStream.range(0, RECENT_EVENTS_LIMIT)
            .mapToObj(i -> append(one, ifNothingCameAfter(0, "d-" + i), "d-" + i))
            .toList();
    assertThat(commits).allMatch(TwoNodes::succeeds);
    assertThat(stored()).hasSize(RECENT_EVENTS_LIMIT);
  }

  @Test
  void what_another_node_wrote_counts() throws Exception {
    finished(append(one, ifNothingCameAfter(0, "a"), "a"));
    assertThatThrownBy(() -> finished(append(two, ifNothingCameAfter(0, "a"), "a")))
        .isInstanceOf(AppendEventsTransactionRejectedException.class);
    assertThat(finished(append(two, ifNothingCameAfter(0, "b"), "b")))
        .isEqualTo(new GlobalIndexConsistencyMarker(2));
    assertThat(finished(append(two, ifNothingCameAfter(1, "a"), "a")))
        .isEqualTo(new GlobalIndexConsistencyMarker(3));
  }

  /// What a node reads after it has checked a condition must not be taken for what it checked
  /// against. The tags are looked at when the append goes into a batch, right after the check.
  @Test
  void what_is_stored_between_check_and_insert_counts() throws Exception {
    var meanwhile = new AtomicBoolean();
    var tags =
        new AbstractSet<Tag>() {
          @Override
          public Iterator<Tag> iterator() {
            if (meanwhile.compareAndSet(false, true)) {
              succeed(append(one, ifNothingCameAfter(0, "a"), "a"));
              two.storage().latestToken(null).join();
            }
            return List.of(tag("a")).iterator();
          }

          @Override
          public int size() {
            return 1;
          }
        };
    var commit = append(two, ifNothingCameAfter(0, "a"), List.of(frozen("a", tags)));
    assertThat(succeeds(commit)).isFalse();
    assertThat(meanwhile).isTrue();
    assertThat(stored()).hasSize(1);
  }

  @Test
  void many_appenders_on_two_nodes_leave_no_gap_and_no_double() throws Exception {
    int each = 20;
    var callers =
        IntStream.range(0, APPENDERS)
            .mapToObj(
                i ->
                    CompletableFuture.runAsync(
                        () -> {
                          for (int k = 0; k < each; k++) {
                            succeed(
                                append(i % 2 == 0 ? one : two, AppendCondition.none(), "d" + i));
                          }
                        },
                        task -> Thread.ofVirtual().start(task)))
            .toList();
    for (var caller : callers) {
      caller.get(WAIT_S, SECONDS);
    }
    assertThat(stored().stream().map(Recorded::position))
        .containsExactlyElementsOf(positions(APPENDERS * each));
    assertThat(log.next().value()).isEqualTo((long) APPENDERS * each);
  }

  @Test
  void an_append_of_many_events_is_stored_at_once() throws Exception {
    var ids = IntStream.range(0, 3_000).mapToObj(_ -> "long").toArray(String[]::new);
    assertThat(finished(append(one, ifNothingCameAfter(0, "long"), ids)))
        .isEqualTo(new GlobalIndexConsistencyMarker(3_000));
    assertThat(stored()).hasSize(3_000);
  }

  @Test
  void a_storage_that_was_closed_takes_in_nothing() {
    one.close();
    assertThatThrownBy(() -> finished(append(one, AppendCondition.none(), "a")))
        .isInstanceOf(LogUnavailable.class);
    assertThat(stored()).isEmpty();
  }

  private static List<LogPosition> positions(int count) {
    return LongStream.range(0, count).mapToObj(LogPosition::new).toList();
  }
}
