package org.travaux.core.event;

/// How an instrument's text is put before those who may say something about it, and until when.
public sealed interface CirculationEvent extends NegotiationEvent
    permits SilenceEvent, RoundEvent, TimetableEvent {

  InstrumentId instrument();
}
