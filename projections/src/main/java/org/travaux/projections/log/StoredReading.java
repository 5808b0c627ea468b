package org.travaux.projections.log;

import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

/// Events decoded from the batches of a log.
final class StoredReading implements EventReader.Reading {

  private final EventLog.Batches batches;
  private final EventCodec codec;
  private final AnyTags<Tag> asked;
  private final Predicate<StoredEvent> worthDecoding;
  private final LogPosition from;
  private final LogPosition to;
  private @Nullable Batch batch;
  private int at;
  private @Nullable Recorded next;
  private LogPosition passed = LogPosition.NONE;

  StoredReading(
      EventLog.Batches batches,
      EventCodec codec,
      AnyTags<Tag> asked,
      Predicate<StoredEvent> worthDecoding,
      LogPosition from,
      LogPosition to) {
    this.batches = batches;
    this.codec = codec;
    this.asked = asked;
    this.worthDecoding = worthDecoding;
    this.from = from;
    this.to = to;
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = find();
    }
    return next != null;
  }

  @Override
  public Recorded next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    var found = next;
    next = null;
    return found;
  }

  @Override
  public boolean isAtEndOfBatch() {
    return batch == null
        || batch.events().subList(at, batch.events().size()).stream().noneMatch(this::isAskedFor);
  }

  @Override
  public LogPosition passed() {
    return passed;
  }

  private boolean isAskedFor(StoredEvent event) {
    return asked.test(event.tags());
  }

  @Override
  public void close() {
    batches.close();
  }

  private @Nullable Recorded find() {
    while (true) {
      while (batch == null || at == batch.events().size()) {
        if (!batches.hasNext()) {
          return null;
        }
        batch = batches.next();
        at = 0;
      }
      var position = batch.first().plus(at);
      if (position.isAfter(to)) {
        return null;
      }
      var stored = batch.events().get(at++);
      if (!position.isBefore(from) && isAskedFor(stored)) {
        passed = position;
        if (worthDecoding.test(stored)) {
          return codec.decode(position, stored);
        }
      }
    }
  }
}
