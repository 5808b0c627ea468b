package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.travaux.projections.log.Events.batch;
import static org.travaux.projections.log.Events.tag;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.LogPosition;

class MongoEventLogTest extends EventLogContract {

  private static MongoClient client;
  private final String database = TestMongo.database();

  @BeforeAll
  static void connect() {
    client = MongoClients.create(MongoSetUp.settings(TestMongo.uri()).build());
  }

  @AfterAll
  static void disconnect() {
    client.close();
  }

  @AfterEach
  void dropTheDatabase() {
    client.getDatabase(database).drop();
  }

  @Override
  protected EventLog open() {
    return MongoEventLog.open(client, database);
  }

  @Test
  void sixty_four_appenders_of_two_nodes_leave_no_gap_and_no_double() throws Exception {
    try (var one = MongoEventLog.open(TestMongo.uri(), database);
        var other = MongoEventLog.open(TestMongo.uri(), database);
        var reader = new HoleWatch(other, Set.of(Set.of(tag("a")), Set.of(tag("b"))))) {
      var appended = Racing.append(List.of(one, other), 64, 3);
      var read = Events.read(one, 0);
      assertGapless(read);
      assertThat(Events.spoken(read)).containsExactlyInAnyOrderElementsOf(appended);
      assertThat(reader.seenAtTheEnd()).isEqualTo(Events.spoken(read));
      assertThat(LogVerification.verify(one, (position, next) -> {}).holds()).isTrue();
    }
  }

  @Test
  void what_one_node_appends_the_other_goes_on_from() {
    try (var one = MongoEventLog.open(TestMongo.uri(), database);
        var other = MongoEventLog.open(TestMongo.uri(), database)) {
      assertThat(one.append(batch(0, 2, "a"))).isTrue();
      assertThat(other.append(batch(0, 1, "b"))).isFalse();
      assertThat(other.append(batch(2, 1, "b"))).isTrue();
      assertThat(one.append(batch(2, 1, "a"))).isFalse();
      assertThat(one.append(batch(3, 1, "a"))).isTrue();
      assertThat(other.next()).isEqualTo(new LogPosition(4));
      assertThat(LogVerification.verify(other, (position, next) -> {}).holds()).isTrue();
    }
  }

  @Test
  void a_stored_batch_reads_in_any_shell() {
    try (var log = open()) {
      log.append(batch(0, Events.event("one", "a", "b"), Events.event("two", "b")));
    }
    var stored = client.getDatabase(database).getCollection("log").find().cursor().next();
    assertThat(stored).containsKeys("_id", "id", "hash").containsEntry("_id", 0L);
    assertThat(stored.getList("tags", String.class))
        .containsExactlyInAnyOrder("instrument:a", "instrument:b");
    assertThat(stored.getList("events", Document.class))
        .extracting(event -> event.getString("says"))
        .containsExactly("one", "two");
  }

  @Test
  void reading_by_tag_walks_the_index_in_order_and_sorts_nothing() {
    try (var log = open()) {
      log.append(batch(0, 2, "a"));
    }
    var find =
        new Document("find", "log")
            .append("filter", Document.parse("{$or: [{tags: 'instrument:a'}, {tags: 'x:y'}]}"))
            .append("sort", new Document("_id", 1))
            .append("hint", Document.parse("{tags: 1, _id: 1}"));
    var plan = client.getDatabase(database).runCommand(new Document("explain", find)).toJson();
    assertThat(plan).contains("SORT_MERGE").doesNotContain("\"SORT\"").doesNotContain("COLLSCAN");
  }

  @Test
  void a_reading_within_what_is_known_asks_once_and_once_more_from_within_a_batch() {
    var asked = new AtomicInteger();
    var settings =
        MongoSetUp.settings(TestMongo.uri()).addCommandListener(new Finds(asked::incrementAndGet));
    try (var counted = MongoClients.create(settings.build());
        var log = MongoEventLog.open(counted, database)) {
      log.append(batch(0, 4, "a"));
      log.append(batch(4, 4, "b"));
      log.append(batch(8, 4, "a"));
      log.append(batch(12, 4, "a"));
      assertThat(firsts(log, 8, asked)).containsExactly(8L, 12L);
      assertThat(asked).hasValue(1);
      assertThat(firsts(log, 10, asked)).containsExactly(8L, 12L);
      assertThat(asked).hasValue(2);
      assertThat(firsts(log, 6, asked)).containsExactly(8L, 12L);
      assertThat(firsts(log, 13, asked)).containsExactly(12L);
      assertThat(log.reached()).isEqualTo(new LogPosition(16));
    }
  }

  private static List<Long> firsts(EventLog log, long from, AtomicInteger asked) {
    asked.set(0);
    var firsts = new ArrayList<Long>();
    var wanted = Set.of(Set.of(tag("a")));
    try (var reading = log.read(new LogPosition(from), new LogPosition(16), wanted)) {
      reading.forEachRemaining(batch -> firsts.add(batch.first().value()));
    }
    return firsts;
  }

  private record Finds(Runnable found) implements CommandListener {
    @Override
    public void commandStarted(CommandStartedEvent event) {
      if (event.getCommandName().equals("find")) {
        found.run();
      }
    }
  }

  @Test
  void a_single_server_without_a_replica_set_is_refused_in_one_sentence() {
    try (var alone = MongoReplicaSet.alone()) {
      assertThatThrownBy(() -> MongoEventLog.open("mongodb://" + alone.address(), database))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("without a replica set");
    }
  }
}
