package org.travaux.core.consensus;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.TreePVector;
import org.travaux.core.event.OptionEvent;
import org.travaux.core.event.OptionEvent.BracketClosed;
import org.travaux.core.event.OptionEvent.BracketCommented;
import org.travaux.core.event.OptionEvent.BracketOpened;
import org.travaux.core.event.OptionEvent.OptionAdded;
import org.travaux.core.event.OptionEvent.OptionSetClosed;
import org.travaux.core.event.OptionEvent.OptionSetMerged;
import org.travaux.core.event.OptionEvent.OptionSetOpened;
import org.travaux.core.event.OptionEvent.OptionSetReopened;
import org.travaux.core.event.OptionEvent.OptionSetSplit;
import org.travaux.core.event.OptionEvent.OptionSplit;
import org.travaux.core.event.OptionEvent.OptionTextEdited;
import org.travaux.core.event.OptionEvent.OptionWithdrawn;
import org.travaux.core.event.OptionEvent.OptionsMerged;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.Recorded;

/// What each event of options and brackets makes of a [ConsensusState].
final class Choosing {

  private Choosing() {}

  static ConsensusState after(ConsensusState state, OptionEvent event, Recorded recorded) {
    var at = recorded.position();
    return switch (event) {
      case OptionSetOpened(_, var id, var title, var provisions) ->
          state.with(
              next ->
                  next.sets =
                      next.sets.plus(
                          id,
                          new OptionSet(
                              id,
                              at,
                              title,
                              provisions,
                              TreePVector.empty(),
                              true,
                              Optional.empty(),
                              List.of())));
      case OptionAdded(_, var set, var id, var title, var treatments, var owners) ->
          withSet(
              state,
              set,
              one -> one.with(one.options().plus(Option.of(id, title, treatments, owners, at))));
      case OptionTextEdited edited ->
          withSet(
              state,
              edited.set(),
              one -> one.with(edited.option(), option -> option.edited(recorded, edited)));
      case OptionWithdrawn(_, var set, var option) ->
          withSet(state, set, one -> one.without(option));
      case OptionsMerged(_, var set, var option, var from) ->
          withSet(
              state,
              set,
              one ->
                  one.option(from)
                      .map(
                          gone ->
                              one.without(from).with(option, into -> into.joinedBy(gone.owners())))
                      .orElse(one));
      case OptionSplit(_, var set, var option, var into, var title) ->
          withSet(
              state,
              set,
              one ->
                  one.option(option)
                      .map(
                          whole ->
                              one.with(
                                  one.options()
                                      .plus(
                                          Option.of(
                                              into,
                                              title,
                                              whole.treatments(),
                                              whole.owners(),
                                              at))))
                      .orElse(one));
      case OptionSetMerged(_, var set, var carried) ->
          withSet(state, set, one -> one.carried(carried));
      case OptionSetSplit(_, var set, var carried) ->
          withSet(state, set, one -> one.carried(carried));
      case OptionSetClosed(_, var set, var kept) -> withSet(state, set, one -> one.closed(kept));
      case OptionSetReopened(_, var set, _) -> withSet(state, set, one -> one.reopened(at));
      case BracketOpened(_, var id, var provision, int start, int end) ->
          state.with(
              next ->
                  next.brackets =
                      next.brackets.plus(
                          id,
                          new Bracket(
                              id,
                              at,
                              recorded.given().by().delegation(),
                              TreePVector.singleton(Bracket.Piece.of(provision, start, end)),
                              TreePVector.empty())));
      case BracketCommented(_, var id, var comment) ->
          Evolving.withBrackets(
              state,
              bracket ->
                  bracket.id().equals(id)
                      ? bracket.with(new Bracket.Comment(at, recorded.given().by(), comment))
                      : bracket);
      case BracketClosed(_, var id, _) ->
          state.with(
              next -> {
                next.brackets = next.brackets.minus(id);
                next.closedBrackets = next.closedBrackets.plus(id, at);
              });
    };
  }

  private static ConsensusState withSet(
      ConsensusState state, OptionSetId id, UnaryOperator<OptionSet> change) {
    return state.with(next -> next.sets = Evolving.changed(next.sets, id, change));
  }
}
