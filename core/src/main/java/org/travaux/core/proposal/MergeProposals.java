package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.STALE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalMerged;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Source;
import org.travaux.core.pending.Standing;

/// Several proposals become one of all who sponsor them. A delegation merges what it sponsors
/// itself, whoever keeps the text any. The merged ones are closed; what was said of them stays.
/// The same merger, sent again under its id, changes nothing.
///
/// @param proposal what the one is called that comes of it
/// @param base the last position that the author knew of: words that nobody has seen are not merged
/// @param parts what they come to, on the text at `base`; none for all that is open of them, put
///     together
public record MergeProposals(
    ProposalId proposal,
    InstrumentId instrument,
    BodyId body,
    List<ProposalId> from,
    LogPosition base,
    List<Proposal> parts,
    Given given)
    implements Decision<Table> {

  static final int FROM_LIMIT = 50;

  public MergeProposals {
    from = List.copyOf(from);
    parts = List.copyOf(parts);
  }

  @Override
  public Boundary<Table> boundary() {
    return OtherTexts.named(Table.of(proposal, instrument, body), parts);
  }

  @Override
  public List<Event> decide(Table table) {
    table.permitted(body, given, Act.PROPOSE);
    var source = new Source.Merged(from);
    int digest = Wording.mix(MakeProposal.digest(source), Wording.digest(parts));
    if (MakeProposal.isRepeated(table, proposal, instrument, digest)) {
      return List.of();
    }
    MakeProposal.requireRoom(table);
    OtherTexts.require(table, instrument, parts);
    var merged = merged(table);
    var events = new ArrayList<Event>(from.size() + 1);
    events.add(
        new ProposalMade(
            proposal, instrument, body, source, sponsors(merged), parts(table, merged), digest));
    from.forEach(one -> events.add(new ProposalMerged(one, instrument, proposal)));
    return events;
  }

  private List<Standing> merged(Table table) {
    if (from.size() < 2 || from.size() > FROM_LIMIT || new HashSet<>(from).size() < from.size()) {
      throw Wording.invalid(
          "from", "Name 2 to " + FROM_LIMIT + " proposals to merge, each of them once.");
    }
    return from.stream().map(id -> mergeable(table, id)).toList();
  }

  private Standing mergeable(Table table, ProposalId id) {
    var standing = Hearing.known("from", table.pending().of(id), instrument, body);
    if (!standing.sponsors().contains(given.by().delegation())
        && !table.accreditations().permits(given, Act.STRUCTURE)) {
      throw new Refusal(FORBIDDEN, "from", "Only its sponsors may merge proposal " + id + ".");
    }
    Hearing.requireOpen("from", standing);
    if (standing.sweep().isPresent()) {
      throw Wording.invalid("from", "The document-wide proposal " + id + " stands for itself.");
    }
    if (standing.worded().isAfter(base)) {
      throw new Refusal(STALE, "base", "Proposal " + id + " was put into other words meanwhile.");
    }
    return standing;
  }

  private static List<DelegationId> sponsors(List<Standing> merged) {
    var all = new LinkedHashSet<DelegationId>();
    merged.forEach(standing -> all.addAll(standing.sponsors()));
    if (all.size() > MakeProposal.SPONSORS_LIMIT) {
      throw new Refusal(
          CLOSED, "from", "A proposal has at most " + MakeProposal.SPONSORS_LIMIT + " sponsors.");
    }
    return List.copyOf(all);
  }

  private List<Proposal> parts(Table table, List<Standing> merged) {
    var own = new HashSet<>(from);
    return parts.isEmpty()
        ? Carrying.of(own, table, LogPosition.PENDING, Merging.of(table.editing().draft(), merged))
        : Carrying.of(own, table, base, parts);
  }
}
