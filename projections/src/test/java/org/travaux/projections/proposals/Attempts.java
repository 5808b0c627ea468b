package org.travaux.projections.proposals;

import static org.travaux.projections.proposals.Negotiating.AMINA;
import static org.travaux.projections.proposals.Negotiating.BORIS;
import static org.travaux.projections.proposals.Negotiating.CHAIR;
import static org.travaux.projections.proposals.Negotiating.GROUP;
import static org.travaux.projections.proposals.Negotiating.PLAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.travaux.core.decide.Decision;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.Given;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Source;
import org.travaux.core.event.Tag;
import org.travaux.core.instrument.EditProvision;
import org.travaux.core.instrument.MergeProvisions;
import org.travaux.core.instrument.RestoreProvision;
import org.travaux.core.instrument.SplitProvision;
import org.travaux.core.instrument.SuppressProvision;
import org.travaux.core.pending.Standing;
import org.travaux.core.proposal.AcceptPlaces;
import org.travaux.core.proposal.DeferProposal;
import org.travaux.core.proposal.EditProposal;
import org.travaux.core.proposal.JoinProposal;
import org.travaux.core.proposal.LeavePlacesOut;
import org.travaux.core.proposal.LeaveProposal;
import org.travaux.core.proposal.MakeProposal;
import org.travaux.core.proposal.MergeProposals;
import org.travaux.core.proposal.PlaceSeen;
import org.travaux.core.proposal.ProposeEverywhere;
import org.travaux.core.proposal.RejectProposal;
import org.travaux.core.proposal.ReviseProposal;
import org.travaux.core.proposal.TakePlacesIn;
import org.travaux.core.proposal.WithdrawProposal;
import org.travaux.core.text.Edit;

/// What delegations might do next, by chance: they propose, revise, type, merge, rule and write in
/// the text, each on what they have read.
final class Attempts {

  private static final List<Given> DELEGATES = List.of(AMINA, BORIS);

  private final Negotiating room;
  private final Random random;

  /// @param room in which they are made
  Attempts(Negotiating room, Random random) {
    this.room = room;
    this.random = random;
  }

  /// Something that may be refused.
  Decision<?> any() {
    return switch (random.nextInt(24)) {
      case 0, 1, 2, 3, 4 -> edit();
      case 5 -> split();
      case 6 -> merge();
      case 7 -> suppress();
      case 8, 9, 10 -> propose();
      case 11 -> revise();
      case 12 -> new JoinProposal(proposal(), PLAN, GROUP, delegate());
      case 13 ->
          random.nextInt(3) == 0
              ? new WithdrawProposal(proposal(), PLAN, GROUP, delegate())
              : new LeaveProposal(proposal(), PLAN, GROUP, delegate());
      case 14 -> rule();
      case 16 -> everywhere();
      case 17, 18 -> places();
      case 19 -> merging();
      case 20, 21, 22, 23 -> type();
      default -> room.accept(proposal(), Set.of());
    };
  }

  /// A sponsor types in a proposal, now and then on what it read a while ago.
  private Decision<?> type() {
    var id = proposal();
    var seen = room.now().plus(-random.nextInt(6));
    var then = room.views.at(Tag.of(PLAN), seen).state();
    var open =
        then.standing(id).map(Standing::openParts).orElse(List.of()).stream()
            .filter(part -> part.reads(then.text(part)).isPresent())
            .toList();
    if (open.isEmpty()) {
      return propose();
    }
    var part = open.get(random.nextInt(open.size()));
    return new EditProposal(
        id,
        PLAN,
        GROUP,
        part.proposed().provision(),
        seen,
        change(then.reads(id, part).length()),
        new EditId(room.name("t")),
        delegate());
  }

  private Decision<?> merging() {
    return new MergeProposals(
        new ProposalId(room.name("both")),
        PLAN,
        GROUP,
        List.of(proposal(), proposal()),
        room.now(),
        List.of(),
        CHAIR);
  }

  private Decision<?> rule() {
    return random.nextInt(3) == 0
        ? new RejectProposal(proposal(), PLAN, GROUP, Optional.empty(), CHAIR)
        : new DeferProposal(proposal(), PLAN, GROUP, Optional.empty(), CHAIR);
  }

  private Decision<?> everywhere() {
    var by = delegate();
    var words = provision().text().split("[^a-z]+", -1);
    var term = words[random.nextInt(words.length)];
    return new ProposeEverywhere(
        new ProposalId(room.name("wide")),
        PLAN,
        GROUP,
        new Source.Floor(),
        List.of(by.by().delegation()),
        random.nextBoolean()
            ? new Everywhere.ReplaceTerm(term, room.name("term "))
            : new Everywhere.AddPhrase(
                term, room.name("phrase "), Everywhere.AddPhrase.Beside.BEHIND),
        Optional.empty(),
        by);
  }

