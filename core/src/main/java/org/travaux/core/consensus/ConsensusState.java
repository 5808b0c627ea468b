package org.travaux.core.consensus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.CarriedOption;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;

/// All that is agreed, contested and said of one instrument. Immutable.
///
/// @param body whose the instrument is; empty if there is no such instrument
/// @param lives of the provisions that are part of the draft, suppressed ones among them
/// @param brackets those that are open
public record ConsensusState(
    Optional<BodyId> body,
    PMap<ProvisionId, Life> lives,
    PMap<OptionSetId, OptionSet> sets,
    PMap<BracketId, Bracket> brackets,
    PMap<BracketId, LogPosition> closedBrackets,
    PMap<Target, PMap<DelegationId, Stated>> positions,
    PMap<RulingId, Declared> rulings,
    PMap<RulingId, Qualified> qualifiers,
    PMap<ProposalId, Proposed> proposals) {

  static final ConsensusState NOTHING =
      new ConsensusState(
          Optional.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty());

  /// Over all events of one instrument's tag.
  public static final Fold<ConsensusState> FOLD =
      new Fold<>() {
        @Override
        public ConsensusState initial() {
          return NOTHING;
        }

        @Override
        public ConsensusState evolve(ConsensusState state, Recorded recorded) {
          return Evolving.evolve(state, recorded);
        }
      };

  /// As it is, but for what is set anew.
  ConsensusState with(Consumer<Next> change) {
    var next = new Next(this);
    change.accept(next);
    return next.state();
  }

  public Optional<OptionSet> set(OptionSetId id) {
    return Optional.ofNullable(sets.get(id));
  }

  public Optional<Option> option(OptionSetId set, OptionId option) {
    return set(set).flatMap(found -> found.option(option));
  }

  public Optional<Bracket> bracket(BracketId id) {
    return Optional.ofNullable(brackets.get(id));
  }

  public PMap<DelegationId, Stated> positionsOn(Target target) {
    return positions.getOrDefault(target, HashTreePMap.empty());
  }

  /// The open brackets in a provision, in the order in which they were opened.
  public Stream<Bracket> bracketsIn(ProvisionId provision) {
    return brackets.values().stream()
        .filter(bracket -> bracket.isIn(provision))
        .sorted(Comparator.comparing(Bracket::position));
  }

  /// The open option sets about a provision, in the order in which they were opened.
  public Stream<OptionSet> setsAbout(ProvisionId provision) {
    return sets.values().stream()
        .filter(set -> set.open() && set.provisions().contains(provision))
        .sorted(Comparator.comparing(OptionSet::position));
  }

  /// Of each set that options of others came into, which those are, in the order in which they were
  /// opened.
  public Map<OptionSetId, List<OptionSetId>> madeOf() {
    return sets.values().stream()
        .sorted(Comparator.comparing(OptionSet::position))
        .flatMap(
            from ->
                from.carried().stream()
                    .map(CarriedOption::into)
                    .distinct()
                    .map(into -> Map.entry(into, from.id())))
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  /// Whether an option set, open or closed, is about a provision.
  public boolean isAbout(OptionSetId set, ProvisionId provision) {
    return set(set).filter(found -> found.provisions().contains(provision)).isPresent();
  }

  /// Whether a provision is, or was, part of the draft.
  public boolean has(ProvisionId provision) {
    return lives.containsKey(provision);
  }

  /// Where a target's text last changed; empty for a target that is not there, or has no text.
  public Optional<LogPosition> moved(Target target) {
    return switch (target) {
      case Target.OfInstrument _ ->
          lives.values().stream().map(Life::moved).max(LogPosition::compareTo);
      case Target.OfProvision(_, var provision) ->
          Optional.ofNullable(lives.get(provision)).map(Life::moved);
      case Target.OfOption(_, var set, var option) -> option(set, option).map(Option::moved);
      case Target.OfOptionSet(_, var id) ->
          set(id)
              .flatMap(
                  set -> set.options().stream().map(Option::moved).max(LogPosition::compareTo));
      case Target.OfBracket(_, var id) ->
          bracket(id)
              .flatMap(
                  bracket ->
                      bracket.pieces().stream()
                          .flatMap(piece -> Stream.ofNullable(lives.get(piece.provision())))
                          .map(Life::moved)
                          .max(LogPosition::compareTo));
      case Target.OfProposal(var id) ->
          Optional.ofNullable(proposals.get(id)).map(Proposed::worded);
      case Target.OfRuling _ -> Optional.empty();
    };
  }

  /// Whether the text that a position was taken on has changed since.
  public boolean isOnEarlierText(Stated stated) {
    return moved(stated.taken().target())
        .filter(moved -> moved.isAfter(stated.taken().seen()))
        .isPresent();
  }

  /// What is still to come of the rulings that hold, in the log's order.
  public List<FollowUp> followUps() {
    return FollowUp.of(
        rulings.values().stream().sorted(Comparator.comparing(Declared::position)).toList());
  }

  /// How far each provision has come.
  public SortedMap<ProvisionId, Standing> standings() {
    var all = new TreeMap<ProvisionId, Standing>(Comparator.comparing(ProvisionId::value));
    var judging = new Judging(this);
    lives.forEach((id, life) -> all.put(id, judging.standing(id, life)));
    return all;
  }
}
