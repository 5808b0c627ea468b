package org.travaux.projections.consensus;

import static org.travaux.projections.consensus.Negotiation.GROUP;
import static org.travaux.projections.consensus.Negotiation.PLAN;

import java.util.List;
import java.util.function.Function;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.podium.Podium;

/// A decision of the chair, outside of sittings, on what the others are taken on.
///
/// @param about what it is about
record DeclaredFromTheChair<S>(
    Decision<Podium.Beside<S>> decision, Function<Table, S> about, Podium podium)
    implements Decision<Table> {
  @Override
  public Given given() {
    return decision.given();
  }

  @Override
  public Boundary<Table> boundary() {
    return Table.of(PLAN, GROUP);
  }

  @Override
  public List<Event> decide(Table table) {
    return decision.decide(new Podium.Beside<>(about.apply(table), podium));
  }
}
