package org.travaux.projections.actions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.consensus.Standing;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;
import org.travaux.core.proceedings.Sessions;

/// All that rulings on a body's instruments left to come back to a meeting, as it was declared.
public record Matters(PVector<Matter> all) {

  static final Matters NONE = new Matters(TreePVector.empty());

  /// Those that stand in the list of a meeting.
  public List<Matter> at(MeetingId meeting) {
    return all.stream().filter(matter -> matter.stop(meeting).isPresent()).toList();
  }

  /// The meeting to which a ruling's matter comes back first, once that is convened.
  public Optional<MeetingId> due(InstrumentId instrument, RulingId ruling) {
    return all.stream()
        .filter(one -> one.ruled().instrument().equals(instrument))
        .filter(one -> one.ruled().ruling().equals(ruling))
        .findFirst()
        .flatMap(one -> one.stops().findFirst())
        .map(ListedAction.Stop::meeting);
  }

  Matters ruled(Ruled ruled, Recorded recorded, Sessions sessions) {
    var named = ruled.targets().stream().map(Matter::whole).collect(Collectors.toSet());
    var before =
        Standing.after(ruled.outcome()).isPresent() ? each(one -> one.decided(ruled, named)) : this;
    return Matter.of(ruled, recorded)
        .map(matter -> new Matters(before.all.plus(matter.settled(sessions, Set.of()))))
        .orElse(before);
  }

  Matters reopened(RulingReopened reopened, Sessions sessions) {
    var ruling = new Target.OfRuling(reopened.instrument(), reopened.ruling());
    return each(one -> one.reopened(ruling)).settled(sessions, Set.of());
  }

  Matters settled(Sessions sessions, Set<MeetingId> passed) {
    return each(one -> one.settled(sessions, passed));
  }

  private Matters each(UnaryOperator<Matter> change) {
    var now = all;
    for (int at = 0; at < all.size(); at++) {
      var matter = all.get(at);
      var changed = change.apply(matter);
      now = changed.equals(matter) ? now : now.with(at, changed);
    }
    return new Matters(now);
  }
}
