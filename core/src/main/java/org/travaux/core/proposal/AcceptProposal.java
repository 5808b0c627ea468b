package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.pending.Part;
import org.travaux.core.pending.Part.Outcome;
import org.travaux.core.pending.Standing;
import org.travaux.core.podium.Podium;

/// The chair takes a proposal into the text, whole or in part. What it comes to is stored right
/// behind the acceptance, in one append: so each of these words can be told to be the proposal's.
/// Accepting again what is accepted changes nothing.
///
/// A document-wide proposal is accepted at all of its places, also at those that came after the
/// chair last looked, but not where it is left out: throughout is throughout.
///
/// @param provisions those of its parts that are accepted, or in which its places are; none named
///     for all that are open
/// @param seen the last position that the chair knew of: words that nobody has seen are not
///     accepted
/// @param id of the change of words that comes of it, under which it can be taken back as one
public record AcceptProposal(
    ProposalId proposal,
    InstrumentId instrument,
    BodyId body,
    Set<ProvisionId> provisions,
    LogPosition seen,
    EditId id,
    Given given)
    implements Decision<Podium.Beside<Table>> {

  public AcceptProposal {
    provisions = Set.copyOf(provisions);
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
    if (isAlreadySo(standing)) {
      return List.of();
    }
    Hearing.requireOpen(standing);
    if (standing.worded().isAfter(seen)) {
      throw new Refusal(STALE, "seen", "The proposal was put into other words meanwhile.");
    }
    table.requireNotFrozen();
    if (table.editing().recent().accepted(id).isPresent()) {
      throw new Refusal(TAKEN, "id", "Another edit has the id " + id + ".");
    }
    if (standing.sweep().isPresent()) {
      var sweeping = Sweeping.of(table, standing);
      return sweeping.accept(
          sweeping.open(in -> provisions.isEmpty() || provisions.contains(in)), id);
    }
    return accepted(table, standing, wanted(standing));
  }

  private boolean isAlreadySo(Standing standing) {
    return provisions.isEmpty()
        ? standing.state() == Standing.State.ACCEPTED
        : provisions.stream()
            .allMatch(
                provision ->
                    standing.parts().stream()
                        .anyMatch(
                            part ->
                                part.outcome() == Outcome.ACCEPTED
                                    && part.proposed().provision().equals(provision)));
  }

  private List<Part> wanted(Standing standing) {
    var open = standing.openParts();
    for (var provision : provisions) {
      if (open.stream().noneMatch(part -> part.proposed().provision().equals(provision))) {
        throw new Refusal(
            UNKNOWN, "provisions", "Nothing is open in it about provision " + provision + ".");
      }
    }
    return provisions.isEmpty()
        ? open
        : open.stream().filter(part -> provisions.contains(part.proposed().provision())).toList();
  }

  private List<Event> accepted(Table table, Standing standing, List<Part> wanted) {
    var applied = Applying.of(this, table.editing().draft(), standing.openParts(), wanted);
    var events = new ArrayList<Event>(applied.size() + 1);
    events.add(
        new ProposalAccepted(
            proposal,
            instrument,
            wanted.stream().map(part -> part.proposed().provision()).distinct().toList(),
            applied.size(),
            standing.openParts().size() - wanted.size()));
    events.addAll(applied);
    return events;
  }
}
