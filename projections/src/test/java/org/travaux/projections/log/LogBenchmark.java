package org.travaux.projections.log;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;
import org.travaux.core.text.Edit;

/// How fast either log appends and reads, and what an edit costs on disk, beside the bare driver in
/// the same run. A program of its own, not a test:
///
///     java -cp ... org.travaux.projections.log.LogBenchmark [mongodb|embedded] [seconds] [drafts]
public final class LogBenchmark {

  private static final EventCodec CODEC = new EventCodec();
  private static final int WRITERS = 20;
  private static final int PROVISIONS = 40;

  private final Random random = new Random(7);
  private final BatchIds ids = new BatchIds();
  private final int[] counters = new int[WRITERS];
  private final int seconds;
  private final int drafts;
  private long nowMs = Instant.parse("2026-01-13T09:30:00Z").toEpochMilli();

  private LogBenchmark(int seconds, int drafts) {
    this.seconds = seconds;
    this.drafts = drafts;
  }

  public static void main(String[] arguments) throws IOException {
    var kinds = arguments.length > 0 ? List.of(arguments[0]) : List.of("mongodb", "embedded");
    var seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    var drafts = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    for (var kind : kinds) {
      if (kind.equals("mongodb")) {
        new LogBenchmark(seconds, drafts).mongo();
      } else {
        new LogBenchmark(seconds, drafts).embedded();
      }
    }
  }

  private void mongo() {
    try (var client = MongoClients.create(MongoSetUp.settings(TestMongo.uri()).build())) {
      var bare = insertMany(client.getDatabase(TestMongo.database()));
      System.out.printf("mongodb   insertMany of 1000     %,9.0f events/s%n", bare);
      for (var size : List.of(1, 20, 256, 1_000)) {
        var database = client.getDatabase(TestMongo.database());
        try (var log = MongoEventLog.open(client, database.getName())) {
          var rate = append("mongodb", log, size);
          System.out.printf("%32s %.2f x insertMany%n", "", rate / bare);
          System.out.printf("%32s %s%n", "", stored(database, log.next().value()));
          scan("mongodb", log);
        }
        database.drop();
      }
    }
  }

  private void embedded() throws IOException {
    for (var size : List.of(1, 20, 256, 1_000)) {
      var folder = Folders.temporary("benchmark");
      var file = folder.resolve("log");
      long events;
      try (var log = EmbeddedEventLog.open(file)) {
        append("embedded", log, size);
        events = log.next().value();
        System.out.printf("%32s %s%n", "", stored("open", file, events));
        scan("embedded", log);
      }
      System.out.printf("%32s %s%n", "", stored("closed", file, events));
      Folders.delete(folder);
    }
  }

  private double insertMany(MongoDatabase database) {
    var documents =
        database
            .getCollection("bare", RawBsonDocument.class)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    var count = 0;
    var endNs = System.nanoTime() + seconds * 1_000_000_000L;
    var startNs = System.nanoTime();
    while (System.nanoTime() < endNs) {
      documents.insertMany(Stream.generate(() -> event().document()).limit(1_000).toList());
      count += 1_000;
    }
    database.drop();
    return perSecond(count, startNs);
  }

  private double append(String kind, EventLog log, int size) {
    var next = LogPosition.START;
    var endNs = System.nanoTime() + seconds * 1_000_000_000L;
    var startNs = System.nanoTime();
    while (System.nanoTime() < endNs) {
      var events = IntStream.range(0, size).mapToObj(i -> event()).toList();
      var batch = new Batch(next, ids.next(), events);
      if (!log.append(batch)) {
        throw new IllegalStateException("Somebody else writes into the benchmark's log.");
      }
      next = batch.next();
    }
    var rate = perSecond(next.value(), startNs);
    System.out.printf("%-9s append in batches of %5d %,9.0f events/s%n", kind, size, rate);
    return rate;
  }

  private static void scan(String kind, EventLog log) {
    for (var decoding : List.of(false, true, true)) {
      var startNs = System.nanoTime();
      var count = 0L;
      try (var batches = log.read(LogPosition.START)) {
        while (batches.hasNext()) {
          var batch = batches.next();
          if (decoding) {
            batch.events().forEach(event -> CODEC.decode(batch.first(), event));
          }
          count += batch.events().size();
        }
      }
      System.out.printf(
          "%-9s scan %-23s %,9.0f events/s%n",
          kind, decoding ? "decoding each event" : "", perSecond(count, startNs));
    }
    var startNs = System.nanoTime();
    LogVerification.verify(log, (position, next) -> {});
    System.out.printf(
        "%-9s verification %15s %,9.0f events/s%n",
        kind, "", perSecond(log.next().value(), startNs));
  }

  private static String stored(MongoDatabase database, long events) {
    try (var client = MongoClients.create(TestMongo.uri())) {
      client.getDatabase("admin").runCommand(new Document("fsync", 1));
    }
    var stats = database.runCommand(new Document("collStats", "log"));
    var data = stats.get("storageSize", 0) / (double) events;
    var indexes = stats.get("totalIndexSize", 0) / (double) events;
    return String.format(
        "%.1f bytes/event: %.1f and in indexes %.1f %s",
        data + indexes, data, indexes, stats.get("indexSizes"));
  }

  private static String stored(String when, Path file, long events) throws IOException {
    return String.format("%.1f bytes/event when %s", (double) Files.size(file) / events, when);
  }

  private static double perSecond(long count, long startNs) {
    return count * 1e9 / (System.nanoTime() - startNs);
  }

  /// A keystroke or two of one of the writers, somewhere in the draft.
  private StoredEvent event() {
    var writer = random.nextInt(WRITERS);
    nowMs += random.nextInt(12);
    var at = random.nextInt(400);
    var edit = Edit.builder().keep(at);
    if (random.nextInt(5) == 0) {
      edit.delete(1 + random.nextInt(2));
    } else {
      edit.insert(
          random
              .ints(1 + random.nextInt(3), 'a', 'z')
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString());
    }
    var built = edit.build();
    var by =
        new Delegate(
            new PersonId("person-" + writer), new DelegationId("D" + writer), Role.DELEGATE);
    return CODEC.encode(
        new Given(by, Instant.ofEpochMilli(nowMs)),
        new TextEdited(
            new InstrumentId("res-" + random.nextInt(drafts)),
            new ProvisionId("p" + random.nextInt(PROVISIONS)),
            built,
            new EditId("c" + (writer * 7_919 + 10_007) + "-" + counters[writer]++),
            built.digest(),
            Optional.empty()));
  }
}
