package org.travaux.core.event;

import java.util.List;
import java.util.Set;

/// What is recalled of the basic texts on spending, and which proposals it concerns. Which of them
/// are flagged with what is no event: it follows from these.
public sealed interface ConstraintEvent extends KeptEvent {

  InstrumentId instrument();

  @Override
  default List<InstrumentId> instruments() {
    return List.of(instrument());
  }

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.of(instrument()));
  }

  /// This limits what may be spent because of the text, and is flagged on each proposal with
  /// expenditure.
  ///
  /// @param sources where it stands: `CS 142`, `CV 488-489`
  /// @param demand what it asks for
  record ConstraintRecalled(
      InstrumentId instrument, ConstraintId constraint, List<String> sources, String demand)
      implements ConstraintEvent {

    public ConstraintRecalled {
      sources = List.copyOf(sources);
    }
  }

  /// It need not be borne in mind any more.
  record ConstraintLifted(InstrumentId instrument, ConstraintId constraint, String reason)
      implements ConstraintEvent {}

  /// What the proposal asks for costs something.
  ///
  /// @param what has to be paid for
  record ExpenditureStated(InstrumentId instrument, ProposalId proposal, String what)
      implements ConstraintEvent {}

  /// It costs nothing, or nothing any more.
  record ExpenditureRetracted(InstrumentId instrument, ProposalId proposal, String reason)
      implements ConstraintEvent {}
}
