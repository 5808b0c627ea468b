package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.ActionId;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.RulingId;
import org.travaux.projections.actions.ListedAction;
import org.travaux.projections.actions.ListedAction.Ended;
import org.travaux.projections.actions.ListedAction.Said;

/// An action item as it stands, in JSON.
///
/// @param item its id, or `instrument:ruling` for what a ruling instructs
/// @param agreedIn the meeting in which it was agreed, by what people call it
/// @param state `OPEN`, `DONE`, `DROPPED`, or `REOPENED` with the ruling that it rests on
/// @param at the meeting in whose list it stands now
/// @param carried how often it was carried over so far
/// @param stops all meetings in whose lists it stands, in the order in which it got there
record ActionForm(
    String item,
    String what,
    List<OwnerForm> owners,
    Optional<DueForm> due,
    Optional<String> agreedIn,
    List<OnForm> on,
    List<Paper> documents,
    Said said,
    String state,
    Optional<MeetingId> at,
    int carried,
    List<ListedAction.Stop> stops,
    List<Change> changes,
    Optional<Ending> ended) {

  /// Other owners, or another time.
  record Change(
      Optional<List<OwnerForm>> owners, Optional<DueForm> due, String reason, Said said) {}

  /// How it was done or dropped.
  record Ending(Ended how, Optional<Paper> outcome, Optional<String> words, Said said) {}

  static ActionForm of(ListedAction action) {
    var task = action.task();
    return new ActionForm(
        written(action.item()),
        task.what(),
        task.owners().stream().map(OwnerForm::of).toList(),
        task.due().map(DueForm::of),
        task.meeting(),
        task.on().stream().flatMap(target -> OnForm.of(target).stream()).toList(),
        task.documents(),
        action.said(),
        action.ended().map(ending -> ending.how().name()).orElse("OPEN"),
        action.at(),
        action.carried(),
        action.stops(),
        action.changes().stream().map(ActionForm::of).toList(),
        action
            .ended()
            .map(
                ending ->
                    new Ending(ending.how(), ending.outcome(), ending.words(), ending.said())));
  }

  private static Change of(ListedAction.Change change) {
    return new Change(
        change.owners().map(owners -> owners.stream().map(OwnerForm::of).toList()),
        change.due().map(DueForm::of),
        change.reason(),
        change.said());
  }

  static String written(ActionItem item) {
    return switch (item) {
      case ActionItem.Assigned(var action) -> action.value();
      case ActionItem.Instructed(var instrument, var ruling) -> instrument + ":" + ruling;
    };
  }

  /// Reads `a1`, or `res-71:r4`.
  ///
  /// @throws Refusal if it is neither
  static ActionItem item(String written) {
    int colon = written.indexOf(':');
    try {
      return colon < 0
          ? new ActionItem.Assigned(new ActionId(written))
          : new ActionItem.Instructed(
              new InstrumentId(written.substring(0, colon)),
              new RulingId(written.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          INVALID, "item", "An action item is told by its id, or as instrument:ruling.");
    }
  }
}
