package org.travaux.projections.draft;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;

/// Checkpoints in memory, as drafts.
final class Keeping implements CheckpointStore {

  private final TreeMap<String, Checkpoint> all = new TreeMap<>();

  synchronized Collection<DraftAt> all() {
    return all.values().stream().map(Checkpoint::reached).toList();
  }

  synchronized List<LogPosition> of(InstrumentId instrument) {
    return all().stream()
        .filter(kept -> kept.draft().instrument().equals(instrument))
        .map(DraftAt::position)
        .toList();
  }

  @Override
  public synchronized void keep(Checkpoint checkpoint) {
    all.put(key(checkpoint), checkpoint);
  }

  @Override
  public synchronized void drop(Checkpoint checkpoint) {
    all.remove(key(checkpoint));
  }

  private static String key(Checkpoint checkpoint) {
    var reached = checkpoint.reached();
    return "%s/%020d".formatted(reached.draft().instrument(), reached.position().value());
  }

  @Override
  public Optional<Checkpoint> nearest(InstrumentId instrument, LogPosition upTo) {
    return newest(instrument, kept -> !kept.position().isAfter(upTo));
  }

  @Override
  public Optional<Checkpoint> nearest(InstrumentId instrument, Instant upTo) {
    return newest(instrument, kept -> !kept.latest().isAfter(upTo));
  }

  private synchronized Optional<Checkpoint> newest(
      InstrumentId instrument, Predicate<DraftAt> wanted) {
    return all.descendingMap().values().stream()
        .filter(kept -> kept.reached().draft().instrument().equals(instrument))
        .filter(kept -> wanted.test(kept.reached()))
        .findFirst();
  }

  @Override
  public synchronized void clear() {
    all.clear();
  }

  @Override
  public void close() {}
}
