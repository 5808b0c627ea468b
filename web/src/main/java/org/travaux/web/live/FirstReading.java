package org.travaux.web.live;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Administrators;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.log.EventReader;
import org.travaux.web.live.ServerMessage.Here;
import org.travaux.web.live.ServerMessage.Joined;

/// Reads drafts for nobody, as they stood at some moment of the log: of a draft as it stands now
/// nothing is kept in memory by it, whoever opens that first.
public final class FirstReading {

  private final DraftViews drafts;
  private final EventReader events;

  FirstReading(DraftViews drafts, EventReader events) {
    this.drafts = drafts;
    this.events = events;
  }

  /// Puts what it reads into the form in which those who join get it.
  ///
  /// @param share how much of the log lies before the moment, from 0 to 1
  public void read(double share) {
    var _ = frame(share);
  }

  /// Empty if what happened at that moment is not about a draft.
  Optional<Frame> frame(double share) {
    var moment = new LogPosition(Math.max(0, (long) (events.head().value() * share)));
    return events
        .at(moment)
        .filter(recorded -> recorded.event() instanceof InstrumentEvent)
        .map(recorded -> ((InstrumentEvent) recorded.event()).instrument())
        .map(instrument -> frame(instrument, moment));
  }

  private Frame frame(InstrumentId instrument, LogPosition position) {
    var nobody = Administrators.SYSTEM;
    return Frames.of(
        new Joined(
            instrument,
            position,
            position,
            "",
            nobody,
            List.of(new Here("", nobody, Optional.empty())),
            Optional.of(drafts.at(instrument, position).draft())));
  }
}
