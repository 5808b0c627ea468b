package org.travaux.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.text.Edit;

/// What happens to competing options for a text, and to brackets in it.
public sealed interface OptionEvent extends NegotiationEvent {

  InstrumentId instrument();

  @Override
  default Set<Tag> tags() {
    return Set.of(Tag.of(instrument()));
  }

  /// There is a choice to be made about these provisions. Its first options follow in the same
  /// batch.
  record OptionSetOpened(
      InstrumentId instrument, OptionSetId set, String title, List<ProvisionId> provisions)
      implements OptionEvent {}

  /// One more option is in the set.
  ///
  /// @param owners the delegations whose option it is
  record OptionAdded(
      InstrumentId instrument,
      OptionSetId set,
      OptionId option,
      String title,
      List<Treatment> treatments,
      List<DelegationId> owners)
      implements OptionEvent {}

  /// The text that an option has for a provision changed.
  ///
  /// @param edit over that text as it stood right before
  /// @param id what the author's client calls it
  /// @param digest of the edit as it was sent, to tell a repetition from a reuse of the id
  record OptionTextEdited(
      InstrumentId instrument,
      OptionSetId set,
      OptionId option,
      ProvisionId provision,
      Edit edit,
      EditId id,
      int digest)
      implements OptionEvent {}

  record OptionWithdrawn(InstrumentId instrument, OptionSetId set, OptionId option)
      implements OptionEvent {}

  /// The owners of `from` stand behind `option` from now on, and `from` is no longer an option.
  record OptionsMerged(InstrumentId instrument, OptionSetId set, OptionId option, OptionId from)
      implements OptionEvent {}

  /// There is a further option, which begins as what this one is now.
  record OptionSplit(
      InstrumentId instrument, OptionSetId set, OptionId option, OptionId into, String title)
      implements OptionEvent {}

  /// It is no choice of its own any more: its options are those of a set about all that it and
  /// others were about, which was opened right before in the same append.
  record OptionSetMerged(InstrumentId instrument, OptionSetId set, List<CarriedOption> carried)
      implements OptionEvent {

    public OptionSetMerged {
      carried = List.copyOf(carried);
    }
  }

  /// It is several choices now, each about some of its provisions, which were opened right before
  /// in the same append.
  record OptionSetSplit(InstrumentId instrument, OptionSetId set, List<CarriedOption> carried)
      implements OptionEvent {

    public OptionSetSplit {
      carried = List.copyOf(carried);
    }
  }

  /// There is no more choice to be made.
  ///
  /// @param kept the option that was chosen; empty if none was
  record OptionSetClosed(InstrumentId instrument, OptionSetId set, Optional<OptionId> kept)
      implements OptionEvent {}

  record OptionSetReopened(InstrumentId instrument, OptionSetId set, String reason)
      implements OptionEvent {}

  /// Some words of a provision are contested.
  ///
  /// @param start of the words in the provision's text right before, in UTF-16 code units
  /// @param end right behind the words
  record BracketOpened(
      InstrumentId instrument, BracketId bracket, ProvisionId provision, int start, int end)
      implements OptionEvent {}

  record BracketCommented(InstrumentId instrument, BracketId bracket, String comment)
      implements OptionEvent {}

  record BracketClosed(InstrumentId instrument, BracketId bracket, Ending ending)
      implements OptionEvent {}

  /// What became of bracketed words.
  enum Ending {
    WORDS_STAY,
    WORDS_GO
  }
}
