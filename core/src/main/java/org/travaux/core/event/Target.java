package org.travaux.core.event;

import java.util.Optional;

/// What a position is taken on, and what a ruling is about.
public sealed interface Target {

  /// The instrument that it is of; empty if only the log tells.
  default Optional<InstrumentId> within() {
    return switch (this) {
      case OfInstrument(var instrument) -> Optional.of(instrument);
      case OfProvision(var instrument, _) -> Optional.of(instrument);
      case OfOptionSet(var instrument, _) -> Optional.of(instrument);
      case OfOption(var instrument, _, _) -> Optional.of(instrument);
      case OfBracket(var instrument, _) -> Optional.of(instrument);
      case OfRuling(var instrument, _) -> Optional.of(instrument);
      case OfProposal _ -> Optional.empty();
    };
  }

  record OfInstrument(InstrumentId instrument) implements Target {}

  record OfProvision(InstrumentId instrument, ProvisionId provision) implements Target {}

  record OfOptionSet(InstrumentId instrument, OptionSetId set) implements Target {}

  record OfOption(InstrumentId instrument, OptionSetId set, OptionId option) implements Target {}

  record OfBracket(InstrumentId instrument, BracketId bracket) implements Target {}

  record OfRuling(InstrumentId instrument, RulingId ruling) implements Target {}

  record OfProposal(ProposalId proposal) implements Target {}
}
