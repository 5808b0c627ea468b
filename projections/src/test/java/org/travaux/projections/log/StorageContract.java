package org.travaux.projections.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Checkpoints;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.EventMessages;
import org.travaux.core.decide.Folded;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.WarmStates;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// What Axon's storage on a log promises beyond Axon's own suite. A log's own test extends this and
/// says how to open one.
abstract class StorageContract {

  private static final int APPENDERS = 64;
  private static final int WAIT_S = 60;
  private static final int RECENT_EVENTS_LIMIT = 32;

  private EventLog log;
  private EventLog again;
  private Node one;
  private Node two;

  /// An empty log.
  abstract EventLog open();

  /// The same log, as another node has it.
  abstract EventLog openAgain(EventLog log);

  /// How long a subscriber is waited for.
  Duration patience() {
    return Duration.ofSeconds(WAIT_S);
  }

  /// All that a node has, on its log; little of it in memory, so that both ways of reading are
  /// taken.
  Node node(EventLog log) {
    var codec = new CoreMessageCodec(new EventCodec());
    return Node.on(log, new LogHead(log, codec, RECENT_EVENTS_LIMIT), codec);
  }

  @BeforeEach
  void openTwoNodes() {
    log = open();
    again = openAgain(log);
    one = node(log);
    two = node(again);
  }

