package org.travaux.core.consensus;

import org.travaux.core.event.LogPosition;

/// A proposal, as far as positions and rulings depend on it.
///
/// @param worded where it was last put into words
public record Proposed(LogPosition worded, boolean withdrawn) {}
