package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.HashSet;
import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Role;
import org.travaux.core.event.Source;
import org.travaux.core.pending.Standing;

/// Delegations propose something for one or several provisions, on the text they have seen. The
/// secretariat may enter what others propose. The same proposal, sent again under its id, changes
/// nothing.
///
/// @param sponsors the delegations that propose it, the author's among them
/// @param base the last position that the author's text knew of
/// @param parts one for each provision; changes of words are over the text at `base`
public record MakeProposal(
    ProposalId proposal,
    InstrumentId instrument,
    BodyId body,
    Source source,
    List<DelegationId> sponsors,
    LogPosition base,
    List<Proposal> parts,
    Given given)
    implements Decision<Table> {

  static final int SPONSORS_LIMIT = 200;
  static final int PROPOSALS_LIMIT = 10_000;

  public MakeProposal {
    sponsors = List.copyOf(sponsors);
    parts = List.copyOf(parts);
  }

  @Override
  public Boundary<Table> boundary() {
    return OtherTexts.named(Table.of(proposal, instrument, body, source), parts);
  }

  @Override
  public List<Event> decide(Table table) {
    table.permitted(body, given, Act.PROPOSE);
    int digest = digest();
    if (isRepeated(table, proposal, instrument, digest)) {
      return List.of();
    }
    requireRoom(table);
    requireSponsors(table, sponsors, given);
    requireSource(table, source);
    OtherTexts.require(table, instrument, parts);
    return List.of(
        new ProposalMade(
            proposal,
            instrument,
            body,
            source,
            sponsors,
            Carrying.of(proposal, table, base, parts),
            digest));
  }

  /// Whether it was made before, under its id.
  static boolean isRepeated(Table table, ProposalId proposal, InstrumentId instrument, int digest) {
    var known = table.named().map(Standing::made);
    if (known.isPresent()
        && (known.get().digest() != digest || !known.get().instrument().equals(instrument))) {
      throw new Refusal(TAKEN, "proposal", "Another proposal has the id " + proposal + ".");
    }
    return known.isPresent();
  }

  static void requireRoom(Table table) {
    if (table.pending().proposals().size() >= PROPOSALS_LIMIT) {
      throw new Refusal(
          CLOSED, "instrument", "There are at most " + PROPOSALS_LIMIT + " proposals for a text.");
    }
  }

  static void requireSponsors(Table table, List<DelegationId> sponsors, Given given) {
    if (sponsors.isEmpty()
        || sponsors.size() > SPONSORS_LIMIT
        || new HashSet<>(sponsors).size() < sponsors.size()) {
      throw Wording.invalid(
          "sponsors", "A proposal has 1 to " + SPONSORS_LIMIT + " sponsors, each named once.");
    }
    if (given.by().role() != Role.SECRETARIAT
        && sponsors.stream()
            .noneMatch(
                one ->
                    table
                        .accreditations()
                        .at(given.at())
                        .speaksFor(given.by().person(), one, Act.PROPOSE))) {
      throw new Refusal(FORBIDDEN, "sponsors", "Only the secretariat enters what others propose.");
    }
  }

  static void requireSource(Table table, Source source) {
    if (source instanceof Source.Document(var document)) {
      table.filed().require(document);
    }
    if (source instanceof Source.Consultation) {
      throw Wording.invalid("source", "A consultation's own report proposes what it agreed on.");
    }
    if (source instanceof Source.Merged) {
      throw Wording.invalid("source", "Proposals are merged by an act of its own.");
    }
    if (source instanceof Source.Input(var origin)) {
      if (Limits.saysNothing(origin)) {
        throw Wording.invalid("source", "Who was heard is to be said.");
      }
      Limits.text("source", origin, Wording.REASON);
    }
  }

  private int digest() {
    return Wording.mix(digest(source), sponsors.toString().hashCode(), Wording.digest(parts));
  }

  static int digest(Source source) {
    return switch (source) {
      case Source.Document(var document) -> document.value().hashCode();
      case Source.Floor() -> 1;
      case Source.Merged(var proposals) -> proposals.toString().hashCode();
      case Source.Input(var origin) -> 31 * origin.hashCode();
      case Source.Consultation(var consultation) -> consultation.value().hashCode();
    };
  }
}
