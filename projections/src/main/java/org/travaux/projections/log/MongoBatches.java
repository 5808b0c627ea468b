package org.travaux.projections.log;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.LogPosition;
import org.travaux.projections.log.MongoDocuments.Range;

/// A reading of the log in MongoDB.
final class MongoBatches implements EventLog.Batches {

  private final MongoReads reads;
  private final TagFilter wanted;
  private final MongoDocuments documents;
  private @Nullable Batch ahead;

  /// @param end behind which nothing is read
  MongoBatches(MongoReads reads, TagFilter wanted, LogPosition end) {
    this.reads = reads;
    this.wanted = wanted;
    var from = wanted.from();
    var isBoundary = from.equals(LogPosition.START) || from.equals(reads.head().next());
    documents = new MongoDocuments(reads, new Range(from, isBoundary, end, condition(wanted, end)));
  }

  private static Optional<Bson> condition(TagFilter wanted, LogPosition end) {
    if (!wanted.isByTag(end)) {
      return Optional.empty();
    }
    var asked = wanted.asked();
    var sets = new ArrayList<Bson>();
    if (!asked.single().isEmpty()) {
      sets.add(in("tags", asked.single().stream().map(BatchLayout::text).toList()));
    }
    asked.several().forEach(s -> sets.add(all("tags", s.stream().map(BatchLayout::text).toList())));
    return Optional.of(sets.size() == 1 ? sets.getFirst() : or(sets));
  }

  @Override
  public boolean hasNext() {
    while (ahead == null && !wanted.anyOf().isEmpty() && documents.hasNext()) {
      var bytes = BatchLayout.bytes(documents.next().document());
      var batch = BatchLayout.read(bytes);
      reads.held(batch, bytes);
      ahead = wanted.test(batch) ? batch : null;
    }
    return ahead != null;
  }

  @Override
  public Batch next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException("Nothing more was stored when it was read.");
    }
    var batch = ahead;
    ahead = null;
    return batch;
  }

  @Override
  public void close() {
    documents.close();
  }
}
