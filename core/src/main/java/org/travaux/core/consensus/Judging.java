package org.travaux.core.consensus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.travaux.core.consensus.Standing.State;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Target;

/// How far provisions have come: what the last ruling says of each, unless something was contested
/// or changed since. What bears on a provision is sorted out once for all of them, so that a large
/// draft costs what was said of it, and not that times the draft.
final class Judging {

  private final ConsensusState all;
  private final Map<ProvisionId, Judged> judged = new HashMap<>();
  private final Map<ProvisionId, List<LogPosition>> bracketed = new HashMap<>();
  private final Map<ProvisionId, List<LogPosition>> chosen = new HashMap<>();
  private Optional<Judged> judgedWhole = Optional.empty();

  private record Judged(Declared ruling, State state) {

    static Judged later(Judged one, Judged other) {
      return one.ruling().position().isAfter(other.ruling().position()) ? one : other;
    }
  }

  Judging(ConsensusState all) {
    this.all = all;
    all.rulings().values().stream().filter(Declared::holds).forEach(this::judge);
    for (var bracket : all.brackets().values()) {
      bracket.pieces().stream()
          .map(Bracket.Piece::provision)
          .distinct()
          .forEach(id -> note(bracketed, id, bracket.position()));
    }
    all.sets().values().stream()
        .filter(OptionSet::open)
        .forEach(set -> set.provisions().forEach(id -> note(chosen, id, set.position())));
  }

  private void judge(Declared ruling) {
    var state = state(ruling.ruled().outcome());
    if (state.isEmpty()) {
      return;
    }
    var one = new Judged(ruling, state.get());
    for (var target : ruling.ruled().targets()) {
      switch (target) {
        case Target.OfInstrument _ ->
            judgedWhole =
                judgedWhole.map(other -> Judged.later(one, other)).or(() -> Optional.of(one));
        case Target.OfProvision(_, var provision) -> judge(List.of(provision), one);
        case Target.OfOptionSet(_, var set) -> judge(provisions(set), one);
        case Target.OfOption(_, var set, _) -> judge(provisions(set), one);
        case Target.OfBracket _, Target.OfRuling _, Target.OfProposal _ -> {}
      }
    }
  }

  private List<ProvisionId> provisions(OptionSetId set) {
    return all.set(set).map(OptionSet::provisions).orElse(List.of());
  }

  private void judge(List<ProvisionId> provisions, Judged one) {
    provisions.forEach(id -> judged.merge(id, one, Judged::later));
  }

  private static void note(
      Map<ProvisionId, List<LogPosition>> where, ProvisionId id, LogPosition position) {
    where.computeIfAbsent(id, _ -> new ArrayList<>()).add(position);
  }

  private Optional<Judged> judged(ProvisionId id) {
    return Stream.concat(Stream.ofNullable(judged.get(id)), judgedWhole.stream())
        .reduce(Judged::later);
  }

  private static Optional<LogPosition> first(
      Map<ProvisionId, List<LogPosition>> where, ProvisionId id, LogPosition since) {
    return where.getOrDefault(id, List.of()).stream()
        .filter(at -> at.isAfter(since))
        .min(LogPosition::compareTo);
  }

  Standing standing(ProvisionId id, Life life) {
    var judged = judged(id);
    var since = judged.map(one -> one.ruling().position()).orElse(LogPosition.NONE);
    var contested = first(bracketed, id, since);
    if (contested.isPresent()) {
      return new Standing(State.BRACKETED, contested.get());
    }
    var open = first(chosen, id, since);
    if (open.isPresent()) {
      return new Standing(State.OPEN, open.get());
    }
    return judged
        .map(one -> ruled(one, life, id))
        .orElseGet(
            () ->
                life.moved().isAfter(life.born())
                    ? new Standing(State.OPEN, life.moved())
                    : new Standing(State.UNTOUCHED, life.born()));
  }

  private Standing ruled(Judged judged, Life life, ProvisionId id) {
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
          new Standing(judged.state(), at, answers(judged.ruling(), id));
    };
  }

  /// What the body above has answered of a ruling for a provision, in the order of the questions.
  private List<LogPosition> answers(Declared ruling, ProvisionId id) {
    return ruling.asked().stream()
        .filter(asked -> asked.question().about().stream().anyMatch(on -> isAbout(on, ruling, id)))
        .flatMap(asked -> asked.answer().map(Asked.Answered::position).stream())
        .toList();
  }

  private boolean isAbout(Target target, Declared ruling, ProvisionId id) {
    return switch (target) {
      case Target.OfInstrument(var instrument) -> instrument.equals(ruling.ruled().instrument());
      case Target.OfProvision(_, var provision) -> provision.equals(id);
      case Target.OfOptionSet(_, var set) -> provisions(set).contains(id);
      case Target.OfOption(_, var set, _) -> provisions(set).contains(id);
      case Target.OfRuling(_, var itself) -> itself.equals(ruling.ruled().ruling());
      case Target.OfBracket _, Target.OfProposal _ -> false;
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
