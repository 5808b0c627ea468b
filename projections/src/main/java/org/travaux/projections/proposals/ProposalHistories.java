package org.travaux.projections.proposals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.Event;
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
import org.travaux.core.event.ProvenanceEvent;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;
import org.travaux.core.pending.Found;
import org.travaux.core.pending.Origins;
import org.travaux.core.pending.Part;
import org.travaux.core.pending.Pending;
import org.travaux.core.pending.Places;
import org.travaux.core.pending.Standing;

/// All proposals for one instrument, on its text, at one moment. Immutable; what follows each other
/// shares all that did not change.
///
/// @param words the text, how each stands on it, and where their words come from
/// @param told what happened to each, in the order in which they were made
/// @param origins which proposal the text's events came of that follow an acceptance, or take one
///     back
public record ProposalHistories(
    Origins words, PMap<ProposalId, Told> told, PMap<LogPosition, ProposalId> origins) {

  /// What happened to a proposal. Of the texts that it was put into words and closed on only the
  /// provisions are kept that it is about.
  ///
  /// @param wordedOn the provisions as it was last put into words on them
  /// @param closedOn the provisions as it was closed on them; empty as long as it is open
  /// @param events but for what was typed in it
  /// @param typed how many changes that were
  public record Told(
      Map<ProvisionId, Provision> wordedOn,
      Optional<Map<ProvisionId, Provision>> closedOn,
      PVector<Recorded> events,
      int typed) {

    static final Told NOTHING = new Told(Map.of(), Optional.empty(), TreePVector.empty(), 0);

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
              Origins.FOLD.initial(), HashTreePMap.empty(), HashTreePMap.empty());
        }

        @Override
        public Set<Class<? extends Event>> kinds() {
          return Origins.FOLD.kinds();
        }

        @Override
        public ProposalHistories evolve(ProposalHistories state, Recorded recorded) {
          return switch (recorded.event()) {
            case InstrumentEvent _, ProvenanceEvent _ ->
                new ProposalHistories(
                    Origins.FOLD.evolve(state.words, recorded), state.told, state.origins);
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

  public Draft draft() {
    return words.draft();
  }

  /// How each stands.
  public Pending pending() {
    return words.pending();
  }

  private ProposalHistories told(ProposalEvent event, Recorded recorded) {
    if (!(event instanceof ProposalMade) && !told.containsKey(event.proposal())) {
      return this;
    }
    var now = Origins.FOLD.evolve(words, recorded);
    var before = told.getOrDefault(event.proposal(), Told.NOTHING);
    var after =
        now.pending()
            .of(event.proposal())
            .map(standing -> after(before, event, recorded, standing));
    return new ProposalHistories(
        now, told.plus(event.proposal(), after.orElse(before)), came(event, recorded.position()));
  }

  private Told after(Told before, ProposalEvent event, Recorded recorded, Standing standing) {
    boolean worded = event instanceof ProposalMade || event instanceof ProposalRevised;
    boolean typed = event instanceof ProposalTextEdited;
    return new Told(
        worded ? provisions(standing, Part::origin) : before.wordedOn(),
        standing.isOpen()
            ? Optional.empty()
            : before
                .closedOn()
                .or(() -> Optional.of(provisions(standing, part -> part.proposed().provision()))),
        typed ? before.events() : before.events().plus(recorded),
        before.typed() + (typed ? 1 : 0));
  }

  private Map<ProvisionId, Provision> provisions(
      Standing standing, Function<Part, ProvisionId> which) {
    return standing.parts().stream()
        .map(which)
        .distinct()
        .flatMap(id -> draft().provision(id).stream())
        .collect(Collectors.toUnmodifiableMap(Provision::id, Function.identity()));
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
                Places.of(sweep.wide().change(), draft().language())
                    .in(draft(), Optional.of(sweep)))
        .orElse(List.of());
  }

  /// Whether the part is about the provision, or to stand right behind it; what is to stand at the
  /// very beginning is told where the text begins now.
  public boolean isAt(Part part, ProvisionId provision) {
    return part.isAt(provision) || (part.isAtHead() && isFirst(provision));
  }

  private boolean isFirst(ProvisionId provision) {
    return draft().provision(provision).isPresent() && draft().before(provision).isEmpty();
  }

  public Optional<Standing> standing(ProposalId proposal) {
    return pending().of(proposal);
  }

  /// What the provision would say if the part were accepted now, or said when it was; of a closed
  /// proposal, what it would have said when that was closed. Empty for one that would be gone.
  public String reads(ProposalId proposal, Part part) {
    return switch (part.proposed()) {
      case Proposal.Add add -> add.text();
      case Proposal.Modify modify when part.isOpen() ->
          modify.edit().apply(lastText(proposal, part));
      case Proposal.Suppress _ when part.isOpen() -> "";
      case Proposal.Modify _, Proposal.Suppress _, Proposal.NoChange _ -> text(part);
    };
  }

  /// What the provision says that the part is about; empty if there is none yet or any more.
  public String text(Part part) {
    return draft().provision(part.proposed().provision()).map(Provision::text).orElse("");
  }

  /// The text that an open part is over: that of a closed proposal no longer follows the draft's.
  private String lastText(ProposalId proposal, Part part) {
    return Optional.ofNullable(told.get(proposal))
        .flatMap(Told::closedOn)
        .map(on -> Optional.ofNullable(on.get(part.proposed().provision())))
        .map(closed -> closed.map(Provision::text).orElse(""))
        .orElseGet(() -> text(part));
  }

  /// The provision as it was when the part was put into words; empty if there was none yet.
  Optional<Provision> whenWorded(ProposalId proposal, Part part) {
    return Optional.ofNullable(told.get(proposal))
        .flatMap(known -> Optional.ofNullable(known.wordedOn().get(part.origin())));
  }
}
