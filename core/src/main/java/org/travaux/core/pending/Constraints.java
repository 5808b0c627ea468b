package org.travaux.core.pending;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.travaux.core.event.ConstraintEvent;
import org.travaux.core.event.ConstraintEvent.ConstraintLifted;
import org.travaux.core.event.ConstraintEvent.ConstraintRecalled;
import org.travaux.core.event.ConstraintEvent.ExpenditureRetracted;
import org.travaux.core.event.ConstraintEvent.ExpenditureStated;
import org.travaux.core.event.ConstraintId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Told;

/// What is recalled on spending for an instrument, and the proposals that cost something. Every
/// constraint in force is flagged on every one of these proposals.
///
/// @param lifted ids that are taken for ever
public record Constraints(
    PMap<ConstraintId, Recalled> inForce,
    PSet<ConstraintId> lifted,
    PMap<ProposalId, Expenditure> expenditures) {

  /// A constraint in force.
  public record Recalled(ConstraintId constraint, List<String> sources, String demand, Told told) {}

  /// What a proposal costs.
  public record Expenditure(ProposalId proposal, String what, Told told) {}

  /// Over the constraint events of one instrument's tag.
  public static final Fold<Constraints> FOLD =
      Fold.of(
          ConstraintEvent.class,
          new Constraints(HashTreePMap.empty(), HashTreePSet.empty(), HashTreePMap.empty()),
          (constraints, event, recorded) -> constraints.evolve(event, Told.of(recorded)));

  private Constraints evolve(ConstraintEvent event, Told told) {
    return switch (event) {
      case ConstraintRecalled(_, var id, var sources, var demand) ->
          new Constraints(
              inForce.plus(id, new Recalled(id, sources, demand, told)), lifted, expenditures);
      case ConstraintLifted(_, var id, _) ->
          new Constraints(inForce.minus(id), lifted.plus(id), expenditures);
      case ExpenditureStated(_, var proposal, var what) ->
          new Constraints(
              inForce, lifted, expenditures.plus(proposal, new Expenditure(proposal, what, told)));
      case ExpenditureRetracted(_, var proposal, _) ->
          new Constraints(inForce, lifted, expenditures.minus(proposal));
    };
  }

  public Optional<Recalled> find(ConstraintId id) {
    return Optional.ofNullable(inForce.get(id));
  }

  public Optional<Expenditure> expenditure(ProposalId proposal) {
    return Optional.ofNullable(expenditures.get(proposal));
  }

  /// Those in force, in the order in which they were recalled.
  public List<Recalled> all() {
    return inForce.values().stream()
        .sorted(Comparator.comparing(one -> one.told().position()))
        .toList();
  }

  /// The proposals that cost something, in the order in which that was said.
  public List<Expenditure> costly() {
    return expenditures.values().stream()
        .sorted(Comparator.comparing(one -> one.told().position()))
        .toList();
  }

  /// What is flagged on a proposal: all in force if it costs something.
  public List<ConstraintId> flags(ProposalId proposal) {
    return expenditures.containsKey(proposal)
        ? all().stream().map(Recalled::constraint).toList()
        : List.of();
  }
}
