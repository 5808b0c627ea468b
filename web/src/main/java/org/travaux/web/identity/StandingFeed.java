package org.travaux.web.identity;

import java.util.List;
import java.util.Set;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.LogTail;

/// Tells [Standing] what is in the log: first all that is about who takes part, then whatever
/// comes.
final class StandingFeed implements AutoCloseable {

  private final Standing standing;
  private final LogTail.Subscription following;

  private StandingFeed(Standing standing, LogTail.Subscription following) {
    this.standing = standing;
    this.following = following;
  }

  static StandingFeed start(Standing standing, EventReader reader, LogTail tail) {
    var head = reader.head();
    try (var reading = reader.read(Set.of(Tag.ACCREDITATION), LogPosition.START, head)) {
      reading.forEachRemaining(recorded -> standing.accept(List.of(recorded)));
    }
    standing.reached(head);
    var following = tail.follow(head.next(), standing::accept);
    // Whoever no longer hears of withdrawn rights grants none.
    var _ =
        following
            .ended()
            .whenComplete(
                (_, failure) -> {
                  if (failure != null) {
                    standing.lose();
                  }
                });
    return new StandingFeed(standing, following);
  }

  Standing standing() {
    return standing;
  }

  @Override
  public void close() {
    following.close();
  }
}
