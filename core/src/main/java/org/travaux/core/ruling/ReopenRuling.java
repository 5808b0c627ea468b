package org.travaux.core.ruling;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.util.ArrayList;
import java.util.List;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.OptionEvent.OptionSetReopened;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;
import org.travaux.core.podium.Podium;

/// A ruling, or that agreements are provisional, no longer holds. The options it closed are open
/// again; what it made of the text stays, and can be taken back like any edit.
public record ReopenRuling(
    InstrumentId instrument, BodyId body, RulingId ruling, String reason, Given given)
    implements Decision<Podium.Beside<Table>> {

  @Override
  public Boundary<Podium.Beside<Table>> boundary() {
    return Podium.beside(Table.withoutWords(instrument, body), body);
  }

  @Override
  public List<Event> decide(Podium.Beside<Table> known) {
    var table = known.permitted(given);
    table.requireBefore(body);
    Wording.line("reason", reason);
    var events = new ArrayList<Event>();
    var qualified = table.consensus().qualifiers().get(ruling);
    if (qualified == null) {
      var declared = table.ruling("ruling", ruling);
      requireHolds(declared.holds());
      events.add(new RulingReopened(instrument, ruling, reason));
      if (declared.ruled().outcome() instanceof Outcome.OptionKept) {
        declared.ruled().targets().forEach(target -> reopen(target, table, events));
      }
    } else {
      requireHolds(qualified.reopened().isEmpty());
      events.add(new RulingReopened(instrument, ruling, reason));
    }
    return events;
  }

  private void reopen(Target target, Table table, List<Event> events) {
    if (target instanceof Target.OfOption(_, var set, _)
        && table.consensus().set(set).filter(one -> !one.open()).isPresent()) {
      events.add(new OptionSetReopened(instrument, set, reason));
    }
  }

  private static void requireHolds(boolean holds) {
    if (!holds) {
      throw new Refusal(CLOSED, "ruling", "The ruling no longer holds.");
    }
  }
}
