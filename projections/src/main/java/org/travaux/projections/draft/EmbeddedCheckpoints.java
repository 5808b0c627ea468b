package org.travaux.projections.draft;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;

/// Checkpoints in a local file, under instrument and position.
public final class EmbeddedCheckpoints implements CheckpointStore {

  private static final int CACHE_MB = 4;
  private static final HexFormat HEX = HexFormat.of();

  /// The latest moment and the log's hash.
  private static final int BEFORE_DRAFT = Long.BYTES + 32;

  private final MVStore store;
  private final MVMap<String, byte[]> checkpoints;

  private EmbeddedCheckpoints(MVStore store) {
    this.store = store;
    checkpoints = store.openMap("draft-checkpoints");
  }

  /// Opens the checkpoints in this file, or begins with none.
  public static EmbeddedCheckpoints open(Path file) {
    return new EmbeddedCheckpoints(
        new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE_MB).open());
  }

  @Override
  public void keep(Checkpoint checkpoint) {
    var reached = checkpoint.reached();
    var draft = DraftBytes.of(reached.draft());
    var value = ByteBuffer.allocate(BEFORE_DRAFT + draft.length);
    value.putLong(reached.latest().toEpochMilli()).put(HEX.parseHex(checkpoint.hash())).put(draft);
    checkpoints.put(key(reached), value.array());
  }

  @Override
  public Optional<Checkpoint> nearest(InstrumentId instrument, LogPosition upTo) {
    return read(instrument, checkpoints.floorKey(key(instrument, upTo)));
  }

  @Override
  public Optional<Checkpoint> nearest(InstrumentId instrument, Instant upTo) {
    var key = checkpoints.floorKey(key(instrument, LogPosition.PENDING));
    while (key != null && latest(key).isAfter(upTo)) {
      key = checkpoints.lowerKey(key);
    }
    return read(instrument, key);
  }

  @Override
  public void drop(Checkpoint checkpoint) {
    checkpoints.remove(key(checkpoint.reached()));
  }

  @Override
  public void clear() {
    checkpoints.clear();
  }

  @Override
  public void close() {
    store.close();
  }

  private Instant latest(String key) {
    var value = checkpoints.get(key);
    return value == null ? Instant.MIN : Instant.ofEpochMilli(ByteBuffer.wrap(value).getLong());
  }

  private Optional<Checkpoint> read(InstrumentId instrument, @Nullable String key) {
    if (key == null || !key.startsWith(instrument + "/")) {
      return Optional.empty();
    }
    var value = checkpoints.get(key);
    if (value == null || value.length < BEFORE_DRAFT) {
      return Optional.empty();
    }
    var position = new LogPosition(Long.parseLong(key, key.indexOf('/') + 1, key.length(), 16));
    var hash = HEX.formatHex(value, Long.BYTES, BEFORE_DRAFT);
    return DraftBytes.read(Arrays.copyOfRange(value, BEFORE_DRAFT, value.length))
        .map(draft -> new Checkpoint(new DraftAt(draft, position, latest(key)), hash));
  }

  private static String key(DraftAt reached) {
    return key(reached.draft().instrument(), reached.position());
  }

  /// Identifiers hold no slash, and all positions have the same number of digits: keys stand in the
  /// order of positions.
  private static String key(InstrumentId instrument, LogPosition position) {
    return "%s/%016x".formatted(instrument, Math.max(0, position.value()));
  }
}
