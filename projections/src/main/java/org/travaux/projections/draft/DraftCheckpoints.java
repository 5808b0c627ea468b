package org.travaux.projections.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Checkpoints;
import org.travaux.core.decide.Folded;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Editing;
import org.travaux.core.draft.FromDraft;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;
import org.travaux.projections.draft.CheckpointStore.Origin;
import org.travaux.projections.log.EventLog;

/// Drafts as they stood now and then, so that no reading has to begin at the first event. Each
/// stands where a batch of the log ends, so that who goes on from it finds a whole batch. They are
/// a cache: what cannot be read is passed over, what cannot be written is left out, and deleting
/// them all changes nothing but time.
///
/// Writing happens on one thread in the background. If more is to be written than its queue holds,
/// what waits longest is dropped: the next one that reads so far offers it again.
public final class DraftCheckpoints implements Checkpoints, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DraftCheckpoints.class);

  /// A checkpoint is due with the end of a batch after this many events at least, so that short
  /// drafts stay cheap to read.
  static final int INTERVAL_FLOOR = 500;

  /// ... and after this many at most, so that long ones are quickly replayed.
  static final int INTERVAL_LIMIT = 1_000;

  /// In between, one event for each so many characters: what a checkpoint costs on disk is then a
  /// few bytes for each event.
  private static final int CHARACTERS_PER_EVENT = 12;

  /// A decision that reaches far back starts so many checkpoints before the last.
  private static final int FAR_CHECKPOINTS = 12;

  private static final int QUEUE_LIMIT = 64;
  private static final int CLOSING_SECONDS = 5;

  private final CheckpointStore store;
  private final EventLog log;
  private final ThreadPoolExecutor writer =
      new ThreadPoolExecutor(
          0,
          1,
          10,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(QUEUE_LIMIT),
          Thread.ofPlatform().daemon().name("draft-checkpoints-", 0).factory(),
          new ThreadPoolExecutor.DiscardOldestPolicy());

  /// Those that were made from another log are dropped: they would tell of what never happened.
  /// That may be an older state of this one, restored from a backup. Where the newest was made, the
  /// log's chain stands for all that is before.
  public DraftCheckpoints(CheckpointStore store, EventLog log) {
    this.store = store;
    this.log = log;
    if (!store.newest().map(this::isOfThisLog).orElse(true)) {
      store.clear();
    }
  }

  private boolean isOfThisLog(Origin origin) {
    return log.hashAt(origin.position()).filter(origin.hash()::equals).isPresent();
  }

  /// How many events a checkpoint of such a draft stands for.
  static int interval(Draft draft) {
    long characters = 0;
    for (var provision : draft.provisions()) {
      characters += provision.content().length();
    }
    return Math.clamp(characters / CHARACTERS_PER_EVENT, INTERVAL_FLOOR, INTERVAL_LIMIT);
  }

  /// Where a decision on the draft may start. It needs to know what happened of late, so this is
  /// the last checkpoint but one, and for one that reaches far back an earlier one; where nothing
  /// but the draft is known up to some position, it is the last up to there. The part's fold is
  /// the one whose states these are.
  @Override
  @SuppressWarnings("unchecked")
  public <S> Optional<Folded<S>> nearest(Boundary.Part<S> part) {
    boolean farBack = part.fold().equals(Editing.FAR_BACK);
    boolean fromDraft = part.fold() instanceof FromDraft<S>;
    if ((!farBack && !fromDraft && !part.fold().equals(Editing.FOLD)) || part.tags().size() != 1) {
      return Optional.empty();
    }
    var instrument = new InstrumentId(part.tags().iterator().next().id());
    if (!part.tags().equals(Set.of(Tag.of(instrument)))) {
      return Optional.empty();
    }
    if (part.fold() instanceof FromDraft<S> fold) {
      return nearest(instrument, fold.until())
          .map(found -> new Folded<>(fold.from(found.draft()), found.position()));
    }
    return before(instrument, farBack ? FAR_CHECKPOINTS : 1)
        .map(
            found -> {
              var editing =
                  farBack
                      ? Editing.farBackFrom(found.draft(), found.position())
                      : Editing.from(found.draft(), found.position());
              return new Folded<>((S) editing, found.position());
            });
  }

  /// So many checkpoints before the last.
  private Optional<DraftAt> before(InstrumentId instrument, int steps) {
    var found = nearest(instrument, LogPosition.PENDING);
    for (int left = steps; left > 0; left--) {
      found = found.flatMap(later -> nearest(instrument, later.position().plus(-1)));
    }
    return found;
  }

  Optional<DraftAt> nearest(InstrumentId instrument, LogPosition upTo) {
    return upTo.isBefore(LogPosition.START) ? Optional.empty() : store.nearest(instrument, upTo);
  }

  Optional<DraftAt> nearest(InstrumentId instrument, Instant upTo) {
    return store.nearest(instrument, upTo);
  }

  /// Keeps the draft now.
  public void keep(DraftAt reached) {
    if (reached.draft().isOpened()) {
      log.hashAt(reached.position()).ifPresent(hash -> store.keep(reached, hash));
    }
  }

  /// Keeps the draft in the background.
  void offer(DraftAt reached) {
    run(() -> keep(reached));
  }

  /// Runs something in the background that makes checkpoints.
  void run(Runnable work) {
    writer.execute(
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            LOG.warn("a checkpoint was left out", e);
          }
        });
  }

  /// Forgets them all.
  public void clear() {
    store.clear();
  }

  @Override
  public void close() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
        writer.shutdownNow();
      }
    } catch (InterruptedException e) {
      writer.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
