package org.travaux.core.agenda;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;

import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.AgendaEvent.AgendaItemClosed;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.proceedings.Passage;
import org.travaux.core.proceedings.Proceedings;

/// Who is in the chair is done with an item, and with all that is under it.
///
/// @param conclusion what came of it, if it was said
public record CloseAgendaItem(
    MeetingId meeting, BodyId body, AgendaItemId item, Optional<String> conclusion, Given given)
    implements Decision<Gathering> {

  @Override
  public Boundary<Gathering> boundary() {
    return Gathering.of(meeting, body);
  }

  @Override
  public List<Event> decide(Gathering gathering) {
    var sitting = gathering.presided(body, given);
    conclusion.ifPresent(words -> Wording.line("conclusion", words));
    return switch (gathering.passage(item).state()) {
      case OPEN, SUSPENDED -> {
        requireNothingOpenUnder(gathering.proceedings());
        yield List.of(new AgendaItemClosed(meeting, sitting.sitting(), item, conclusion));
      }
      case PENDING -> throw new Refusal(CLOSED, "item", "Nobody has taken the item up.");
      case CLOSED -> List.of();
    };
  }

  private void requireNothingOpenUnder(Proceedings proceedings) {
    var outline = proceedings.outline();
    for (var state : List.of(Passage.State.OPEN, Passage.State.SUSPENDED)) {
      for (var other : proceedings.items(state)) {
        if (!other.equals(item) && outline.isWithin(other, item)) {
          var title = outline.title(other).orElse(other.value());
          throw new Refusal(
              CONTRADICTED, "item", "“" + title + "” under it is still open: close it first.");
        }
      }
    }
  }
}
