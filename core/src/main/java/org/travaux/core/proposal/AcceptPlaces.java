package org.travaux.core.proposal;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalId;
import org.travaux.core.podium.Podium;

/// The chair takes some places of a document-wide proposal into the text, also such as were left
/// out; the others stay open. The same acceptance, sent again under its id, changes nothing.
///
/// @param seen the last position that the chair knew of, on whose text the places are
/// @param id of the change of words that comes of it, under which it can be taken back as one
public record AcceptPlaces(
    ProposalId proposal,
    InstrumentId instrument,
    BodyId body,
    List<PlaceSeen> places,
    LogPosition seen,
    EditId id,
    Given given)
    implements Decision<Podium.Beside<Table>> {

  public AcceptPlaces {
    places = List.copyOf(places);
  }

  @Override
  public Boundary<Podium.Beside<Table>> boundary() {
    return Podium.beside(Table.of(proposal, instrument, body), body);
  }

  @Override
  public List<Event> decide(Podium.Beside<Table> known) {
    var table = known.permitted(given);
    table.before(body);
    var standing = Hearing.known(table.pending().of(proposal), instrument, body);
    if (Sweeping.isRepeated(table, id, given)) {
      return List.of();
    }
    Hearing.requireOpen(standing);
    table.requireNotFrozen();
    var sweeping = Sweeping.of(table, standing);
    return sweeping.accept(sweeping.named(places, seen), id);
  }
}
