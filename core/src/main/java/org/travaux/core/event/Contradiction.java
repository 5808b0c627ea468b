package org.travaux.core.event;

/// What in the record can speak against a ruling.
public enum Contradiction {
  /// Square brackets are open in what is to be agreed.
  OPEN_BRACKETS,
  /// There are several options for it, and none was kept.
  OPEN_OPTIONS,
  /// A delegation objects.
  OBJECTION,
  /// Somebody took the floor on what is to be stable because nobody did.
  FLOOR_TAKEN,
  /// The proposal is withdrawn, or merged into another.
  PROPOSAL_GONE,
  /// Fewer than two delegations are on record as saying what several are to have said.
  NOT_SEVERAL
}
