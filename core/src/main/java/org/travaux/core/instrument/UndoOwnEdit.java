package org.travaux.core.instrument;

import static org.travaux.core.decide.Refusal.Reason.CONTENDED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Editing;
import org.travaux.core.draft.Entry;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;

/// Somebody takes back an edit of their own: what is left of its words goes, what it removed comes
/// back, and nobody else's words are touched. It reaches as far back as
/// [org.travaux.core.draft.Recent]; what is too long ago for that is refused as STALE, and may be
/// within reach [#farBack], which costs a reading of the log.
///
/// An undo is an edit of the same person too. To redo is to undo the undo, by naming it.
///
/// @param provision only an edit of words that stand there now; empty for the whole draft
/// @param edit the position of the edit to take back; empty for the last one that is no undo, is
///     not taken back and has left something in the text
/// @param id the author's own name for this undo
/// @param farBack whether to read what is not kept at hand
public record UndoOwnEdit(
    InstrumentId instrument,
    BodyId body,
    Optional<ProvisionId> provision,
    Optional<LogPosition> edit,
    EditId id,
    Given given,
    boolean farBack)
    implements Decision<Known> {

  private static final int MOST_LOOKED_AT = 100;

  public UndoOwnEdit(
      InstrumentId instrument,
      BodyId body,
      Optional<ProvisionId> provision,
      Optional<LogPosition> edit,
      EditId id,
      Given given) {
    this(instrument, body, provision, edit, id, given, false);
  }

  @Override
  public Boundary<Known> boundary() {
    return Known.of(instrument, body, farBack ? Editing.FAR_BACK : Editing.FOLD);
  }

  @Override
  public List<Event> decide(Known known) {
    if (known.isRepeated(body, given, id, this::isThis)) {
      return List.of();
    }
    var own = OwnEdits.of(given.by().person(), known.recent());
    return edit.isPresent() ? named(own, known, edit.get()) : last(own, known);
  }

  private boolean isThis(TextEdited accepted) {
    return accepted.undoes().isPresent() && (edit.isEmpty() || edit.equals(accepted.undoes()));
  }

  private List<Event> named(OwnEdits own, Known known, LogPosition at) {
    var found = own.at(at);
    if (found.isPresent()) {
      return own.isTakenBack(found.get()) ? List.of() : takenBack(known, found.get());
    }
    if (!known.recent().reaches(at.plus(-1))) {
      throw tooLongAgo("That edit");
    }
    throw known.recent().after(at.plus(-1)).entries().stream()
            .anyMatch(entry -> entry.position().equals(at))
        ? new Refusal(FORBIDDEN, "edit", "That is not an edit of yours.")
        : new Refusal(UNKNOWN, "edit", "There is no edit at " + at + ".");
  }

  /// The last one of which there is something left.
  private List<Event> last(OwnEdits own, Known known) {
    var standing = own.standing().filter(edited -> isInScope(known, edited)).toList();
    var events =
        standing.stream()
            .limit(MOST_LOOKED_AT)
            .map(edited -> takenBack(known, edited))
            .filter(taken -> !taken.isEmpty())
            .findFirst();
    return events.orElseGet(() -> nothingToTakeBack(known, standing.isEmpty()));
  }

  private List<Event> nothingToTakeBack(Known known, boolean isNothingKnown) {
    boolean isAllKnown = known.recent().since().equals(LogPosition.NONE);
    if (!isAllKnown && (isNothingKnown || !farBack)) {
      throw tooLongAgo("What you may have edited");
    }
    if (isNothingKnown) {
      throw new Refusal(UNKNOWN, "edit", "There is no edit of yours to take back.");
    }
    return List.of();
  }

  private boolean isInScope(Known known, Entry.Edited edited) {
    return provision.isEmpty()
        || known
            .draft()
            .holderOf(edited.provision())
            .filter(holder -> holder.id().equals(provision.get()))
            .isPresent();
  }

  private List<Event> takenBack(Known known, Entry.Edited target) {
    if (target.position().equals(LogPosition.PENDING)) {
      throw new Refusal(CONTENDED, "edit", "That edit is being stored: try again.");
    }
    var events = new ArrayList<Event>(1);
    known
        .recent()
        .undo(target)
        .forEach(
            (holder, part) -> {
              Limits.fit("edit", part, known.open("provision", holder));
              events.add(
                  new TextEdited(
                      instrument,
                      holder,
                      part,
                      id,
                      EditProvision.digest(holder, part),
                      Optional.of(target.position())));
            });
    return events;
  }

  private static Refusal tooLongAgo(String what) {
    return new Refusal(STALE, "edit", what + " is too long ago to be taken back.");
  }
}
