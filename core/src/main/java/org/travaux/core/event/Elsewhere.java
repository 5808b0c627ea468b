package org.travaux.core.event;

import java.util.Optional;

/// Where text was moved from, or goes to: an instrument, and the provision if it is a single one.
public record Elsewhere(InstrumentId instrument, Optional<ProvisionId> provision) {}
