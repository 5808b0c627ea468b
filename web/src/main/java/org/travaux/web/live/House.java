package org.travaux.web.live;

import java.time.Clock;
import org.travaux.core.decide.Decisions;

/// What all rooms of a node share.
record House(
    Past past,
    Decisions decisions,
    LiveAuthority authority,
    LiveLimits limits,
    LiveMetrics metrics,
    OtherNodes others,
    Clock clock) {}
