package org.travaux.core.crossreference;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.SeenWords;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.CrossReferenceEvent.CrossReferenceMarked;
import org.travaux.core.event.CrossReferenceId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;

/// Some words are said to refer to another provision, so that they can follow its number. The text
/// does not change by it, and may be frozen.
///
/// @param base the last position that the author's text knew of
/// @param start of the words in the provision's text at `base`, in UTF-16 code units
/// @param end right behind the words
public record MarkCrossReference(
    InstrumentId instrument,
    BodyId body,
    CrossReferenceId reference,
    ProvisionId provision,
    LogPosition base,
    int start,
    int end,
    ProvisionId target,
    Given given)
    implements Decision<Known> {

  private static final int REFERENCES_LIMIT = 10_000;
  private static final int WORDS_LIMIT = 200;

  @Override
  public Boundary<Known> boundary() {
    return Known.of(instrument, body);
  }

  @Override
  public List<Event> decide(Known known) {
    var draft = known.permittedDraft(body, given);
    var references = known.references();
    if (references.marks().isTaken(reference)) {
      throw new Refusal(TAKEN, "reference", "There is a reference " + reference + " already.");
    }
    if (references.marks().size() >= REFERENCES_LIMIT) {
      throw new Refusal(
          CLOSED, "reference", "A text has at most " + REFERENCES_LIMIT + " references.");
    }
    if (draft.holderOf(target).isEmpty()) {
      throw new Refusal(UNKNOWN, "target", "There is no provision " + target + ".");
    }
    var words = new SeenWords(provision, base, start, end).in(known.editing(), WORDS_LIMIT);
    return List.of(
        new CrossReferenceMarked(
            instrument, reference, words.provision(), words.from(), words.to(), target));
  }
}
