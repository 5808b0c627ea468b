package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.LogPosition;

/// The primary of a real replica set of three is killed under load, again and again.
class MongoFailoverTest {

  private static final String DIRECT = "/?directConnection=true";
  private static final Executor RUN = Thread::startVirtualThread;
  private static final int KILLS = 10;
  private static final int CARELESS = 100;
  private static final int WRITERS = 4;
  private static final int ACKNOWLEDGED_BETWEEN_KILLS = 20;

  private static MongoReplicaSet servers;

  @BeforeAll
  static void startThree() {
    servers = MongoReplicaSet.start(3);
  }

  @AfterAll
  static void stop() {
    servers.close();
  }

  @Test
  void whatever_was_acknowledged_outlives_the_primary() throws Exception {
    var database = TestMongo.database();
    var acknowledged = new ConcurrentLinkedQueue<String>();
    try (var one = MongoEventLog.open(servers.uri(), database);
        var other = MongoEventLog.open(servers.uri(), database);
        var reader = new HoleWatch(other, Set.of(Set.of(Events.tag("a"))))) {
      var writing = new Writing(List.of(one, other), acknowledged);
      for (var kill = 0; kill < KILLS; kill++) {
        writing.awaitMore(ACKNOWLEDGED_BETWEEN_KILLS);
        servers.killPrimaryAndStartItAgain();
      }
      writing.awaitMore(ACKNOWLEDGED_BETWEEN_KILLS);
      writing.finish();
      var read = Events.read(one, 0);
      EventLogContract.assertGapless(read);
      var said = Events.spoken(read);
      assertThat(said).doesNotHaveDuplicates();
      assertThat(new HashSet<>(said)).containsExactlyInAnyOrderElementsOf(acknowledged);
      assertThat(reader.seenAtTheEnd()).isEqualTo(said);
      assertThat(LogVerification.verify(one, (position, next) -> {}).holds()).isTrue();
    }
  }

  /// The control: acknowledged by the primary alone, and gone with it, but for the few that were on
  /// the wire when the others stopped reading. If this ever passes as safe, the test above shows
  /// nothing.
  @Test
  void what_only_the_primary_acknowledged_is_lost_with_it() {
    var database = TestMongo.database();
    var secondaries = new ArrayList<>(servers.members());
    var primary = servers.primary();
    secondaries.remove(primary);
    try (var client = MongoClients.create(MongoSetUp.settings(servers.uri()).build())) {
      var log = client.getDatabase(database).getCollection("log");
      log.insertOne(new Document("_id", -1));
      secondaries.forEach(MongodProcess::pause);
      appendCarelessly(log.withWriteConcern(WriteConcern.W1.withJournal(true)));
      primary.kill();
      secondaries.forEach(MongodProcess::resume);
      var left = Patience.until("counting", log::countDocuments);
      assertThat(left).isLessThan(1 + CARELESS / 2);
    } finally {
      primary.start();
    }
  }

  @Test
  void a_batch_that_only_the_primary_holds_decides_nothing() throws Exception {
    var database = TestMongo.database();
    var secondaries = new ArrayList<>(servers.members());
    var primary = servers.primary();
    secondaries.remove(primary);
    try (var one = MongoEventLog.open(servers.uri(), database);
        var other = MongoEventLog.open(servers.uri(), database);
        var onPrimary = MongoClients.create("mongodb://" + primary.address() + DIRECT)) {
      secondaries.forEach(MongodProcess::pause);
      var first = CompletableFuture.supplyAsync(() -> one.append(Events.batch(0, 1, "one")), RUN);
      var stored = onPrimary.getDatabase(database).getCollection("log");
      Waiting.until(() -> stored.find().first() != null);
      var second =
          CompletableFuture.supplyAsync(() -> other.append(Events.batch(0, 1, "other")), RUN);
      awaitWhatThePrimaryAloneAcknowledges(onPrimary);
      assertThat(other.next()).isEqualTo(LogPosition.START);
      assertThat(Events.read(other, 0)).isEmpty();
      assertThat(first).isNotDone();
      assertThat(second).isNotDone();
      primary.kill();
      secondaries.forEach(MongodProcess::resume);
      assertThat(first.join()).isNotEqualTo(second.join());
      var winner = first.join() ? "one 0" : "other 0";
      assertThat(Events.spoken(Events.read(one, 0))).containsExactly(winner);
      assertThat(Events.spoken(Events.read(other, 0))).containsExactly(winner);
    } finally {
      primary.start();
    }
  }

  /// A later write, careless: when it has its answer, a careless earlier one would have had one.
  private static void awaitWhatThePrimaryAloneAcknowledges(MongoClient onPrimary) {
    onPrimary
        .getDatabase(TestMongo.database())
        .getCollection("careless")
        .withWriteConcern(WriteConcern.W1.withJournal(true))
        .insertOne(new Document());
  }

  private static void appendCarelessly(MongoCollection<Document> log) {
    IntStream.range(0, CARELESS).forEach(i -> log.insertOne(new Document("_id", i)));
  }

  /// Writers that append until they are told to stop.
  private static final class Writing {

    private final Queue<String> acknowledged;
    private final List<CompletableFuture<Void>> writers;
    private volatile boolean finished;

    Writing(List<EventLog> logs, Queue<String> acknowledged) {
      this.acknowledged = acknowledged;
      writers =
          IntStream.range(0, WRITERS)
              .mapToObj(
                  writer ->
                      CompletableFuture.runAsync(
                          () -> append(logs.get(writer % logs.size()), writer), RUN))
              .toList();
    }

    private void append(EventLog log, int writer) {
      for (var i = 0; !finished; i++) {
        var events = List.of(Events.event(writer + " " + i, "a"), Events.event(writer + "+" + i));
        acknowledged.addAll(Events.spoken(List.of(Events.append(log, events))));
      }
    }

    /// Waits for so many more acknowledgements; a writer that failed ends the waiting.
    void awaitMore(int more) {
      var enough = acknowledged.size() + more;
      Waiting.until(() -> acknowledged.size() >= enough || anyEnded());
      if (anyEnded()) {
        finish();
      }
    }

    private boolean anyEnded() {
      return writers.stream().anyMatch(CompletableFuture::isDone);
    }

    void finish() {
      finished = true;
      writers.forEach(CompletableFuture::join);
    }
  }
}
