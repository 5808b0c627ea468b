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
/// @param waiting for a sitting, if that is what is meant
/// @param sitting that waits for it now, if one was opened
public record Awaited(
    ConsultationReferred referred,
    Said said,
    boolean over,
    Carrying carrying,
    Optional<Sittings.Waiting> waiting,
    Optional<Sittings.Opened> sitting) {

  /// @param waiting for a sitting, if that is what is meant
  static Awaited of(
      ConsultationReferred referred, Recorded recorded, Optional<Sittings.Waiting> waiting) {
    return new Awaited(
        referred, Said.of(recorded), false, Carrying.NOWHERE, waiting, Optional.empty());
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
    return new Awaited(referred, said, true, carrying, waiting, sitting);
  }

  /// Where it stands now, as the meetings are.
  Awaited settled(Sessions sessions, Set<MeetingId> passed, Sittings sittings) {
    if (over) {
      return this;
    }
    var called = called(sessions);
    var now =
        carrying.settled(sessions, passed, _ -> called.or(() -> waiting.flatMap(sittings::due)));
    return new Awaited(
        referred,
        said,
        false,
        now,
        waiting,
        called.isPresent() ? Optional.empty() : sittings.at(waiting, now.at()));
  }

  private Optional<MeetingId> called(Sessions sessions) {
    return referred
        .reportTo()
        .flatMap(words -> sessions.called(Due.named(words), Optional.empty(), said.at()));
  }
}
