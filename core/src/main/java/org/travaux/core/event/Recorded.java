package org.travaux.core.event;

/// An event as it stands in the log.
public record Recorded(LogPosition position, Given given, Event event) {}
