package org.travaux.core.event;

import java.util.Set;

/// The sittings of a meeting, one at a time, and who is in the chair.
public sealed interface SittingEvent extends Event {

  MeetingId meeting();

  /// 1 for the meeting's first.
  int sitting();

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.of(meeting()));
  }

  /// The meeting sits.
  ///
  /// @param name such as `First plenary`
  /// @param chair who is in the chair
  record SittingOpened(MeetingId meeting, int sitting, String name, Delegate chair)
      implements SittingEvent {}

  record SittingSuspended(MeetingId meeting, int sitting, String reason) implements SittingEvent {}

  record SittingResumed(MeetingId meeting, int sitting) implements SittingEvent {}

  record SittingClosed(MeetingId meeting, int sitting) implements SittingEvent {}

  /// Somebody else is in the chair from now on.
  record ChairTaken(MeetingId meeting, int sitting, Delegate chair) implements SittingEvent {}
}
