package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProposalEvent;
import org.travaux.core.event.ProposalEvent.AcceptanceReversed;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Tag;
import org.travaux.core.podium.Podium;

/// The chair takes an acceptance of a document-wide proposal back as one, however long ago it was:
/// in every provision what is left of its words goes, what it removed comes back, and what others
/// wrote since stays. The proposal is open again.
///
/// @param accepted where it was accepted
/// @param id of the change of words that comes of it
public record ReverseAcceptance(
    ProposalId proposal,
    InstrumentId instrument,
    BodyId body,
    LogPosition accepted,
    String reason,
    EditId id,
    Given given)
    implements Decision<ReverseAcceptance.Known> {

  /// @param acceptance what it came to
  record Known(Podium.Beside<Table> table, Acceptance acceptance) {}

  @Override
  public Boundary<Known> boundary() {
    return Podium.beside(Table.of(proposal, instrument, body), body)
        .and(
            new Boundary.Part<>(
                Set.of(Tag.of(instrument)),
                Set.of(InstrumentEvent.class, ProposalEvent.class),
                new Acceptance.Since(accepted)),
            Known::new);
  }

  @Override
  public List<Event> decide(Known known) {
    var table = known.table().permitted(given);
    table.before(body);
    var standing = Hearing.known(table.pending().of(proposal), instrument, body);
    if (Sweeping.isRepeated(table, id, given)) {
      return List.of();
    }
    if (standing.sweep().filter(sweep -> sweep.accepted().contains(accepted)).isEmpty()) {
      throw new Refusal(
          UNKNOWN, "accepted", "No places were accepted at " + accepted + ", or not any more.");
    }
    Wording.reason(reason);
    table.requireNotFrozen();
    var edits = edits(known.acceptance());
    var events = new ArrayList<Event>();
    events.add(new AcceptanceReversed(proposal, instrument, accepted, reason, edits.size()));
    events.addAll(edits);
    return events;
  }

  private List<Event> edits(Acceptance acceptance) {
    var edits = new ArrayList<Event>();
    if (acceptance.trail().isLost()) {
      throw new Refusal(STALE, "accepted", "Too much was written since to take it back.");
    }
    var named = acceptance.edit();
    if (named.isPresent()) {
      acceptance
          .trail()
          .undo(named.get().id())
          .forEach(
              (provision, edit) -> {
                int length =
                    acceptance.draft().provision(provision).orElseThrow().content().length();
                if (length + edit.growth() > Limits.PROVISION) {
                  throw new Refusal(
                      CLOSED, "accepted", "Provision " + provision + " would become too long.");
                }
                edits.add(
                    new TextEdited(
                        instrument,
                        provision,
                        edit,
                        id,
                        31 * provision.value().hashCode() + edit.digest(),
                        Optional.of(named.get().first())));
              });
    }
    return edits;
  }
}
