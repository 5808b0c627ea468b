package org.travaux.core.consensus;

import org.travaux.core.event.LogPosition;

/// Of a provision, when it came and when it last changed.
public record Life(LogPosition born, LogPosition moved) {}
