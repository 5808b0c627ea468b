package org.travaux.projections.proposals;

import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstitutionEvent;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.NegotiationEvent;
import org.travaux.core.event.ProceedingsEvent;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent;
import org.travaux.core.event.ProposalEvent.AcceptanceReversed;
import org.travaux.core.event.ProposalEvent.PlacesLeftOut;
import org.travaux.core.event.ProposalEvent.PlacesTakenIn;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalEvent.ProposalDeferred;
import org.travaux.core.event.ProposalEvent.ProposalJoined;
import org.travaux.core.event.ProposalEvent.ProposalLeft;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalMerged;
import org.travaux.core.event.ProposalEvent.ProposalRejected;
import org.travaux.core.event.ProposalEvent.ProposalRevised;
import org.travaux.core.event.ProposalEvent.ProposalTextEdited;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;
import org.travaux.core.pending.Found;
import org.travaux.core.pending.Part;
import org.travaux.core.pending.Pending;
import org.travaux.core.pending.Places;
import org.travaux.core.pending.Standing;

/// All proposals for one instrument, on its text, at one moment. Immutable; what follows each other
/// shares all that did not change.
///
/// @param pending how each stands
/// @param told what happened to each, in the order in which they were made
/// @param origins which proposal the text's events came of that follow an acceptance, or take one
///     back
public record ProposalHistories(
    Draft draft,
    Pending pending,
    PMap<ProposalId, Told> told,
    PMap<LogPosition, ProposalId> origins) {

  /// What happened to a proposal.
  ///
  /// @param wordedOn the text that it was last put into words on
  /// @param closedOn the text that it was closed on; empty as long as it is open
  public record Told(Draft wordedOn, Optional<Draft> closedOn, PVector<Recorded> events) {

    public LogPosition made() {
      return events.getFirst().position();
    }
  }

  /// Over the instrument and proposal events of one instrument's tag.
  public static final Fold<ProposalHistories> FOLD =
      new Fold<>() {
        @Override
        public ProposalHistories initial() {
          return new ProposalHistories(
              Draft.FOLD.initial(),
              Pending.FOLD.initial(),
              HashTreePMap.empty(),
              HashTreePMap.empty());
        }

        @Override
        public ProposalHistories evolve(ProposalHistories state, Recorded recorded) {
          return switch (recorded.event()) {
            case InstrumentEvent _ ->
                new ProposalHistories(
                    Draft.FOLD.evolve(state.draft, recorded),
                    Pending.FOLD.evolve(state.pending, recorded),
                    state.told,
                    state.origins);
            case ProposalEvent event -> state.told(event, recorded);
            case InstitutionEvent _,
                ProceedingsEvent _,
                NegotiationEvent _,
                KeptEvent _,
                RenderingEvent _ ->
                state;
          };
        }
      };

  private ProposalHistories told(ProposalEvent event, Recorded recorded) {
    var before = Optional.ofNullable(told.get(event.proposal()));
    if (before.isEmpty() && !(event instanceof ProposalMade)) {
      return this;
    }
    boolean worded = event instanceof ProposalMade || event instanceof ProposalRevised;
    var wordedOn = worded ? draft : before.map(Told::wordedOn).orElse(draft);
    var events = before.map(Told::events).orElse(TreePVector.empty()).plus(recorded);
    var now = Pending.FOLD.evolve(pending, recorded);
    boolean open = now.of(event.proposal()).filter(Standing::isOpen).isPresent();
    var closedOn =
        open
            ? Optional.<Draft>empty()
            : before.flatMap(Told::closedOn).or(() -> Optional.of(draft));
    return new ProposalHistories(
        draft,
        now,
        told.plus(event.proposal(), new Told(wordedOn, closedOn, events)),
        came(event, recorded.position()));
  }

  private PMap<LogPosition, ProposalId> came(ProposalEvent event, LogPosition position) {
    int applied =
        switch (event) {
          case ProposalAccepted accepted -> accepted.applied();
          case AcceptanceReversed reversed -> reversed.applied();
          case ProposalMade _,
              ProposalRevised _,
              ProposalJoined _,
              ProposalLeft _,
              ProposalWithdrawn _,
              ProposalMerged _,
              ProposalTextEdited _,
              ProposalRejected _,
              ProposalDeferred _,
              PlacesLeftOut _,
              PlacesTakenIn _ ->
              0;
        };
    var now = origins;
    for (int behind = 1; behind <= applied; behind++) {
      now = now.plus(position.plus(behind), event.proposal());
    }
    return now;
  }

  /// Where a document-wide proposal would change the text; nothing for any other.
  public List<Found> places(ProposalId proposal) {
    return standing(proposal)
        .filter(Standing::isOpen)
        .flatMap(Standing::sweep)
        .map(
            sweep ->
                Places.of(sweep.wide().change(), draft.language()).in(draft, Optional.of(sweep)))
        .orElse(List.of());
  }

  public Optional<Standing> standing(ProposalId proposal) {
    return pending.of(proposal);
  }

  /// What the provision would say if the part were accepted now, or said when it was; of a closed
  /// proposal, what it would have said when that was closed. Empty for one that would be gone.
  public String reads(ProposalId proposal, Part part) {
    return switch (part.proposed()) {
      case Proposal.Add add -> add.text();
      case Proposal.Modify modify when part.isOpen() ->
          modify.edit().apply(text(lastDraft(proposal), part));
      case Proposal.Suppress _ when part.isOpen() -> "";
      case Proposal.Modify _, Proposal.Suppress _, Proposal.NoChange _ -> text(part);
    };
  }

  /// What the provision says that the part is about; empty if there is none yet or any more.
  public String text(Part part) {
    return text(draft, part);
  }

  private static String text(Draft draft, Part part) {
    return draft.provision(part.proposed().provision()).map(Provision::text).orElse("");
  }

  /// The text that the proposal's open parts are over: a closed one no longer follows it.
  private Draft lastDraft(ProposalId proposal) {
    return Optional.ofNullable(told.get(proposal)).flatMap(Told::closedOn).orElse(draft);
  }

  /// The provision as it was when the part was put into words; empty if there was none yet.
  Optional<Provision> whenWorded(ProposalId proposal, Part part) {
    return Optional.ofNullable(told.get(proposal))
        .flatMap(known -> known.wordedOn().provision(part.origin()));
  }
}
