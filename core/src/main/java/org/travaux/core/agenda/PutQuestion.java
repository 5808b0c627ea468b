package org.travaux.core.agenda;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.AgendaEvent.QuestionPut;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.proceedings.Passage;
import org.travaux.core.proceedings.Sitting;

/// A delegation has put its region's question on an item. Each region has one.
///
/// @param region as regions are called in this body
public record PutQuestion(
    MeetingId meeting,
    BodyId body,
    AgendaItemId item,
    String region,
    DelegationId delegation,
    Given given)
    implements Decision<Gathering> {

  private static final int QUESTIONS_LIMIT = 500;

  @Override
  public Boundary<Gathering> boundary() {
    return Gathering.of(meeting, body);
  }

  @Override
  public List<Event> decide(Gathering gathering) {
    var sitting = requireOpen(gathering, body, given, item);
    Wording.line("region", region);
    var asked = gathering.passage(item).questioner(region);
    if (asked.filter(one -> !one.equals(delegation)).isPresent()) {
      throw new Refusal(TAKEN, "region", asked.get() + " has put the question of region " + region);
    }
    return asked.equals(Optional.of(delegation))
        ? List.of()
        : List.of(new QuestionPut(meeting, sitting, item, region, delegation));
  }

  /// The number of the sitting in which the item is open, for who keeps the record.
  static int requireOpen(Gathering gathering, BodyId body, Given given, AgendaItemId item) {
    var sitting =
        gathering
            .permitted(body, given, Act.KEEP_DOCUMENTS)
            .lastSitting()
            .filter(last -> last.state() == Sitting.State.OPEN);
    var passage = gathering.passage(item);
    if (sitting.isEmpty() || passage.state() != Passage.State.OPEN) {
      throw new Refusal(CLOSED, "item", "The item is not open.");
    }
    if (passage.questions().size() >= QUESTIONS_LIMIT) {
      throw new Refusal(
          CLOSED, "item", "There are at most " + QUESTIONS_LIMIT + " questions on an item.");
    }
    return sitting.get().sitting();
  }
}
