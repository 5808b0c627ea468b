package org.travaux.core.consensus;

import org.travaux.core.event.Delegate;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PositionEvent.PositionTaken;

/// What was said of a target, by whom, at which position of the log.
public record Stated(LogPosition position, Delegate by, PositionTaken taken) {}
