package org.travaux.core.consensus;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PMap;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EscalationEvent;
import org.travaux.core.event.InstitutionEvent;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentEvent.TextImported;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.NegotiationEvent;
import org.travaux.core.event.OptionEvent;
import org.travaux.core.event.PositionEvent;
import org.travaux.core.event.PositionEvent.PositionTaken;
import org.travaux.core.event.PositionEvent.PositionWithdrawn;
import org.travaux.core.event.ProceedingsEvent;
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
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;
import org.travaux.core.event.RulingEvent;
import org.travaux.core.event.RulingEvent.OutcomesMadeProvisional;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingObjectedTo;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.Target;

/// What each event makes of a [ConsensusState].
final class Evolving {

  private Evolving() {}

  static ConsensusState evolve(ConsensusState state, Recorded recorded) {
    return switch (recorded.event()) {
      case InstrumentEvent event -> text(state, event, recorded.position());
      case OptionEvent event -> Choosing.after(state, event, recorded);
      case PositionEvent event -> positions(state, event, recorded);
      case RulingEvent event -> rulings(state, event, recorded);
      case ProposalEvent event -> proposals(state, event, recorded.position());
      case EscalationEvent event -> Asking.after(state, event, recorded);
      case InstitutionEvent _,
          KeptEvent _,
          RenderingEvent _,
          ProceedingsEvent _,
          NegotiationEvent _ ->
          state;
    };
  }

  private static ConsensusState text(ConsensusState state, InstrumentEvent event, LogPosition at) {
    return switch (event) {
      case InstrumentOpened opened -> state.with(next -> next.body = Optional.of(opened.body()));
      case ProvisionInserted inserted ->
          withLives(state, state.lives().plus(inserted.provision(), new Life(at, at)));
      case TextEdited edited ->
          withBrackets(touched(state, edited.provision(), at), bracket -> bracket.after(edited));
      case ProvisionSplit split -> {
        var touched = touched(state, split.provision(), at);
        yield withBrackets(
            withLives(touched, touched.lives().plus(split.into(), new Life(at, at))),
            bracket -> bracket.after(split));
      }
      case ProvisionsMerged merged -> {
        var touched = touched(state, merged.provision(), at);
        yield withBrackets(
            withLives(touched, touched.lives().minus(merged.from())),
            bracket -> bracket.after(merged));
      }
      case ProvisionMoved moved -> touched(state, moved.provision(), at);
      case ProvisionSuppressed suppressed -> touched(state, suppressed.provision(), at);
      case ProvisionRestored restored -> touched(state, restored.provision(), at);
      case TextImported _, InstrumentFrozen _, InstrumentUnfrozen _ -> state;
    };
  }

  private static ConsensusState touched(ConsensusState state, ProvisionId id, LogPosition at) {
    var life = state.lives().get(id);
    return life == null
        ? state
        : withLives(state, state.lives().plus(id, new Life(life.born(), at)));
  }

  private static ConsensusState positions(
      ConsensusState state, PositionEvent event, Recorded recorded) {
    return switch (event) {
      case PositionTaken taken -> {
        var stated = new Stated(recorded.position(), recorded.given().by(), taken);
        var on = state.positionsOn(taken.target());
        for (var delegation : taken.delegations()) {
          on = on.plus(delegation, stated);
        }
        yield withPositions(state, taken.target(), on);
      }
      case PositionWithdrawn(_, var target, var delegations) ->
          withPositions(state, target, state.positionsOn(target).minusAll(delegations));
    };
  }

  private static ConsensusState rulings(
      ConsensusState state, RulingEvent event, Recorded recorded) {
    return state.with(
        next -> {
          switch (event) {
            case Ruled ruled ->
                next.rulings = next.rulings.plus(ruled.ruling(), Declared.first(recorded, ruled));
            case RulingObjectedTo(_, var id, var delegation, var reason) ->
                next.rulings = changed(next.rulings, id, one -> one.with(delegation, reason));
            case RulingReopened(_, var id, var reason) -> {
              next.rulings = changed(next.rulings, id, one -> one.reopened(reason));
              next.qualifiers = changed(next.qualifiers, id, one -> one.reopened(reason));
            }
            case OutcomesMadeProvisional made ->
                next.qualifiers =
                    next.qualifiers.plus(
                        made.ruling(), new Qualified(recorded.position(), made, Optional.empty()));
          }
        });
  }

  private static ConsensusState proposals(
      ConsensusState state, ProposalEvent event, LogPosition at) {
    return switch (event) {
      case ProposalMade made ->
          state.with(
              next ->
                  next.proposals =
                      next.proposals.plus(made.proposal(), Proposed.made(at, made.sponsors())));
      case ProposalRevised _, ProposalTextEdited _ -> with(state, event, one -> one.worded(at));
      case ProposalJoined joined -> with(state, event, one -> one.joinedBy(joined.sponsor()));
      case ProposalLeft left -> with(state, event, one -> one.leftBy(left.sponsor()));
      case ProposalWithdrawn _ -> with(state, event, Proposed::asWithdrawn);
      case ProposalMerged(_, _, var into) -> with(state, event, one -> one.asMerged(into));
      case ProposalAccepted _,
          ProposalRejected _,
          ProposalDeferred _,
          PlacesLeftOut _,
          PlacesTakenIn _,
          AcceptanceReversed _ ->
          state;
    };
  }

  private static ConsensusState with(
      ConsensusState state, ProposalEvent event, UnaryOperator<Proposed> change) {
    return state.with(next -> next.proposals = changed(next.proposals, event.proposal(), change));
  }

  static <K, V> PMap<K, V> changed(PMap<K, V> map, K key, UnaryOperator<V> change) {
    var value = map.get(key);
    return value == null ? map : map.plus(key, change.apply(value));
  }

  private static ConsensusState withLives(ConsensusState state, PMap<ProvisionId, Life> lives) {
    return state.with(next -> next.lives = lives);
  }

  static ConsensusState withBrackets(ConsensusState state, UnaryOperator<Bracket> change) {
    var now = state.brackets();
    for (var bracket : state.brackets().values()) {
      var changed = change.apply(bracket);
      if (!changed.equals(bracket)) {
        now = now.plus(bracket.id(), changed);
      }
    }
    var brackets = now;
    return state.with(next -> next.brackets = brackets);
  }

  private static ConsensusState withPositions(
      ConsensusState state, Target target, PMap<DelegationId, Stated> on) {
    return state.with(
        next ->
            next.positions =
                on.isEmpty() ? next.positions.minus(target) : next.positions.plus(target, on));
  }
}
