package org.travaux.projections.log;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.MongoDocuments.Range;

/// The log in MongoDB, for any number of nodes.
///
/// An append is one insert at the next position, which is the `_id`: a duplicate key means that
/// somebody was faster. There is no transaction, no counter document and no gap.
///
/// Everything that is read, the previous batch's hash included, is a majority read that follows on
/// what this log has seen before ([MongoReads]). A batch that stands on the primary only may be
/// rolled back and another may take its place, so nothing here ever rests on one.
///
/// A write whose outcome is unknown is sent again as it is ([Patience]): the insert, or the look at
/// who stands there, then tells.
public final class MongoEventLog implements EventLog {

  private final Runnable closing;
  private final MongoInsert insert;
  private final MongoReads reads;

  private MongoEventLog(MongoClient client, String database, Runnable closing) {
    this.closing = closing;
    var batches =
        Patience.until(
            "opening",
            () -> {
              MongoSetUp.refuseStandalone(client);
              return MongoSetUp.batches(client.getDatabase(database));
            });
    insert =
        new MongoInsert(client.getDatabase(database), batches.getNamespace().getCollectionName());
    reads = new MongoReads(client, batches);
  }

  /// Opens the log with a client of its own.
  ///
  /// @param uri of a replica set or of routers, `mongodb://...`
  /// @throws IllegalStateException if a single server without a replica set answers
  public static MongoEventLog open(String uri, String database) {
    var client = MongoClients.create(MongoSetUp.settings(uri).build());
    try {
      return new MongoEventLog(client, database, client::close);
    } catch (RuntimeException e) {
      client.close();
      throw e;
    }
  }

  /// Opens the log with a client that stays the caller's; see [MongoSetUp#settings(String)].
  ///
  /// @throws IllegalStateException if a single server without a replica set answers
  public static MongoEventLog open(MongoClient client, String database) {
    return new MongoEventLog(client, database, () -> {});
  }

  @Override
  public boolean append(Batch batch) {
    return Patience.until("appending at " + batch.first(), () -> insert(batch));
  }

  private boolean insert(Batch batch) {
    var before = endingAt(batch.first());
    if (before == null) {
      return stands(batch).orElse(false);
    }
    var sealed = before.seal(batch);
    var inserted = insert.insert(sealed);
    if (!inserted.placeWasFree()) {
      return isAtItsPlace(batch);
    }
    reads.seen(inserted.at());
    reads.held(batch, sealed);
    return true;
  }

  /// Whether this batch stands at its place, or another; empty if none does.
  private Optional<Boolean> stands(Batch batch) {
    try (var session = reads.session()) {
      return Optional.ofNullable(reads.batch(session, batch.first()))
          .map(there -> there.id().equals(batch.id()));
    }
  }

  /// After a duplicate key: looks with a majority read, which waits until the majority has what
  /// refused the insert. If that was rolled back instead, the place is free again.
  private boolean isAtItsPlace(Batch batch) {
    return stands(batch)
        .orElseThrow(
            () -> new Patience.TryAgain("No majority holds a batch at " + batch.first() + " yet."));
  }

  /// The chain up to this position, or null if a batch reaches beyond it already.
  private @Nullable HashChain endingAt(LogPosition position) {
    var known = reads.head();
    if (known.next().equals(position)) {
      return known;
    }
    HashChain end;
    try (var session = reads.session()) {
      end = reads.endBefore(session, position);
    }
    if (end.next().isBefore(position)) {
      throw new IllegalArgumentException(
          "A batch at " + position + " leaves a hole behind " + end.next() + ".");
    }
    return end.next().equals(position) ? end : null;
  }

  @Override
  public LogPosition next() {
    return Patience.until(
        "reading the end",
        () -> {
          try (var session = reads.session()) {
            return reads.endBefore(session, LogPosition.PENDING).next();
          }
        });
  }

  @Override
  public LogPosition reached() {
    return reads.head().next();
  }

  @Override
  public Batches read(LogPosition from) {
    return new MongoBatches(reads, TagFilter.all(from), LogPosition.PENDING);
  }

  /// Several ranges of the index are read in turn, each perhaps from a later state of the
  /// collection than the one before; the end, fixed beforehand, keeps a later batch from being seen
  /// without an earlier one.
  @Override
  public Batches read(LogPosition from, Set<Set<Tag>> anyOf) {
    return new MongoBatches(reads, new TagFilter(from, anyOf), next());
  }

  @Override
  public Batches read(LogPosition from, LogPosition end, Set<Set<Tag>> anyOf) {
    var wanted = new TagFilter(from, anyOf);
    if (!end.isAfter(reached())) {
      return new MongoBatches(reads, wanted, end);
    }
    var stored = next();
    return new MongoBatches(reads, wanted, end.isBefore(stored) ? end : stored);
  }

  @Override
  public Optional<String> hashAt(LogPosition position) {
    return Patience.until(
        "reading at " + position,
        () -> {
          try (var session = reads.session()) {
            return reads.endBefore(session, position.next()).hexBeyond(position);
          }
        });
  }

  @Override
  public Documents documents() {
    return new MongoDocuments(
        reads, new Range(LogPosition.NONE, true, LogPosition.PENDING, Optional.empty()));
  }

  @Override
  public void close() {
    closing.run();
  }
}
