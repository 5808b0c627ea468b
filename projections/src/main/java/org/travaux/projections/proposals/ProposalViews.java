package org.travaux.projections.proposals;

import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EventReader;

/// Proposals at any moment: what [ProposalHistories#FOLD] makes of all events up to it. What was
/// folded last is kept of some instruments, and goes on from there.
public final class ProposalViews {

  private static final int HEADS_LIMIT = 64;

  private final EventReader events;
  private final RecentlyUsed<InstrumentId, At> heads = new RecentlyUsed<>(HEADS_LIMIT);

  public ProposalViews(EventReader events) {
    this.events = events;
  }

  /// Proposals at one moment.
  ///
  /// @param position all up to here is folded into it
  public record At(ProposalHistories histories, LogPosition position) {

    static final At NOTHING = new At(ProposalHistories.FOLD.initial(), LogPosition.NONE);
  }

  /// As it stands now: with all that was stored when this was called.
  public At head(InstrumentId instrument) {
    var now = events.head();
    var seen = heads.get(instrument);
    var head = replay(instrument, seen == null ? At.NOTHING : seen, now, _ -> true);
    heads.merge(
        instrument, head, (old, next) -> next.position().isAfter(old.position()) ? next : old);
    return head;
  }

  /// After the event at the position, and before the next one.
  public At at(InstrumentId instrument, LogPosition position) {
    var now = events.head();
    var to = position.isAfter(now) ? now : position;
    var seen = heads.get(instrument);
    return replay(
        instrument, seen == null || seen.position().isAfter(to) ? At.NOTHING : seen, to, _ -> true);
  }

  /// Before the first event that tells of a later moment.
  public At at(InstrumentId instrument, Instant moment) {
    return replay(
        instrument, At.NOTHING, events.head(), recorded -> !recorded.given().at().isAfter(moment));
  }

  /// Goes on from a state while `wanted`.
  private At replay(InstrumentId instrument, At from, LogPosition to, Predicate<Recorded> wanted) {
    var state = from.histories();
    if (!to.isAfter(from.position())) {
      return from;
    }
    try (var reading = events.read(Set.of(Tag.of(instrument)), from.position().next(), to)) {
      while (reading.hasNext()) {
        var recorded = reading.next();
        if (!wanted.test(recorded)) {
          return new At(state, recorded.position().plus(-1));
        }
        state = ProposalHistories.FOLD.evolve(state, recorded);
      }
    }
    return new At(state, to);
  }
}
