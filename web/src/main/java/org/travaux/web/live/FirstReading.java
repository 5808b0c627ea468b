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

/// Reads a draft for nobody, as it stood halfway through the log: of a draft as it stands now
/// nothing is kept in memory by it, whoever opens that first.
public final class FirstReading {

  private final DraftViews drafts;
  private final EventReader events;

  FirstReading(DraftViews drafts, EventReader events) {
    this.drafts = drafts;
    this.events = events;
  }

  /// Puts it into the form in which those who join get it.
  public void read() {
    var _ = frame();
  }

  /// Empty if what stands halfway is not about a draft.
  Optional<Frame> frame() {
    var halfway = new LogPosition(Math.max(0, events.head().value() / 2));
    return events
        .at(halfway)
        .filter(recorded -> recorded.event() instanceof InstrumentEvent)
        .map(recorded -> ((InstrumentEvent) recorded.event()).instrument())
        .map(instrument -> frame(instrument, halfway));
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
