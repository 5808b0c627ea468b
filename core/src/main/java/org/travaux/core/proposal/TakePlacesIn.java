package org.travaux.core.proposal;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalEvent.PlacesTakenIn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.pending.Found;

/// The chair, or one of its sponsors, lets places that were left out belong to it again.
///
/// @param seen the last position that the author knew of, on whose text the places are
public record TakePlacesIn(
    ProposalId proposal,
    InstrumentId instrument,
    BodyId body,
    List<PlaceSeen> places,
    LogPosition seen,
    Given given)
    implements Decision<Table> {

  public TakePlacesIn {
    places = List.copyOf(places);
  }

  @Override
  public Boundary<Table> boundary() {
    return Table.of(proposal, instrument, body);
  }

  @Override
  public List<Event> decide(Table table) {
    var standing = table.open(proposal, instrument, body, given);
    var back =
        Sweeping.of(table, standing).named(places, seen).stream()
            .filter(place -> !place.isOpen())
            .map(Found::occurrence)
            .toList();
    return back.isEmpty() ? List.of() : List.of(new PlacesTakenIn(proposal, instrument, back));
  }
}
