package org.travaux.core.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What happens to a draft that is published for comment.
public sealed interface RoundEvent extends CirculationEvent {

  RoundId round();

  @Override
  default Set<Tag> tags() {
    return Set.of(
        Tag.of(instrument()), Tag.circulation(instrument()), Tag.of(instrument(), round()));
  }

  /// What sets a deadline, moves it or is done with it.
  private static Set<Tag> dueTags(RoundEvent event) {
    return Set.of(
        Tag.of(event.instrument()),
        Tag.circulation(event.instrument()),
        Tag.of(event.instrument(), event.round()),
        Tag.DEADLINES);
  }

  /// Where comments come in.
  enum Channel {
    /// From delegations.
    MEMBERS,
    /// From anybody, through the secretariat.
    PUBLIC
  }

  /// What becomes of comments that come in behind the deadline.
  enum Late {
    /// They are taken and flagged.
    ACCEPTED,
    REFUSED
  }

  /// What the next draft made of a comment.
  enum Disposition {
    TAKEN,
    TAKEN_IN_PART,
    NOT_TAKEN
  }

  /// A channel that a draft is published on, and until when comments are awaited there.
  record Opening(Channel channel, Instant deadline, Late late) {

    public Opening {
      deadline = deadline.truncatedTo(ChronoUnit.MILLIS);
    }
  }

  /// The text as it stands here is published, and comments on it are awaited.
  ///
  /// @param title what people call it: Draft 3
  /// @param discussions what was said where that this draft takes in
  /// @param takesUp earlier drafts whose comments it takes in
  record DraftPublished(
      InstrumentId instrument,
      RoundId round,
      BodyId body,
      String title,
      List<Opening> channels,
      List<String> discussions,
      List<RoundId> takesUp)
      implements RoundEvent {

    public DraftPublished {
      channels = List.copyOf(channels);
      discussions = List.copyOf(discussions);
      takesUp = List.copyOf(takesUp);
    }

    @Override
    public Set<Tag> tags() {
      return dueTags(this);
    }
  }

  /// There is more time to comment.
  record CommentsExtended(
      InstrumentId instrument, RoundId round, Channel channel, Instant deadline, String reason)
      implements RoundEvent {

    public CommentsExtended {
      deadline = deadline.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Set<Tag> tags() {
      return dueTags(this);
    }
  }

  /// The deadline has passed; what still comes in is late.
  record ChannelClosed(InstrumentId instrument, RoundId round, Channel channel, Instant deadline)
      implements RoundEvent {

    public ChannelClosed {
      deadline = deadline.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Set<Tag> tags() {
      return dueTags(this);
    }
  }

  /// Somebody comments on the draft.
  ///
  /// @param provision that it is about; empty for the draft as a whole
  /// @param late the deadline that it missed
  record CommentMade(
      InstrumentId instrument,
      RoundId round,
      CommentId comment,
      Channel channel,
      Commenter from,
      Optional<ProvisionId> provision,
      String text,
      Optional<Instant> late)
      implements RoundEvent {}

  /// It is said what became of a comment. What was said last holds.
  ///
  /// @param into where the text took it in
  record CommentDisposed(
      InstrumentId instrument,
      RoundId round,
      CommentId comment,
      Disposition disposition,
      Optional<String> reason,
      List<ProvisionId> into)
      implements RoundEvent {

    public CommentDisposed {
      into = List.copyOf(into);
    }
  }
}
