package org.travaux.core.decide;

import java.util.Optional;

/// Where a state can be had that is nearer to the head than the beginning of the log. A cache:
/// without it everything is folded from the first event, and is the same.
@FunctionalInterface
public interface Checkpoints {

  /// None at all.
  Checkpoints NONE =
      new Checkpoints() {
        @Override
        public <S> Optional<Folded<S>> nearest(Boundary.Part<S> part) {
          return Optional.empty();
        }
      };

  /// The newest state that is kept of this part. It may block for as long as one read takes.
  <S> Optional<Folded<S>> nearest(Boundary.Part<S> part);
}
