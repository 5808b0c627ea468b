package org.travaux.projections.draft;

import java.util.List;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.projections.log.LogTail;

/// Counts the events of each draft along the head of the log. When a checkpoint is due, the draft
/// is read in the background, which leaves one behind; whoever writes does not wait for it.
public final class CheckpointFeed implements AutoCloseable {

  /// Of so many drafts the events are counted; those that rest longest give way.
  private static final int DRAFTS_LIMIT = 10_000;

  private final DraftCheckpoints checkpoints;
  private final DraftViews drafts;

  /// How many events are still to come before it is worth looking at a draft.
  private final RecentlyUsed<InstrumentId, Integer> untilDue = new RecentlyUsed<>(DRAFTS_LIMIT);

  private final LogTail.Subscription following;

  private CheckpointFeed(DraftCheckpoints checkpoints, DraftViews drafts, LogTail tail) {
    this.checkpoints = checkpoints;
    this.drafts = drafts;
    following = tail.follow(tail.next(), this::count);
  }

  public static CheckpointFeed start(
      DraftCheckpoints checkpoints, DraftViews drafts, LogTail tail) {
    return new CheckpointFeed(checkpoints, drafts, tail);
  }

  private void count(List<Recorded> events) {
    for (var recorded : events) {
      if (recorded.event() instanceof InstrumentEvent event) {
        count(event.instrument(), events.getLast().position());
      }
    }
  }

  private void count(InstrumentId instrument, LogPosition upTo) {
    int left = untilDue.merge(instrument, DraftCheckpoints.INTERVAL_FLOOR, (now, _) -> now - 1);
    if (left <= 0) {
      untilDue.put(instrument, DraftCheckpoints.INTERVAL_FLOOR);
      checkpoints.run(() -> drafts.checkpoint(instrument, upTo));
    }
  }

  @Override
  public void close() {
    following.close();
  }
}
