package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.connection.ServerMonitoringMode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The server has stored a batch and the answer is lost: nobody knows, until it is sent again.
class LostRepliesTest {

  private static final int EVERY = 7;
  private static final int RECONNECT_MS = 20;

  private final String database = TestMongo.database();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_lost_reply_neither_loses_nor_doubles_an_event(boolean driverRetries) throws Exception {
    try (var proxy = new DroppingProxy(member(), EVERY);
        var client = MongoClients.create(settings(proxy, driverRetries).build());
        var lossy = MongoEventLog.open(client, database);
        var log = MongoEventLog.open(TestMongo.uri(), database)) {
      var appended = Racing.append(List.of(lossy), 4, 8);
      var read = Events.read(log, 0);
      EventLogContract.assertGapless(read);
      assertThat(Events.spoken(read)).containsExactlyInAnyOrderElementsOf(appended);
      assertThat(Events.spoken(Events.read(lossy, 0))).isEqualTo(Events.spoken(read));
      assertThat(LogVerification.verify(log, (position, next) -> {}).holds()).isTrue();
      assertThat(proxy.dropped()).isPositive();
    }
  }

  /// The control: the same loss, and what it does to writes that cannot be recognised.
  @Test
  void without_an_id_the_same_loss_doubles() {
    try (var proxy = new DroppingProxy(member(), EVERY);
        var client = MongoClients.create(settings(proxy, false).build())) {
      var bare = client.getDatabase(database).getCollection("bare");
      for (var i = 0; i < 5 * EVERY; i++) {
        Patience.until("inserting", () -> bare.insertOne(new Document("says", "the same")));
      }
      long stored = Patience.until("counting", bare::countDocuments);
      assertThat(stored).isGreaterThan(5 * EVERY);
    }
  }

  private static MongoClientSettings.Builder settings(DroppingProxy proxy, boolean driverRetries) {
    return MongoSetUp.settings("mongodb://" + proxy.address() + "/?directConnection=true")
        .retryWrites(driverRetries)
        .retryReads(driverRetries)
        .applyToServerSettings(
            server ->
                server
                    .minHeartbeatFrequency(RECONNECT_MS, TimeUnit.MILLISECONDS)
                    .heartbeatFrequency(RECONNECT_MS, TimeUnit.MILLISECONDS)
                    .serverMonitoringMode(ServerMonitoringMode.POLL));
  }

  private static String member() {
    try (var client = MongoClients.create(TestMongo.uri())) {
      var hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
      return hello.getString("primary");
    }
  }
}
