package org.travaux.core.decide;

import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.event.LogPosition;

/// The states that decisions were last taken on, so that the next one reads only what came after.
/// Nothing is right or wrong because of it: a decision on a state that is too old is rejected by
/// the append condition and taken again.
///
/// How many are kept is bounded, but not how large they are, so where memory runs short those that
/// rest give way to whatever needs it.
///
/// Only for storages whose consistency marker is the next free position, as it is on our own logs.
public final class WarmStates {

  /// Always from the first event on.
  static final WarmStates NONE = new WarmStates(0, Checkpoints.NONE);

  private static final int LARGE_LIMIT = 8;

  private final RecentlyUsed<Boundary.Part<?>, SoftReference<Folded<?>>> states;
  private final RecentlyUsed<Boundary.Part<?>, SoftReference<Folded<?>>> large;
  private final Checkpoints checkpoints;

  /// @param limit how many states are kept, and of large ones a few; the one that was used longest
  ///     ago gives way
  public WarmStates(int limit, Checkpoints checkpoints) {
    this.checkpoints = checkpoints;
    this.states = new RecentlyUsed<>(limit);
    this.large = new RecentlyUsed<>(Math.min(limit, LARGE_LIMIT));
  }

  private RecentlyUsed<Boundary.Part<?>, SoftReference<Folded<?>>> home(Boundary.Part<?> part) {
    return part.fold().isLarge() ? large : states;
  }

  /// Where to begin: the warm state, else the nearest checkpoint, else nothing.
  public <S> Folded<S> nearest(Boundary.Part<S> part) {
    var warm = get(part);
    return warm != null
        ? warm
        : checkpoints
            .nearest(part)
            .orElseGet(() -> new Folded<>(part.fold().initial(), LogPosition.NONE));
  }

  /// Keeps the state, unless one is kept that reaches further.
  void keep(Boundary.Part<?> part, Folded<?> folded) {
    home(part)
        .merge(part, new SoftReference<>(folded), (old, now) -> reaches(old, folded) ? old : now);
  }

  private static boolean reaches(SoftReference<Folded<?>> kept, Folded<?> folded) {
    var old = kept.get();
    return old != null && !folded.at().isAfter(old.at());
  }

  // A part's state was put there under that part, whose fold it comes from.
  @SuppressWarnings("unchecked")
  private <S> @Nullable Folded<S> get(Boundary.Part<S> part) {
    var kept = home(part).get(part);
    return kept == null ? null : (Folded<S>) kept.get();
  }
}