  /// Accepts or leaves out a place of a document-wide proposal, or takes an acceptance back.
  private Decision<?> places() {
    var pending = room.head().pending();
    var wide = pending.wide().stream().map(ProposalId::value).sorted().toList();
    if (wide.isEmpty()) {
      return everywhere();
    }
    var id = new ProposalId(wide.get(random.nextInt(wide.size())));
    var accepted = pending.of(id).flatMap(Standing::sweep).orElseThrow().accepted();
    if (!accepted.isEmpty() && random.nextBoolean()) {
      return room.reverse(id, accepted.getFirst());
    }
    var places = room.head().places(id);
    if (places.isEmpty()) {
      return room.accept(id, Set.of());
    }
    var place = places.get(random.nextInt(places.size())).occurrence();
    var named = List.of(new PlaceSeen(place.provision(), place.offset()));
    return switch (random.nextInt(3)) {
      case 0 -> new LeavePlacesOut(id, PLAN, GROUP, named, room.now(), "a title", CHAIR);
      case 1 -> new TakePlacesIn(id, PLAN, GROUP, named, room.now(), CHAIR);
      default ->
          new AcceptPlaces(
              id, PLAN, GROUP, named, room.now(), new EditId(room.name("place")), CHAIR);
    };
  }

  private Decision<?> edit() {
    var provision = provision();
    return new EditProvision(
        PLAN,
        GROUP,
        provision.id(),
        room.now(),
        change(provision.text().length()),
        new EditId(room.name("e")),
        delegate());
  }

  private Decision<?> split() {
    var provision = provision();
    return new SplitProvision(
        PLAN,
        GROUP,
        provision.id(),
        room.now(),
        random.nextInt(provision.text().length() + 1),
        new ProvisionId(room.name("s")),
        CHAIR);
  }

  private Decision<?> merge() {
    var from = provision();
    return room.head()
        .draft()
        .before(from.id())
        .<Decision<?>>map(into -> new MergeProvisions(PLAN, GROUP, into, from.id(), CHAIR))
        .orElseGet(this::edit);
  }

  private Decision<?> suppress() {
    return random.nextBoolean()
        ? new SuppressProvision(PLAN, GROUP, provision().id(), CHAIR)
        : new RestoreProvision(PLAN, GROUP, provision().id(), CHAIR);
  }

  Decision<?> propose() {
    var by = delegate();
    return new MakeProposal(
        new ProposalId(room.name("prop")),
        PLAN,
        GROUP,
        new Source.Floor(),
        List.of(by.by().delegation()),
        room.now(),
        parts(),
        by);
  }

  private Decision<?> revise() {
    return new ReviseProposal(proposal(), PLAN, GROUP, room.now(), parts(), delegate());
  }

  private List<Proposal> parts() {
    var parts = new ArrayList<Proposal>();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      var provision = provision();
      parts.add(
          switch (random.nextInt(8)) {
            case 0 ->
                new Proposal.NoChange(provision.id(), "agreed", Proposal.NoChange.Force.INSISTED);
            case 1 -> new Proposal.Suppress(provision.id(), "out of date", Optional.empty());
            case 2 ->
                new Proposal.Add(
                    new ProvisionId(room.name("a")),
                    Optional.of(provision.id()),
                    Negotiating.form(),
                    room.name("new "),
                    Optional.empty(),
                    Optional.empty());
            default ->
                new Proposal.Modify(
                    provision.id(),
                    change(provision.text().length()),
                    Proposal.Modify.Weight.SUBSTANTIVE,
                    Optional.empty());
          });
    }
    return parts;
  }

  private Edit change(int length) {
    int at = random.nextInt(length + 1);
    int gone = random.nextInt(Math.min(8, length - at) + 1);
    return Edit.replace(at, gone, random.nextInt(4) == 0 ? "" : room.name("w"));
  }

  private Provision provision() {
    var provisions = room.head().draft().provisions();
    return provisions.get(random.nextInt(provisions.size()));
  }

  private ProposalId proposal() {
    var ids = room.head().told().keySet().stream().map(ProposalId::value).sorted().toList();
    return ids.isEmpty()
        ? new ProposalId("none")
        : new ProposalId(ids.get(random.nextInt(ids.size())));
  }

  private Given delegate() {
    return DELEGATES.get(random.nextInt(DELEGATES.size()));
  }
}
