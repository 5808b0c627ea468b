package org.travaux.core.event;

/// What a position is taken on, and what a ruling is about.
public sealed interface Target {

  record OfInstrument(InstrumentId instrument) implements Target {}

  record OfProvision(InstrumentId instrument, ProvisionId provision) implements Target {}

  record OfOptionSet(InstrumentId instrument, OptionSetId set) implements Target {}

  record OfOption(InstrumentId instrument, OptionSetId set, OptionId option) implements Target {}

  record OfBracket(InstrumentId instrument, BracketId bracket) implements Target {}

  record OfRuling(InstrumentId instrument, RulingId ruling) implements Target {}

  record OfProposal(ProposalId proposal) implements Target {}
}
