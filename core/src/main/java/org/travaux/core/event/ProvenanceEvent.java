package org.travaux.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is known of where words of a text come from.
public sealed interface ProvenanceEvent extends KeptEvent {

  InstrumentId instrument();

  BorrowingId borrowing();

  @Override
  default List<InstrumentId> instruments() {
    return List.of(instrument());
  }

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.of(instrument()));
  }

  /// How much words are like those that they come from.
  enum Likeness {
    /// They stand there, but for how they are spaced.
    WORD_FOR_WORD,
    /// Whoever named their origin says that they stem from there.
    ADAPTED
  }

  /// These words come from there, wherever they go.
  ///
  /// @param start of the words in the provision's text, or in what the proposal would have it say,
  ///     in UTF-16 code units
  /// @param end right behind the words
  /// @param from with the position at which that instrument last changed until then
  /// @param proposal the one whose words they are, as long as it is pending; none for the text's
  ///     own
  record WordsBorrowed(
      InstrumentId instrument,
      BorrowingId borrowing,
      ProvisionId provision,
      int start,
      int end,
      Origin from,
      Likeness likeness,
      Optional<ProposalId> proposal)
      implements ProvenanceEvent {}

  /// They do not come from there.
  record BorrowingDropped(InstrumentId instrument, BorrowingId borrowing, String reason)
      implements ProvenanceEvent {}
}
