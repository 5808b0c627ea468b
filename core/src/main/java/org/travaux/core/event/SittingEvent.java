package org.travaux.core.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The sittings of a meeting, one at a time, and who is in the chair.
public sealed interface SittingEvent extends ProceedingsEvent {

  MeetingId meeting();

  /// 1 for the meeting's first.
  int sitting();

  /// Those that hold the meeting; of the first sittings that were ever stored it is not known.
  Optional<List<BodyId>> bodies();

  @Override
  default Set<Tag> tags() {
    var tags = new HashSet<>(Set.of(Tag.of(meeting())));
    bodies().stream().flatMap(List::stream).map(Tag::sittings).forEach(tags::add);
    return Set.copyOf(tags);
  }

  /// The meeting sits.
  ///
  /// @param name such as `First plenary`
  /// @param chair who is in the chair
  record SittingOpened(
      MeetingId meeting, int sitting, String name, Delegate chair, Optional<List<BodyId>> bodies)
      implements SittingEvent {}

  record SittingSuspended(
      MeetingId meeting, int sitting, String reason, Optional<List<BodyId>> bodies)
      implements SittingEvent {}

  record SittingResumed(MeetingId meeting, int sitting, Optional<List<BodyId>> bodies)
      implements SittingEvent {}

  record SittingClosed(MeetingId meeting, int sitting, Optional<List<BodyId>> bodies)
      implements SittingEvent {}

  /// Somebody else is in the chair from now on.
  record ChairTaken(MeetingId meeting, int sitting, Delegate chair, Optional<List<BodyId>> bodies)
      implements SittingEvent {}
}
