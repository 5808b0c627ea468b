package org.travaux.projections.draft;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;

/// Checkpoints in memory, as drafts.
final class Keeping implements CheckpointStore {

  private final TreeMap<String, DraftAt> all = new TreeMap<>();
  private final TreeMap<LogPosition, Origin> origins = new TreeMap<>();

  synchronized Collection<DraftAt> all() {
    return List.copyOf(all.values());
  }

  synchronized List<LogPosition> of(InstrumentId instrument) {
    return all.values().stream()
        .filter(kept -> kept.draft().instrument().equals(instrument))
        .map(DraftAt::position)
        .toList();
  }

  @Override
  public synchronized void keep(DraftAt reached, String hash) {
    var key = "%s/%020d".formatted(reached.draft().instrument(), reached.position().value());
    all.put(key, reached);
    origins.put(reached.position(), new Origin(reached.position(), hash));
  }

  @Override
  public synchronized Optional<Origin> newest() {
    return Optional.ofNullable(origins.lastEntry()).map(Map.Entry::getValue);
  }

  @Override
  public Optional<DraftAt> nearest(InstrumentId instrument, LogPosition upTo) {
    return newest(instrument, kept -> !kept.position().isAfter(upTo));
  }

  @Override
  public Optional<DraftAt> nearest(InstrumentId instrument, Instant upTo) {
    return newest(instrument, kept -> !kept.latest().isAfter(upTo));
  }

  private synchronized Optional<DraftAt> newest(
      InstrumentId instrument, Predicate<DraftAt> wanted) {
    return all.descendingMap().values().stream()
        .filter(kept -> kept.draft().instrument().equals(instrument) && wanted.test(kept))
        .findFirst();
  }

  @Override
  public synchronized void clear() {
    all.clear();
    origins.clear();
  }

  @Override
  public void close() {}
}
