package org.travaux.core.event;

/// Where words come from: a provision of another instrument, as it stood at a position.
public record Origin(InstrumentId instrument, ProvisionId provision, LogPosition position) {}
