package org.travaux.web.http;

import java.util.List;
import java.util.Optional;
import org.travaux.core.event.EventNames;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.RulingId;
import org.travaux.projections.actions.ListedAction;
import org.travaux.projections.actions.Matter;

/// What a ruling left to come back to a meeting, in JSON.
///
/// @param kind of its outcome: `kept-open`, `deferred` or `referred`
/// @param on what it is about
/// @param meeting to which it is to come back, as it was said
/// @param agreedIn the meeting in which it was said, by what people call it
/// @param at the meeting in whose list it stands now; empty until one is convened
/// @param sitting of that meeting that waits for it, once it is opened
/// @param stops all meetings in whose lists it stands, in the order in which it got there
record MatterForm(
    InstrumentId instrument,
    RulingId ruling,
    String kind,
    List<OnForm> on,
    Optional<String> meeting,
    Optional<String> agreedIn,
    ListedAction.Said said,
    Matter.State state,
    Optional<MeetingId> at,
    Optional<WaitingSitting> sitting,
    List<ListedAction.Stop> stops) {

  static MatterForm of(Matter matter) {
    var ruled = matter.ruled();
    return new MatterForm(
        ruled.instrument(),
        ruled.ruling(),
        EventNames.ofPart(ruled.outcome().getClass()),
        ruled.targets().stream().flatMap(target -> OnForm.of(target).stream()).toList(),
        ruled.outcome().back(),
        ruled.meeting(),
        matter.said(),
        matter.state(),
        matter.at(),
        WaitingSitting.of(matter.sitting()),
        matter.stops().toList());
  }
}
