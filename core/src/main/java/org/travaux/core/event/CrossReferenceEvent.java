package org.travaux.core.event;

import java.util.List;
import java.util.Set;

/// What is known of words that refer to another provision of the same instrument. What number they
/// ought to say is no event: it follows from the text.
public sealed interface CrossReferenceEvent extends KeptEvent {

  InstrumentId instrument();

  CrossReferenceId reference();

  @Override
  default List<InstrumentId> instruments() {
    return List.of(instrument());
  }

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.of(instrument()));
  }

  /// These words refer to the target, wherever either of them goes.
  ///
  /// @param start of the words in the provision's text, in UTF-16 code units
  /// @param end right behind the words
  record CrossReferenceMarked(
      InstrumentId instrument,
      CrossReferenceId reference,
      ProvisionId provision,
      int start,
      int end,
      ProvisionId target)
      implements CrossReferenceEvent {}

  /// They refer to nothing that is to be followed.
  record CrossReferenceDropped(InstrumentId instrument, CrossReferenceId reference)
      implements CrossReferenceEvent {}
}
