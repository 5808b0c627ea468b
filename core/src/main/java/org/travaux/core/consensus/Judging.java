package org.travaux.core.consensus;

import java.util.Comparator;
import java.util.Optional;
import org.travaux.core.consensus.Standing.State;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Target;

/// How far a provision has come: what the last ruling says of it, unless something was contested or
/// changed since.
final class Judging {

  private Judging() {}

  private record Judged(Declared ruling, State state) {}

  static Standing standing(ConsensusState all, ProvisionId id) {
    var life = all.lives().getOrDefault(id, new Life(LogPosition.NONE, LogPosition.NONE));
    var judged = judged(all, id);
    var since = judged.map(one -> one.ruling().position()).orElse(LogPosition.NONE);
    var bracketed =
        all.bracketsIn(id).map(Bracket::position).filter(at -> at.isAfter(since)).findFirst();
    if (bracketed.isPresent()) {
      return new Standing(State.BRACKETED, bracketed.get());
    }
    var chosen =
        all.setsAbout(id).map(OptionSet::position).filter(at -> at.isAfter(since)).findFirst();
    if (chosen.isPresent()) {
      return new Standing(State.OPEN, chosen.get());
    }
    return judged
        .map(one -> ruled(all, one, life))
        .orElseGet(
            () ->
                life.moved().isAfter(life.born())
                    ? new Standing(State.OPEN, life.moved())
                    : new Standing(State.UNTOUCHED, life.born()));
  }

  private static Standing ruled(ConsensusState all, Judged judged, Life life) {
    var at = judged.ruling().position();
    return switch (judged.state()) {
      case AGREED, PROVISIONALLY_AGREED, STABLE -> {
        if (life.moved().isAfter(at)) {
          yield new Standing(State.OPEN, life.moved());
        }
        var qualified =
            all.qualifiers().values().stream()
                .filter(one -> one.covers(judged.ruling().ruled()))
                .map(Qualified::position)
                .min(LogPosition::compareTo);
        yield judged.state() == State.AGREED && qualified.isPresent()
            ? new Standing(State.PROVISIONALLY_AGREED, qualified.get())
            : new Standing(judged.state(), at);
      }
      case UNTOUCHED, OPEN, BRACKETED, DEFERRED, NO_CONSENSUS, REFERRED ->
          new Standing(judged.state(), at);
    };
  }

  private static Optional<Judged> judged(ConsensusState all, ProvisionId id) {
    return all.rulings().values().stream()
        .filter(Declared::holds)
        .filter(one -> one.ruled().targets().stream().anyMatch(on -> concerns(all, on, id)))
        .flatMap(one -> state(one.ruled().outcome()).map(state -> new Judged(one, state)).stream())
        .max(Comparator.comparing(one -> one.ruling().position()));
  }

  static boolean concerns(ConsensusState all, Target target, ProvisionId id) {
    return switch (target) {
      case Target.OfInstrument _ -> true;
      case Target.OfProvision(_, var provision) -> provision.equals(id);
      case Target.OfOptionSet(_, var set) -> all.isAbout(set, id);
      case Target.OfOption(_, var set, _) -> all.isAbout(set, id);
      case Target.OfBracket _, Target.OfRuling _, Target.OfProposal _ -> false;
    };
  }

  /// What an outcome makes of a provision; empty for those that leave it where it stands.
  static Optional<State> state(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Adopted _,
          Outcome.AdoptedBySilence _,
          Outcome.Approved _,
          Outcome.Agreed _,
          Outcome.OptionKept _ ->
          Optional.of(State.AGREED);
      case Outcome.ApprovedToRework _, Outcome.AgreedInPrinciple _, Outcome.ProvisionallyAgreed _ ->
          Optional.of(State.PROVISIONALLY_AGREED);
      case Outcome.KeptOpen _ -> Optional.of(State.OPEN);
      case Outcome.Stable _ -> Optional.of(State.STABLE);
      case Outcome.Referred _ -> Optional.of(State.REFERRED);
      case Outcome.NoConsensus _, Outcome.Escalated _ -> Optional.of(State.NO_CONSENSUS);
      case Outcome.Deferred _ -> Optional.of(State.DEFERRED);
      case Outcome.Noted _,
          Outcome.NotedWithThanks _,
          Outcome.NotedOnCondition _,
          Outcome.SupportedBySeveral _,
          Outcome.ReservedBySeveral _,
          Outcome.DeadlineSet _,
          Outcome.DeadlineExtended _,
          Outcome.Instructed _,
          Outcome.PublishedForComment _,
          Outcome.TranslationRequested _ ->
          Optional.empty();
    };
  }
}
