package org.travaux.core.instrument;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Entry;
import org.travaux.core.draft.Place;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Anchor;
import org.travaux.core.text.Side;

/// A provision is cut in two at a place in the text that its author has seen. What stands behind
/// the place becomes a provision of its own, right behind. If the words at that place moved to
/// another provision meanwhile, that one is cut. Cutting again in the same way changes nothing.
///
/// @param base the last position that the author's text knew of
/// @param at in the provision's text at `base`, in UTF-16 code units
/// @param into the id of the second half
public record SplitProvision(
    InstrumentId instrument,
    BodyId body,
    ProvisionId provision,
    LogPosition base,
    int at,
    ProvisionId into,
    Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(instrument, body);
  }

  @Override
  public List<Event> decide(Known known) {
    var draft = known.changeableDraft(body, given, Act.STRUCTURE);
    if (draft.holderOf(into).isPresent()) {
      if (isAlreadySo(known)) {
        return List.of();
      }
      throw new Refusal(TAKEN, "into", "Another provision has the id " + into + ".");
    }
    Limits.room(draft, 1);
    var place = placeNow(known);
    var cut = known.open("provision", place.provision());
    if (cut.content().tearsPair(place.anchor().offset())) {
      throw new Refusal(INVALID, "at", "There is no cut within a character.");
    }
    return List.of(
        new ProvisionSplit(instrument, place.provision(), place.anchor().offset(), into));
  }

  private Place placeNow(Known known) {
    var since = known.since(base);
    int length = known.lengthAt(since, provision);
    if (at < 0 || at > length) {
      throw new Refusal(
          INVALID, "at", "The cut is at " + at + ", the text goes to " + length + ".");
    }
    return since.carry(new Place(provision, new Anchor(at, Side.LEFT)));
  }

  private boolean isAlreadySo(Known known) {
    return known.recent().after(LogPosition.NONE).entries().stream()
        .anyMatch(
            entry ->
                entry instanceof Entry.Cut cut
                    && cut.event().into().equals(into)
                    && cut.given().by().person().equals(given.by().person()));
  }
}
