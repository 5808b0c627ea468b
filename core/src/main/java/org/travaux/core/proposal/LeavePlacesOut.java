package org.travaux.core.proposal;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalEvent.PlacesLeftOut;
import org.travaux.core.event.ProposalId;
import org.travaux.core.pending.Found;

/// The chair, or one of its sponsors, says of places that a document-wide proposal is to leave them
/// as they are, and why. They stay left out however the text around them changes.
///
/// @param seen the last position that the author knew of, on whose text the places are
public record LeavePlacesOut(
    ProposalId proposal,
    InstrumentId instrument,
    BodyId body,
    List<PlaceSeen> places,
    LogPosition seen,
    String reason,
    Given given)
    implements Decision<Table> {

  public LeavePlacesOut {
    places = List.copyOf(places);
  }

  @Override
  public Boundary<Table> boundary() {
    return Table.of(proposal, instrument, body);
  }

  @Override
  public List<Event> decide(Table table) {
    var standing = table.open(proposal, instrument, body, given);
    Wording.reason(reason);
    var out =
        Sweeping.of(table, standing).named(places, seen).stream()
            .filter(Found::isOpen)
            .map(Found::occurrence)
            .toList();
    return out.isEmpty()
        ? List.of()
        : List.of(new PlacesLeftOut(proposal, instrument, out, reason));
  }
}
