package org.travaux.projections.log;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;

/// Stored events to test a log with; what they say matters to nobody.
public final class Events {

  private Events() {}

  public static Tag tag(String id) {
    return new Tag("instrument", id);
  }

  public static StoredEvent event(String says, String... tags) {
    var set = new LinkedHashSet<Tag>();
    for (var tag : tags) {
      set.add(tag(tag));
    }
    var document = new BsonDocument("says", new BsonString(says)).append("n", new BsonInt64(7));
    return new StoredEvent(Set.copyOf(set), new RawBsonDocument(document, new BsonDocumentCodec()));
  }

  public static String says(StoredEvent event) {
    return event.document().getString("says").getValue();
  }

  public static Batch batch(long first, StoredEvent... events) {
    return new Batch(new LogPosition(first), UUID.randomUUID(), List.of(events));
  }

  /// A batch of so many events about one instrument.
  public static Batch batch(long first, int events, String tag) {
    return batch(
        first,
        IntStream.range(0, events)
            .mapToObj(i -> event(tag + " " + (first + i), tag))
            .toArray(StoredEvent[]::new));
  }

  /// Appends the events wherever the log goes on, however often somebody else is faster.
  public static Batch append(EventLog log, List<StoredEvent> events) {
    while (true) {
      var batch = new Batch(log.next(), UUID.randomUUID(), events);
      if (log.append(batch)) {
        return batch;
      }
    }
  }

  /// All that a log holds from a position on.
  public static List<Batch> read(EventLog log, long from) {
    try (var batches = log.read(new LogPosition(from))) {
      return all(batches);
    }
  }

  static List<Batch> all(EventLog.Batches batches) {
    var all = new ArrayList<Batch>();
    batches.forEachRemaining(all::add);
    return all;
  }

  static List<String> spoken(List<Batch> batches) {
    return batches.stream().flatMap(b -> b.events().stream()).map(Events::says).toList();
  }
}
