package org.travaux.projections.draft;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EventReader;

/// Where in the log something happened to which provision of a draft, looked up once for each piece
/// of the log: what is full stays as it is.
final class Touches {

  /// Pieces times drafts. A piece in which everything is of one draft takes some 50 kB.
  private static final int KEPT_LIMIT = 256;

  private final EventReader events;
  private final int piece;
  private final RecentlyUsed<Piece, Map<ProvisionId, long[]>> known =
      new RecentlyUsed<>(KEPT_LIMIT);

  private record Piece(InstrumentId instrument, long number) {}

  /// @param piece how many positions it has
  Touches(EventReader events, int piece) {
    this.events = events;
    this.piece = piece;
  }

  /// Where the piece begins in which a position is.
  LogPosition begin(LogPosition position) {
    return new LogPosition(position.value() / piece * piece);
  }

  /// Where the piece ends in which a position is.
  LogPosition end(LogPosition position) {
    return begin(position).plus(piece);
  }

  /// The positions at which something happened to the provision, in order: from one on and before
  /// another, both of the same piece.
  ///
  /// @param stored the end of the log: the position behind all that is stored
  long[] of(
      InstrumentId instrument,
      ProvisionId provision,
      LogPosition low,
      LogPosition high,
      LogPosition stored) {
    var there =
        stored.isBefore(end(low))
            ? find(instrument, begin(low), stored)
            : kept(instrument, begin(low));
    return Arrays.stream(there.getOrDefault(provision, new long[0]))
        .filter(at -> at >= low.value() && at < high.value())
        .toArray();
  }

  private Map<ProvisionId, long[]> kept(InstrumentId instrument, LogPosition begin) {
    var full = new Piece(instrument, begin.value() / piece);
    return Optional.ofNullable(known.get(full))
        .orElseGet(
            () -> {
              var found = find(instrument, begin, end(begin));
              known.put(full, found);
              return found;
            });
  }

  private Map<ProvisionId, long[]> find(
      InstrumentId instrument, LogPosition begin, LogPosition end) {
    var found = new HashMap<ProvisionId, LongStream.Builder>();
    try (var reading = events.read(Set.of(Tag.of(instrument)), begin, end.plus(-1))) {
      while (reading.hasNext()) {
        var recorded = reading.next();
        if (recorded.event() instanceof InstrumentEvent event) {
          for (var touched : event.touched()) {
            found
                .computeIfAbsent(touched, _ -> LongStream.builder())
                .add(recorded.position().value());
          }
        }
      }
    }
    var all = new HashMap<ProvisionId, long[]>();
    found.forEach((provision, positions) -> all.put(provision, positions.build().toArray()));
    return Map.copyOf(all);
  }
}
