package org.travaux.projections.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.draft.DraftReplay;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Timeline;

/// Drafts at any moment: the nearest checkpoint, and the events from there on. Whatever the
/// checkpoints, the answer is what [org.travaux.core.draft.Draft#FOLD] makes of all events.
public final class DraftViews implements Timeline<InstrumentId, DraftAt> {

  private static final int HEADS_LIMIT = 64;

  /// In positions of the log.
  private static final int FIRST_PIECE = 512;

  private final EventReader events;
  private final DraftCheckpoints checkpoints;
  private final RecentlyUsed<InstrumentId, DraftAt> heads = new RecentlyUsed<>(HEADS_LIMIT);

  public DraftViews(EventReader events, DraftCheckpoints checkpoints) {
    this.events = events;
    this.checkpoints = checkpoints;
  }

  @Override
  public DraftAt head(InstrumentId instrument) {
    var now = events.head();
    var start = heads.get(instrument);
    if (start == null) {
      start = checkpoints.nearest(instrument, now).orElse(DraftAt.NOTHING);
    }
    var head = replay(instrument, start, now).upTo(now);
    if (head.draft().isOpened()) {
      remember(instrument, head);
    }
    return head;
  }

  @Override
  public DraftAt at(InstrumentId instrument, LogPosition position) {
    var to = events.within(position);
    var head = heads.get(instrument);
    var start =
        head == null || head.position().isAfter(to)
            ? checkpoints.nearest(instrument, to).orElse(DraftAt.NOTHING)
            : head;
    return replay(instrument, start, to).upTo(to);
  }

  @Override
  public DraftAt at(InstrumentId instrument, Instant moment) {
    var start = checkpoints.nearest(instrument, moment).orElse(DraftAt.NOTHING);
    var now = events.head();
    var until = new Until(moment);
    var reached = start;
    var seen = start.position();
    // Piece by piece, so that no more is read than one piece beyond the moment.
    for (long piece = FIRST_PIECE; seen.isBefore(now) && !until.passed; piece *= 2) {
      seen = seen.plus(Math.min(piece, now.value() - seen.value()));
      reached = replay(instrument, reached, seen, until, checkpoints::offer);
    }
    return reached;
  }

  /// Up to the first event that tells of a later moment.
  private static final class Until implements Predicate<Recorded> {

    private final Instant moment;
    private boolean passed;

    Until(Instant moment) {
      this.moment = moment;
    }

    @Override
    public boolean test(Recorded recorded) {
      passed = recorded.given().at().isAfter(moment);
      return !passed;
    }
  }

  /// Leaves the checkpoints behind that are due up to the position.
  void checkpoint(InstrumentId instrument, LogPosition to) {
    var start = checkpoints.nearest(instrument, to).orElse(DraftAt.NOTHING);
    replay(instrument, start, to, _ -> true, checkpoints::keep);
  }

  /// Is told how far a rebuild has come.
  public interface Progress {
    void at(long done, long total);
  }

  /// Drops all checkpoints, and reads every draft from its first event on, which leaves new ones.
  ///
  /// @return how many drafts there are
  public int rebuild(Progress progress) {
    checkpoints.clear();
    var instruments = instruments(progress);
    long end = events.head().value() + 1;
    for (int done = 0; done < instruments.size(); done++) {
      checkpoint(instruments.get(done), events.head());
      progress.at(end + end * (done + 1) / instruments.size(), 2 * end);
    }
    return instruments.size();
  }

  private List<InstrumentId> instruments(Progress progress) {
    var opened = new ArrayList<InstrumentId>();
    var end = events.head();
    try (var reading = events.read(Set.of(), LogPosition.START, end)) {
      while (reading.hasNext()) {
        var recorded = reading.next();
        if (recorded.event() instanceof InstrumentOpened opening) {
          opened.add(opening.instrument());
        }
        progress.at(recorded.position().value(), 2 * (end.value() + 1));
      }
    }
    return opened;
  }

  private void remember(InstrumentId instrument, DraftAt head) {
    heads.merge(instrument, head, (old, now) -> now.position().isAfter(old.position()) ? now : old);
  }

  private DraftAt replay(InstrumentId instrument, DraftAt start, LogPosition to) {
    return replay(instrument, start, to, _ -> true, checkpoints::offer);
  }

  /// Goes on from a draft while `wanted`, and hands over what is due as a checkpoint on the way.
  private DraftAt replay(
      InstrumentId instrument,
      DraftAt start,
      LogPosition to,
      Predicate<Recorded> wanted,
      Consumer<DraftAt> due) {
    if (!start.position().isBefore(to)) {
      return start;
    }
    var reached = start;
    var replay = new DraftReplay(start.draft());
    int untilDue = DraftCheckpoints.interval(start.draft());
    var latest = start.latest();
    var last = start.position();
    try (var reading = events.read(Set.of(Tag.of(instrument)), start.position().next(), to)) {
      while (reading.hasNext()) {
        var recorded = reading.next();
        if (!wanted.test(recorded)) {
          break;
        }
        replay.add(recorded);
        last = recorded.position();
        latest = recorded.given().at().isAfter(latest) ? recorded.given().at() : latest;
        if (--untilDue <= 0 && reading.isAtEndOfBatch()) {
          reached = new DraftAt(replay.draft(), last, latest);
          due.accept(reached);
          untilDue += DraftCheckpoints.interval(reached.draft());
        }
      }
    }
    return last.equals(reached.position()) ? reached : new DraftAt(replay.draft(), last, latest);
  }
}
