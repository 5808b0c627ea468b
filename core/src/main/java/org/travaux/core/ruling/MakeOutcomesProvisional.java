package org.travaux.core.ruling;

import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.Optional;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.RulingEvent.OutcomesMadeProvisional;
import org.travaux.core.event.RulingId;
import org.travaux.core.podium.Podium;

/// All agreements are provisional, earlier ones included, until this is opened again.
///
/// @param meeting only those of this meeting; empty for all on the instrument
public record MakeOutcomesProvisional(
    InstrumentId instrument,
    BodyId body,
    RulingId ruling,
    Optional<String> meeting,
    String reason,
    Given given)
    implements Decision<Podium.Beside<Table>> {

  @Override
  public Boundary<Podium.Beside<Table>> boundary() {
    return Podium.beside(Table.withoutWords(instrument, body), body);
  }

  @Override
  public List<Event> decide(Podium.Beside<Table> known) {
    var table = known.permitted(given);
    table.requireBefore(body);
    if (table.consensus().rulings().containsKey(ruling)
        || table.consensus().qualifiers().containsKey(ruling)) {
      throw new Refusal(TAKEN, "ruling", "There is a ruling " + ruling + " already.");
    }
    meeting.ifPresent(text -> Wording.line("meeting", text));
    Wording.line("reason", reason);
    return List.of(new OutcomesMadeProvisional(instrument, ruling, meeting, reason));
  }
}