  @AfterEach
  void closeTheNodes() {
    one.close();
    two.close();
    again.close();
    log.close();
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

  @Test
  void disjoint_boundaries_do_not_keep_each_other_waiting() {
    var commits =
        IntStream.range(0, APPENDERS)
            .mapToObj(i -> append(one, ifNothingCameAfter(0, "d-" + i), "d-" + i))
            .toList();
    assertThat(commits).allMatch(StorageContract::succeeds);
    assertThat(stored()).hasSize(APPENDERS);
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

  @Test
  void every_decision_sees_all_that_was_decided_before_it_warm_or_cold() throws Exception {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    var deciders =
        List.of(
            one.decisions(warm(2)),
            two.decisions(warm(64)),
            one.decisions(new WarmStates(3, Checkpoints.NONE)));
    for (int turn = 0; turn < 40; turn++) {
      for (var call : notes(1 + random.nextInt(12), deciders, 1 + random.nextInt(4))) {
        call.get(WAIT_S, SECONDS);
      }
    }
    var counts = new HashMap<InstrumentId, Integer>();
    for (var recorded : stored()) {
      var edited = (TextEdited) recorded.event();
      assertThat(edited.digest())
          .as("notes that were known at %s, seed %d", recorded.position(), seed)
          .isEqualTo(counts.merge(edited.instrument(), 1, Integer::sum) - 1);
    }
    assertThat(counts).isNotEmpty();
  }

  @Test
  void answers_tell_the_places_where_events_came_to_stand() throws Exception {
    var deciding = one.decisions(warm(8));
    finished(append(one, AppendCondition.none(), "x", "y"));
    var decided = deciding.decide(Note.on("a", "1")).get(WAIT_S, SECONDS);
    var together =
        deciding.decideTogether(List.of(Note.on("a", "2"), Note.on("a", "3"))).get(WAIT_S, SECONDS);
    assertThat(decided.seen()).isEqualTo(new LogPosition(2));
    assertThat(decided.events()).isEqualTo(stored().subList(2, 3));
    assertThat(
            together.stream()
                .flatMap(answer -> ((Decisions.Decided) answer).events().stream())
                .toList())
        .isEqualTo(stored().subList(3, 5));
  }

  @Test
  void a_refusal_knows_of_what_another_node_stored() throws Exception {
    var here = one.decisions(warm(8));
    var there = two.decisions(warm(8));
    for (int i = 1; i <= 20; i++) {
      var instrument = new InstrumentId("n" + i);
      here.decide(new Note(Note.GIVEN, instrument, "1", 0, 1)).get(WAIT_S, SECONDS);
      there.decide(new Note(Note.GIVEN, instrument, "2", 1, 2)).get(WAIT_S, SECONDS);
      here.decide(new Note(Note.GIVEN, instrument, "3", 2, 3)).get(WAIT_S, SECONDS);
      assertThatThrownBy(
              () -> there.decide(new Note(Note.GIVEN, instrument, "4", 0, 3)).get(WAIT_S, SECONDS))
          .hasRootCauseInstanceOf(Refusal.class);
    }
  }

  @Test
  void a_cold_state_begins_at_the_nearest_checkpoint() throws Exception {
    one.decisions(warm(0)).decide(Note.on("a", "1")).get(WAIT_S, SECONDS);
    var ahead = new Note.Notes(700, 0, LogPosition.START);
    var warm = new WarmStates(8, checkpoint(new Folded<>(ahead, LogPosition.START)));
    var deciding = one.decisions(warm);
    assertThat(known(deciding.decide(Note.on("a", "2")))).isEqualTo(700);
    assertThat(known(deciding.decide(Note.on("a", "3")))).isEqualTo(701);
    assertThat(known(two.decisions(warm(8)).decide(Note.on("a", "4")))).isEqualTo(3);
  }

  @Test
  void a_warm_state_is_what_everything_from_the_start_folds_to() throws Exception {
    var warm = warm(8);
    for (var call : notes(60, List.of(one.decisions(warm), two.decisions(warm(2))), 3)) {
      call.get(WAIT_S, SECONDS);
    }
    for (int i = 0; i < 3; i++) {
      var part = Note.notes(new InstrumentId("i" + i));
      var nearest = warm.nearest(part);
      var folded = part.fold().initial();
      for (var recorded : stored()) {
        if (!recorded.position().isAfter(nearest.at())
            && recorded.event().tags().containsAll(part.tags())) {
          folded = part.fold().evolve(folded, recorded);
        }
      }
      assertThat(nearest.state()).isEqualTo(folded);
      assertThat(folded.count()).isPositive();
    }
  }

  private static int known(CompletableFuture<Decisions.Decided> decided) throws Exception {
    var event = decided.get(WAIT_S, SECONDS).events().getFirst().event();
    return ((TextEdited) event).digest();
  }

  // The only states that these tests have are of notes.
  private static Checkpoints checkpoint(Folded<Note.Notes> folded) {
    return new Checkpoints() {
      @Override
      @SuppressWarnings("unchecked")
      public <S> Optional<Folded<S>> nearest(Boundary.Part<S> part) {
        return Optional.of((Folded<S>) folded);
      }
    };
  }

  private static WarmStates warm(int limit) {
    return new WarmStates(limit, Checkpoints.NONE);
  }

  /// Notes on so many instruments, given all at once and each to another of the deciders.
  private static List<CompletableFuture<?>> notes(
      int count, List<Decisions> deciders, int instruments) {
    var calls = new ArrayList<CompletableFuture<?>>();
    for (int i = 0; i < count; i++) {
      var note = Note.on("i" + i % instruments, "n" + i);
      var decisions = deciders.get(i % deciders.size());
      var call = new CompletableFuture<Object>();
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  call.complete(eventually(decisions, note));
                } catch (Exception e) {
                  call.completeExceptionally(e);
                }
              });
      calls.add(call);
    }
    return calls;
  }

  private static Object eventually(Decisions decisions, Note note) throws Exception {
    while (true) {
      try {
        return decisions.decide(note).get(WAIT_S, SECONDS);
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof Refusal)) {
          throw e;
        }
      }
    }
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

  private List<Recorded> stored() {
    var codec = new EventCodec();
    var stored = new ArrayList<Recorded>();
    try (var batches = log.read(LogPosition.START)) {
      batches.forEachRemaining(
          batch -> {
            var position = batch.first();
            for (var event : batch.events()) {
              stored.add(codec.decode(position, event));
              position = position.next();
            }
          });
    }
    return stored;
  }

  private static List<LogPosition> positions(int count) {
    return LongStream.range(0, count).mapToObj(LogPosition::new).toList();
  }

  private static AppendCondition ifNothingCameAfter(long next, String instrument) {
    return AppendCondition.withCriteria(EventCriteria.havingTags(tag(instrument)))
        .withMarker(new GlobalIndexConsistencyMarker(next));
  }

  private static Tag tag(String instrument) {
    return new Tag("instrument", instrument);
  }

  private static CompletableFuture<ConsistencyMarker> append(
      Node node, AppendCondition condition, String... instruments) {
    var messages = new ArrayList<TaggedEventMessage<?>>();
    for (var instrument : instruments) {
      messages.add(frozen(instrument, Set.of(tag(instrument))));
    }
    return append(node, condition, messages);
  }

  private static CompletableFuture<ConsistencyMarker> append(
      Node node, AppendCondition condition, List<TaggedEventMessage<?>> messages) {
    return node.storage()
        .appendEvents(condition, null, messages)
        .thenCompose(StorageContract::committed);
  }

  private static TaggedEventMessage<?> frozen(String instrument, Set<Tag> tags) {
    return new GenericTaggedEventMessage<>(
        EventMessages.of(Note.GIVEN, new InstrumentFrozen(new InstrumentId(instrument), "test")),
        tags);
  }

  private static <R> CompletableFuture<ConsistencyMarker> committed(
      EventStorageEngine.AppendTransaction<R> transaction) {
    return transaction.commit(null).thenCompose(result -> transaction.afterCommit(result, null));
  }

  private static boolean succeeds(CompletableFuture<ConsistencyMarker> commit) {
    try {
      finished(commit);
      return true;
    } catch (AppendEventsTransactionRejectedException e) {
      return false;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void succeed(CompletableFuture<ConsistencyMarker> commit) {
    assertThat(succeeds(commit)).isTrue();
  }

  private static ConsistencyMarker finished(CompletableFuture<ConsistencyMarker> commit)
      throws Exception {
    try {
      return commit.get(WAIT_S, SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
