package org.travaux.core.event;

/// What is proposed, said and ruled about a text, and to whom it is given until when. The words
/// themselves change only by an [InstrumentEvent].
public sealed interface NegotiationEvent extends Event
    permits ProposalEvent,
        OptionEvent,
        PositionEvent,
        RulingEvent,
        ConsultationEvent,
        CirculationEvent {}
