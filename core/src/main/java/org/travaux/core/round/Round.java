package org.travaux.core.round;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.CommentId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.RoundEvent;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.core.event.RoundEvent.ChannelClosed;
import org.travaux.core.event.RoundEvent.CommentDisposed;
import org.travaux.core.event.RoundEvent.CommentMade;
import org.travaux.core.event.RoundEvent.CommentsExtended;
import org.travaux.core.event.RoundEvent.DraftPublished;
import org.travaux.core.event.RoundEvent.Late;
import org.travaux.core.event.RoundId;
import org.travaux.core.event.Tag;

/// One published draft, with the comments on it.
///
/// @param disposed what was said last of each comment
record Round(
    Optional<DraftPublished> published,
    PMap<Channel, Round.Window> windows,
    PMap<CommentId, CommentMade> comments,
    PMap<CommentId, CommentDisposed> disposed) {

  /// A channel, and until when it is open.
  record Window(Instant deadline, Late late, boolean open) {}

  static final Fold<Round> FOLD =
      Fold.of(
          RoundEvent.class,
          new Round(
              Optional.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty()),
          (round, event, _) -> round.evolve(event));

  private Round evolve(RoundEvent event) {
    return switch (event) {
      case DraftPublished now -> {
        var all = windows;
        for (var opening : now.channels()) {
          all = all.plus(opening.channel(), new Window(opening.deadline(), opening.late(), true));
        }
        yield new Round(Optional.of(now), all, comments, disposed);
      }
      case CommentsExtended now -> with(now.channel(), now.deadline(), true);
      case ChannelClosed now -> with(now.channel(), now.deadline(), false);
      case CommentMade now ->
          new Round(published, windows, comments.plus(now.comment(), now), disposed);
      case CommentDisposed now ->
          new Round(published, windows, comments, disposed.plus(now.comment(), now));
    };
  }

  private Round with(Channel channel, Instant deadline, boolean open) {
    var window = windows.get(channel);
    return window == null
        ? this
        : new Round(
            published,
            windows.plus(channel, new Window(deadline, window.late(), open)),
            comments,
            disposed);
  }

  static Boundary<Round> of(InstrumentId instrument, RoundId round) {
    return Boundary.of(Tag.of(instrument, round), RoundEvent.class, FOLD);
  }

  /// A channel that the draft was published on, closed or not.
  Window window(Channel channel) {
    if (published.isEmpty()) {
      throw new Refusal(UNKNOWN, "round", "No draft was published under this id.");
    }
    var window = windows.get(channel);
    if (window == null) {
      throw new Refusal(UNKNOWN, "channel", "The draft was not published on this channel.");
    }
    return window;
  }

  /// A channel of which it is not yet said that it is closed.
  Window openWindow(Channel channel) {
    var window = window(channel);
    if (!window.open()) {
      throw new Refusal(CLOSED, "channel", "The channel is closed.");
    }
    return window;
  }
}
