package org.travaux.core.event;

/// What holds for an institution as a whole: who takes part as what, how its bodies work, and which
/// time it is.
public sealed interface InstitutionEvent extends Event
    permits AccreditationEvent, BodyEvent, ClockEvent {}
