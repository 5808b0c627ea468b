package org.travaux.core.event;

/// What a meeting does in public: when it is held, what it takes up, who is in the chair, and which
/// documents are before it.
public sealed interface ProceedingsEvent extends Event
    permits MeetingEvent, AgendaEvent, SittingEvent, DocumentEvent {}
