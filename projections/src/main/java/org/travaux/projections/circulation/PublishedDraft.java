package org.travaux.projections.circulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.CommentId;
import org.travaux.core.event.Commenter;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.core.event.RoundEvent.ChannelClosed;
import org.travaux.core.event.RoundEvent.CommentDisposed;
import org.travaux.core.event.RoundEvent.CommentMade;
import org.travaux.core.event.RoundEvent.CommentsExtended;
import org.travaux.core.event.RoundEvent.Disposition;
import org.travaux.core.event.RoundEvent.DraftPublished;
import org.travaux.core.event.RoundEvent.Late;
import org.travaux.core.event.RoundEvent.Opening;
import org.travaux.core.event.RoundId;

/// A draft that was published for comment, and the comments on it in the order in which they came.
/// What was published is the instrument's text at the position at which that was said.
///
/// @param takesUp earlier drafts whose comments it takes in
public record PublishedDraft(
    RoundId round,
    String title,
    Said published,
    List<String> discussions,
    List<RoundId> takesUp,
    PVector<Awaited> channels,
    PVector<Comment> comments) {

  /// A channel, and until when comments are awaited there.
  ///
  /// @param deadlines all that there ever were; the last one holds
  public record Awaited(
      Channel channel, Late late, PVector<Until> deadlines, Optional<Said> closed) {}

  /// A comment, and what became of it.
  ///
  /// @param late the deadline that it missed
  /// @param dispositions all that was ever said of it; the last one holds
  public record Comment(
      CommentId comment,
      Channel channel,
      Commenter from,
      Optional<ProvisionId> provision,
      String text,
      Optional<Instant> late,
      Said said,
      PVector<Disposed> dispositions) {

    /// What became of it; empty as long as nobody has said.
    public Optional<Disposed> disposed() {
      return dispositions.isEmpty()
          ? Optional.empty()
          : Optional.of(dispositions.get(dispositions.size() - 1));
    }
  }

  /// What was said of a comment.
  ///
  /// @param into where the text took the comment in
  public record Disposed(
      Disposition disposition, Optional<String> reason, List<ProvisionId> into, Said said) {}

  static PublishedDraft of(DraftPublished now, Recorded recorded) {
    var said = Said.of(recorded);
    var channels = TreePVector.<Awaited>empty();
    for (Opening opening : now.channels()) {
      var until = new Until(opening.deadline(), Optional.empty(), said);
      channels =
          channels.plus(
              new Awaited(
                  opening.channel(),
                  opening.late(),
                  TreePVector.singleton(until),
                  Optional.empty()));
    }
    return new PublishedDraft(
        now.round(),
        now.title(),
        said,
        now.discussions(),
        now.takesUp(),
        channels,
        TreePVector.empty());
  }

  PublishedDraft extended(CommentsExtended now, Recorded recorded) {
    var until = new Until(now.deadline(), Optional.of(now.reason()), Said.of(recorded));
    return with(
        now.channel(),
        one ->
            new Awaited(one.channel(), one.late(), one.deadlines().plus(until), Optional.empty()));
  }

  PublishedDraft closed(ChannelClosed now, Recorded recorded) {
    return with(
        now.channel(),
        one ->
            new Awaited(
                one.channel(), one.late(), one.deadlines(), Optional.of(Said.of(recorded))));
  }

  PublishedDraft commented(CommentMade now, Recorded recorded) {
    return withComments(
        comments.plus(
            new Comment(
                now.comment(),
                now.channel(),
                now.from(),
                now.provision(),
                now.text(),
                now.late(),
                Said.of(recorded),
                TreePVector.empty())));
  }

  PublishedDraft disposed(CommentDisposed now, Recorded recorded) {
    var said = new Disposed(now.disposition(), now.reason(), now.into(), Said.of(recorded));
    for (int at = 0; at < comments.size(); at++) {
      var one = comments.get(at);
      if (one.comment().equals(now.comment())) {
        return withComments(
            comments.with(
                at,
                new Comment(
                    one.comment(),
                    one.channel(),
                    one.from(),
                    one.provision(),
                    one.text(),
                    one.late(),
                    one.said(),
                    one.dispositions().plus(said))));
      }
    }
    return this;
  }

  private PublishedDraft with(Channel channel, UnaryOperator<Awaited> change) {
    var now = channels;
    for (int at = 0; at < channels.size(); at++) {
      if (channels.get(at).channel() == channel) {
        now = now.with(at, change.apply(channels.get(at)));
      }
    }
    return new PublishedDraft(round, title, published, discussions, takesUp, now, comments);
  }

  private PublishedDraft withComments(PVector<Comment> now) {
    return new PublishedDraft(round, title, published, discussions, takesUp, channels, now);
  }
}
