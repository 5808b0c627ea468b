package org.travaux.projections.consensus;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.consensus.ConsensusState;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EventReader;

/// How far instruments have come, at any moment. What is known of the present is gone on from; the
/// past is folded from the first event, by the same fold.
public final class ConsensusViews {

  private static final int HEADS_LIMIT = 64;

  private final EventReader events;
  private final RecentlyUsed<InstrumentId, ConsensusAt> heads = new RecentlyUsed<>(HEADS_LIMIT);

  public ConsensusViews(EventReader events) {
    this.events = events;
  }

  /// With all that was stored when this was called.
  public ConsensusAt head(InstrumentId instrument) {
    var now = events.head();
    var head = replay(instrument, lastSeen(instrument), now, Optional.empty());
    if (head.state().body().isPresent()) {
      remember(instrument, head);
    }
    return head;
  }

  /// After the event at the position, and before the next one.
  public ConsensusAt at(InstrumentId instrument, LogPosition position) {
    var now = events.head();
    var to = position.isAfter(now) ? now : position;
    return replay(instrument, ConsensusAt.NOTHING, to, Optional.empty());
  }

  /// Before the first event that tells of a later moment.
  public ConsensusAt at(InstrumentId instrument, Instant moment) {
    return replay(instrument, ConsensusAt.NOTHING, events.head(), Optional.of(moment));
  }

  private ConsensusAt lastSeen(InstrumentId instrument) {
    var seen = heads.get(instrument);
    return seen == null ? ConsensusAt.NOTHING : seen;
  }

  private void remember(InstrumentId instrument, ConsensusAt head) {
    heads.merge(instrument, head, (old, now) -> now.position().isAfter(old.position()) ? now : old);
  }

  private ConsensusAt replay(
      InstrumentId instrument, ConsensusAt start, LogPosition to, Optional<Instant> until) {
    var state = start.state();
    var last = start.position();
    try (var reading = events.read(Set.of(Tag.of(instrument)), last.next(), to)) {
      while (reading.hasNext()) {
        var recorded = reading.next();
        if (until.filter(recorded.given().at()::isAfter).isPresent()) {
          return new ConsensusAt(state, last);
        }
        state = ConsensusState.FOLD.evolve(state, recorded);
        last = recorded.position();
      }
    }
    return new ConsensusAt(state, to.isAfter(last) && until.isEmpty() ? to : last);
  }
}
