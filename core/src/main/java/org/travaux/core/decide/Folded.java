package org.travaux.core.decide;

import org.travaux.core.event.LogPosition;

/// A state, and how far into the log it reaches.
///
/// @param at all that belongs to the state up to here, this position included, is folded into it
public record Folded<S>(S state, LogPosition at) {}
