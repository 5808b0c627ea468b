package org.travaux.core.event;

import java.time.Instant;

/// By whom something was said, and when by the clock on the wall. The clock is told, never asked,
/// and orders nothing: order is [LogPosition].
public record Given(Delegate by, Instant at) {}
