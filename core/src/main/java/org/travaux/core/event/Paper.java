package org.travaux.core.event;

/// A document, and the meeting in whose series it is.
public record Paper(MeetingId meeting, DocumentId document) {}
