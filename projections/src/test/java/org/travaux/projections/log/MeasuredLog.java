package org.travaux.projections.log;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;

/// A new log of either kind with a node on it, to measure with.
final class MeasuredLog implements AutoCloseable {

  private final boolean embedded;
  private final Path folder = Folders.temporary("benchmark");
  private final String database = TestMongo.database();
  private final EventLog log;
  private final Node node;

  /// @param kind `mongodb` or `embedded`
  MeasuredLog(String kind) {
    embedded = kind.equals("embedded");
    log =
        embedded
            ? EmbeddedEventLog.open(folder.resolve("log"))
            : MongoEventLog.open(TestMongo.uri(), database);
    node = Node.on(log, new CoreMessageCodec(new EventCodec()));
  }

  Node node() {
    return node;
  }

  /// What an event takes on disk, indexes included.
  double bytesPerEvent() throws IOException {
    return (embedded ? bytesOfFiles() : bytesInMongo()) / (double) log.next().value();
  }

  private long bytesOfFiles() throws IOException {
    try (var files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private long bytesInMongo() {
    try (var client = MongoClients.create(TestMongo.uri())) {
      client.getDatabase("admin").runCommand(new Document("fsync", 1));
      var stats = client.getDatabase(database).runCommand(new Document("collStats", "log"));
      return stats.get("storageSize", Number.class).longValue()
          + stats.get("totalIndexSize", Number.class).longValue();
    }
  }

  @Override
  public void close() {
    node.close();
    log.close();
    Folders.delete(folder);
  }
}
