package org.travaux.core.rendering;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTENDED;
import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.draft.Editing;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.RenderingEvent.TermReplacementReversed;

/// The replacement of a term is taken back as one: at every place what is left of the other words
/// goes, the term comes back, and what others wrote since stays. What is too long ago for what is
/// kept at hand is refused as STALE, and may be within reach [#farBack], which costs a reading of
/// the log.
///
/// @param replaced under which id the term was replaced
/// @param id of the change of words that comes of it
/// @param farBack whether to read what is not kept at hand
public record ReverseReplacement(
    InstrumentId instrument,
    BodyId body,
    EditId replaced,
    String reason,
    EditId id,
    Given given,
    boolean farBack)
    implements Decision<Rewording> {

  @Override
  public Boundary<Rewording> boundary() {
    return Rewording.of(instrument, body, farBack ? Editing.FAR_BACK : Editing.FOLD);
  }

  @Override
  public List<Event> decide(Rewording known) {
    var source = known.source(body, given);
    var told = known.past().replaced().get(replaced);
    if (told == null) {
      throw new Refusal(UNKNOWN, "replaced", "No term was replaced under " + replaced + " here.");
    }
    Wording.line("reason", reason);
    var reversed = new TermReplacementReversed(instrument, source, replaced, reason, id);
    var before = known.past().reversed().get(replaced);
    if (before != null) {
      if (before.equals(reversed)) {
        return List.of();
      }
      throw new Refusal(CLOSED, "replaced", "That was taken back already.");
    }
    known.requireFree(id);
    known.requireNotFrozen();
    var recent = known.editing().recent();
    var edited = recent.accepted(replaced);
    if (edited.isEmpty() || !recent.reaches(told.position())) {
      throw new Refusal(STALE, "replaced", "Too much was written since to take it back.");
    }
    if (edited.get().position().equals(LogPosition.PENDING)) {
      throw new Refusal(CONTENDED, "replaced", "It is being stored: try again.");
    }
    var events = new ArrayList<Event>();
    events.add(reversed);
    events.addAll(known.edits(recent.undo(edited.get()), id, Optional.of(edited.get().position())));
    return events;
  }
}
