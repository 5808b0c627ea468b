package org.travaux.projections.actions;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.Due;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Recorded;
import org.travaux.core.proceedings.Sessions;
import org.travaux.projections.actions.ListedAction.Said;

/// An informal consultation whose report a meeting waits for.
///
/// @param over whether it has reported, or lapsed
/// @param carrying in the lists of which meetings it stands
public record Awaited(ConsultationReferred referred, Said said, boolean over, Carrying carrying) {

  static Awaited of(ConsultationReferred referred, Recorded recorded) {
    return new Awaited(referred, Said.of(recorded), false, Carrying.NOWHERE);
  }

  /// The meetings in whose lists it stands: that to which it is to report, and those it was carried
  /// to.
  public Stream<ListedAction.Stop> stops() {
    return carrying.stops().stream();
  }

  /// The last of them; empty as long as none is convened.
  public Optional<MeetingId> at() {
    return carrying.at();
  }

  /// How it stands in the list of a meeting; empty if it does not.
  public Optional<ListedAction.Stop> stop(MeetingId meeting) {
    return carrying.stop(meeting);
  }

  Awaited ended() {
    return new Awaited(referred, said, true, carrying);
  }

  /// Where it stands now, as the meetings are.
  Awaited settled(Sessions sessions, Set<MeetingId> passed) {
    return over
        ? this
        : new Awaited(referred, said, false, carrying.settled(sessions, passed, this::due));
  }

  private Optional<MeetingId> due(Sessions sessions) {
    return referred
        .reportTo()
        .flatMap(words -> sessions.called(Due.named(words), Optional.empty(), said.at()));
  }
}
