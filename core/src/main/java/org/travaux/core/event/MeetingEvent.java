package org.travaux.core.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a body meets.
public sealed interface MeetingEvent extends ProceedingsEvent {

  MeetingId meeting();

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.of(meeting()));
  }

  private static Set<Tag> within(MeetingId meeting, Optional<BodyId> body) {
    return body.map(one -> Set.of(Tag.of(meeting), Tag.of(one))).orElse(Set.of(Tag.of(meeting)));
  }

  /// Whether it is one of a body's regular sessions.
  enum Session {
    ORDINARY,
    EXTRA,
    /// Of two bodies or more.
    JOINT
  }

  /// Where delegates sit.
  enum Venue {
    IN_ROOM,
    VIRTUAL,
    BOTH
  }

  /// A body will meet. The meeting has an empty series of documents from now on.
  ///
  /// @param designation what the symbols of its documents begin with: `CWG-SFP-2`, `C24`
  /// @param documentDeadline documents that are registered later are late
  record MeetingConvened(
      MeetingId meeting,
      BodyId body,
      String title,
      String designation,
      Session session,
      Venue venue,
      Days days,
      Optional<Instant> documentDeadline)
      implements MeetingEvent {

    public MeetingConvened {
      documentDeadline = documentDeadline.map(moment -> moment.truncatedTo(ChronoUnit.MILLIS));
    }

    @Override
    public Set<Tag> tags() {
      return Set.of(Tag.REGISTER, Tag.of(meeting), Tag.of(body));
    }
  }

  /// It is held on other days than it was to be.
  ///
  /// @param body that was convened; of those that were stored first it is not known
  record MeetingMoved(MeetingId meeting, Days days, String reason, Optional<BodyId> body)
      implements MeetingEvent {

    @Override
    public Set<Tag> tags() {
      return within(meeting, body);
    }
  }

  /// Other days were looked at and found impossible: it is held when it was to be.
  record MeetingKept(MeetingId meeting, Days considered, String reason) implements MeetingEvent {}

  /// One more body holds the meeting: its delegates take part in it as in a meeting of their own.
  record MeetingHeldJointly(MeetingId meeting, BodyId with) implements MeetingEvent {
    @Override
    public Set<Tag> tags() {
      return Set.of(Tag.of(meeting), Tag.of(with));
    }
  }

  /// What the meeting is for, and nothing else.
  ///
  /// @param admits the kinds of document that it takes, beside its agenda and reports; empty for
  ///     all
  record PurposeSet(MeetingId meeting, String purpose, List<DocumentKind> admits)
      implements MeetingEvent {

    public PurposeSet {
      admits = List.copyOf(admits);
    }
  }

  /// The meeting is over. What it left undone goes to the next one.
  ///
  /// @param body that was convened; of those that were stored first it is not known
  record MeetingClosed(MeetingId meeting, Optional<BodyId> body) implements MeetingEvent {

    @Override
    public Set<Tag> tags() {
      return within(meeting, body);
    }
  }

  /// Documents that are registered from now on are measured against this deadline.
  record DocumentDeadlineSet(MeetingId meeting, Instant deadline, String reason)
      implements MeetingEvent {

    public DocumentDeadlineSet {
      deadline = deadline.truncatedTo(ChronoUnit.MILLIS);
    }
  }
}
