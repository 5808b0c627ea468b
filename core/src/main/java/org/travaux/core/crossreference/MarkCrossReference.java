package org.travaux.core.crossreference;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Place;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.CrossReferenceEvent.CrossReferenceMarked;
import org.travaux.core.event.CrossReferenceId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Anchor;
import org.travaux.core.text.Side;

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
    if (references.find(reference).isPresent() || references.dropped().contains(reference)) {
      throw new Refusal(TAKEN, "reference", "There is a reference " + reference + " already.");
    }
    if (references.byId().size() >= REFERENCES_LIMIT) {
      throw new Refusal(
          CLOSED, "reference", "A text has at most " + REFERENCES_LIMIT + " references.");
    }
    if (draft.holderOf(target).isEmpty()) {
      throw new Refusal(UNKNOWN, "target", "There is no provision " + target + ".");
    }
    return List.of(marked(known, draft));
  }

  private Event marked(Known known, Draft draft) {
    if (!known.editing().recent().reaches(base)) {
      throw Refusal.tooLongAgo(base);
    }
    var since = known.editing().recent().after(base);
    int length = since.lengthOf(provision).orElseGet(() -> present(draft).content().length());
    if (start < 0 || start >= end || end > length || end - start > WORDS_LIMIT) {
      throw new Refusal(INVALID, "start", "There are no such words in a text of " + length + ".");
    }
    var first = since.carry(new Place(provision, new Anchor(start, Side.RIGHT)));
    var last = since.carry(new Place(provision, new Anchor(end, Side.LEFT)));
    int from = first.anchor().offset();
    int to = last.anchor().offset();
    if (!first.provision().equals(last.provision()) || from >= to) {
      throw new Refusal(CLOSED, "start", "Others have deleted or divided the words meanwhile.");
    }
    return new CrossReferenceMarked(instrument, reference, first.provision(), from, to, target);
  }

  private Provision present(Draft draft) {
    return draft
        .provision(provision)
        .orElseThrow(
            () -> new Refusal(UNKNOWN, "provision", "There is no provision " + provision + "."));
  }
}
