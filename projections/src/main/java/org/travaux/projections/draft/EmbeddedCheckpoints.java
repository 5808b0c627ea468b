package org.travaux.projections.draft;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.projections.log.SteadyFiles;

/// Checkpoints in a local file, under instrument and position.
public final class EmbeddedCheckpoints implements CheckpointStore {

  private static final int CACHE_MB = 4;

  private final MVStore store;
  private final MVMap<String, byte[]> checkpoints;

  /// Of the log where each was made.
  private final MVMap<Long, String> hashes;

  private EmbeddedCheckpoints(MVStore store) {
    this.store = store;
    checkpoints = store.openMap("draft-checkpoints");
    hashes = store.openMap("hashes");
  }

  /// Opens the checkpoints in this file, or begins with none.
  public static EmbeddedCheckpoints open(Path file) {
    return new EmbeddedCheckpoints(
        new MVStore.Builder()
            .fileName(SteadyFiles.named(file.toString()))
            .cacheSize(CACHE_MB)
            .open());
  }

  @Override
  public void keep(DraftAt reached, String hash) {
    var draft = DraftBytes.of(reached.draft());
    var value = ByteBuffer.allocate(Long.BYTES + draft.length);
    value.putLong(reached.latest().toEpochMilli()).put(draft);
    checkpoints.put(key(reached.draft().instrument(), reached.position()), value.array());
    hashes.put(reached.position().value(), hash);
  }

  /// Of those that an earlier version of the product made nothing is known.
  @Override
  public Optional<Origin> newest() {
    if (checkpoints.isEmpty()) {
      return Optional.empty();
    }
    var last = hashes.lastKey();
    var hash = last == null ? null : hashes.get(last);
    return Optional.of(
        last == null || hash == null
            ? new Origin(LogPosition.START, "")
            : new Origin(new LogPosition(last), hash));
  }

  @Override
  public Optional<DraftAt> nearest(InstrumentId instrument, LogPosition upTo) {
    return read(instrument, checkpoints.floorKey(key(instrument, upTo)));
  }

  @Override
  public Optional<DraftAt> nearest(InstrumentId instrument, Instant upTo) {
    var key = checkpoints.floorKey(key(instrument, LogPosition.PENDING));
    while (key != null && latest(key).isAfter(upTo)) {
      key = checkpoints.lowerKey(key);
    }
    return read(instrument, key);
  }

  @Override
  public void clear() {
    checkpoints.clear();
    hashes.clear();
  }

  @Override
  public void close() {
    store.close();
  }

  private Instant latest(String key) {
    var value = checkpoints.get(key);
    return value == null ? Instant.MIN : Instant.ofEpochMilli(ByteBuffer.wrap(value).getLong());
  }

  private Optional<DraftAt> read(InstrumentId instrument, @Nullable String key) {
    if (key == null || !key.startsWith(instrument + "/")) {
      return Optional.empty();
    }
    var value = checkpoints.get(key);
    if (value == null) {
      return Optional.empty();
    }
    var position = new LogPosition(Long.parseLong(key, key.indexOf('/') + 1, key.length(), 16));
    return DraftBytes.read(Arrays.copyOfRange(value, Long.BYTES, value.length))
        .map(draft -> new DraftAt(draft, position, latest(key)));
  }

  /// Identifiers hold no slash, and all positions have the same number of digits: keys stand in the
  /// order of positions.
  private static String key(InstrumentId instrument, LogPosition position) {
    return "%s/%016x".formatted(instrument, Math.max(0, position.value()));
  }
}
