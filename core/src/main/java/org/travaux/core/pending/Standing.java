package org.travaux.core.pending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.Proposal.Modify;
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
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.pending.Ground.Moved;
import org.travaux.core.pending.Part.Outcome;
import org.travaux.core.text.Side;

/// How it stands with one proposal. Immutable.
///
/// @param made how it came to be
/// @param parts in the order in which they were worded
/// @param taken whether some of it was accepted
/// @param worded where its parts were last put into words
/// @param digest of those words as they were sent
/// @param sweep of a document-wide one
/// @param into what it was merged into
/// @param readings what changed of late in what it reads
public record Standing(
    ProposalMade made,
    PVector<DelegationId> sponsors,
    PVector<Part> parts,
    State state,
    boolean taken,
    LogPosition worded,
    int digest,
    Optional<Sweep> sweep,
    Optional<ProposalId> into,
    Readings readings) {

  public enum State {
    PENDING,
    /// Left for later, and open all the same.
    DEFERRED,
    ACCEPTED,
    /// Some of it, and the rest rejected.
    ACCEPTED_IN_PART,
    REJECTED,
    WITHDRAWN,
    /// What was open of it is part of another one.
    MERGED
  }

  /// Over the events of one proposal's tag: who proposes it, and whether it is open. What happens
  /// to the text is not followed; see [Pending] for that.
  public static final Fold<Optional<Standing>> FOLD =
      Fold.of(
          ProposalEvent.class,
          Optional.empty(),
          (state, told, recorded) -> Standing.after(state, told, recorded, _ -> Lately.none()));

  /// @param edits of late of the text of a provision
  static Optional<Standing> after(
      Optional<Standing> state,
      ProposalEvent event,
      Recorded recorded,
      Function<ProvisionId, Lately<Moved>> edits) {
    return event instanceof ProposalMade made
        ? Optional.of(state.orElseGet(() -> begun(made, recorded.position(), edits)))
        : state.map(standing -> standing.after(event, recorded, edits));
  }

  private static Standing begun(
      ProposalMade made, LogPosition position, Function<ProvisionId, Lately<Moved>> edits) {
    var parts = made.parts().stream().map(Part::worded).toList();
    return new Standing(
        made,
        TreePVector.from(made.sponsors()),
        TreePVector.from(parts),
        State.PENDING,
        false,
        position,
        made.digest(),
        made.wide().map(Sweep::of),
        Optional.empty(),
        Readings.since(position, Part.changes(parts), edits));
  }

  private Standing after(
      ProposalEvent event, Recorded recorded, Function<ProvisionId, Lately<Moved>> edits) {
    var position = recorded.position();
    return switch (event) {
      case ProposalMade _ -> this;
      case ProposalRevised revised -> revised(revised, position, edits);
      case ProposalTextEdited edited -> typed(edited, position, recorded.given().by().person());
      case ProposalJoined(_, _, var sponsor) ->
          sponsors.contains(sponsor) ? this : with(sponsors.plus(sponsor));
      case ProposalLeft(_, _, var sponsor) -> with(sponsors.minus((Object) sponsor));
      case ProposalWithdrawn _ -> with(State.WITHDRAWN);
      case ProposalMerged(_, _, var another) -> merged(another);
      case ProposalDeferred _ -> with(State.DEFERRED);
      case ProposalRejected _ ->
          decided(Outcome.REJECTED, _ -> true)
              .with(taken ? State.ACCEPTED_IN_PART : State.REJECTED);
      case ProposalAccepted accepted -> accepted(accepted, position);
      case PlacesLeftOut(_, _, var places, var reason) ->
          sweep.map(known -> with(known.marked(places, Optional.of(reason)))).orElse(this);
      case PlacesTakenIn(_, _, var places) ->
          sweep.map(known -> with(known.marked(places, Optional.empty()))).orElse(this);
      case AcceptanceReversed reversed -> reversed(reversed.accepted());
    };
  }

  private Standing revised(
      ProposalRevised revised, LogPosition position, Function<ProvisionId, Lately<Moved>> edits) {
    var now = new ArrayList<>(parts.stream().filter(part -> !part.isOpen()).toList());
    revised.parts().forEach(part -> now.add(Part.worded(part)));
    return withParts(now)
        .worded(position, revised.digest())
        .with(readings.anew(position, Part.changes(now), edits));
  }

  /// The words as they were sent stay those of the last revision.
  private Standing typed(ProposalTextEdited edited, LogPosition position, PersonId by) {
    var part = wordsFor(edited.provision());
    if (part.isEmpty()) {
      return this;
    }
    int at = parts.indexOf(part.get());
    return withParts(parts.with(at, part.get().typed(edited.edit())))
        .worded(position, digest)
        .with(readings.typed(edited, position, by, this::changeOf));
  }

  private Standing accepted(ProposalAccepted accepted, LogPosition position) {
    var named = Set.copyOf(accepted.provisions());
    var now =
        decided(Outcome.ACCEPTED, part -> named.contains(part.proposed().provision()))
            .with(accepted.open() == 0 ? State.ACCEPTED : State.PENDING)
            .taken(true);
    return sweep.map(known -> now.with(known.taken(position))).orElse(now);
  }

  private Standing decided(Outcome outcome, Predicate<Part> wanted) {
    return withParts(
        parts.stream()
            .map(part -> part.isOpen() && wanted.test(part) ? part.decided(outcome) : part)
            .toList());
  }

  private Standing with(PVector<DelegationId> now) {
    return new Standing(made, now, parts, state, taken, worded, digest, sweep, into, readings);
  }

  private Standing with(Readings now) {
    return new Standing(made, sponsors, parts, state, taken, worded, digest, sweep, into, now);
  }

  private Standing with(State now) {
    return new Standing(made, sponsors, parts, now, taken, worded, digest, sweep, into, readings);
  }

  Standing with(Sweep now) {
    return new Standing(
        made, sponsors, parts, state, taken, worded, digest, Optional.of(now), into, readings);
  }

  private Standing withParts(List<Part> now) {
    return new Standing(
        made, sponsors, TreePVector.from(now), state, taken, worded, digest, sweep, into, readings);
  }

  private Standing taken(boolean now) {
    return new Standing(made, sponsors, parts, state, now, worded, digest, sweep, into, readings);
  }

  private Standing worded(LogPosition at, int as) {
    return new Standing(made, sponsors, parts, state, taken, at, as, sweep, into, readings);
  }

  private Standing merged(ProposalId another) {
    return new Standing(
        made,
        sponsors,
        parts,
        State.MERGED,
        taken,
        worded,
        digest,
        sweep,
        Optional.of(another),
        readings);
  }

  private Standing reversed(LogPosition accepted) {
    var now = sweep.map(known -> known.reversed(accepted));
    boolean left = now.filter(known -> !known.accepted().isEmpty()).isPresent();
    var open = state == State.ACCEPTED ? State.PENDING : state;
    var reversed =
        with(state == State.ACCEPTED_IN_PART && !left ? State.REJECTED : open).taken(left);
    return now.map(reversed::with).orElse(reversed);
  }

  public boolean isOpen() {
    return state == State.PENDING || state == State.DEFERRED;
  }

  public List<Part> openParts() {
    if (!isOpen()) {
      return List.of();
    }
    var open = new ArrayList<Part>(parts.size());
    for (var part : parts) {
      if (part.isOpen()) {
        open.add(part);
      }
    }
    return List.copyOf(open);
  }

  /// Whether an open part adds a provision of that id.
  public boolean adds(ProvisionId provision) {
    if (isOpen()) {
      for (var part : parts) {
        if (part.isOpen()
            && part.proposed() instanceof Proposal.Add add
            && add.provision().equals(provision)) {
          return true;
        }
      }
    }
    return false;
  }

  /// The open part that has words of its own for a provision.
  public Optional<Part> wordsFor(ProvisionId provision) {
    if (isOpen()) {
      for (var part : parts) {
        if (part.hasWordsFor(provision)) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }

  /// The provisions whose words or places its open parts depend on.
  Set<ProvisionId> anchors() {
    var anchors = new HashSet<ProvisionId>();
    openParts().forEach(part -> part.anchor().ifPresent(anchors::add));
    return anchors;
  }

  /// After something happened to the text.
  ///
  /// @param edits of late of the text of a provision, with this one
  Standing moved(
      InstrumentEvent event, Recorded recorded, Function<ProvisionId, Lately<Moved>> edits) {
    var now = new ArrayList<Part>(parts.size() + 1);
    for (var part : parts) {
      if (part.isOpen()) {
        var side = part.isAddedBy(event) ? Side.RIGHT : Side.LEFT;
        part.after(event, recorded).forEach(moved -> add(moved, side, now));
      } else {
        now.add(part);
      }
    }
    return withParts(now)
        .with(readings.after(event, recorded.position(), this::changeOf, now, edits));
  }

  /// The open change of words that it has for a provision.
  Optional<Modify> changeOf(ProvisionId provision) {
    return wordsFor(provision)
        .map(Part::proposed)
        .filter(Modify.class::isInstance)
        .map(Modify.class::cast);
  }

  /// Two parts that come to be of one provision by a merger become one, if they are alike.
  private static void add(Part part, Side side, List<Part> parts) {
    for (int at = 0; at < parts.size(); at++) {
      var other = parts.get(at);
      if (other.isOpen()
          && other.proposed().getClass() == part.proposed().getClass()
          && other.proposed().provision().equals(part.proposed().provision())) {
        parts.set(at, other.joined(part, side));
        return;
      }
    }
    parts.add(part);
  }
}
