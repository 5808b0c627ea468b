package org.travaux.projections.circulation;

import java.time.Instant;
import java.util.Optional;

/// A deadline that was set.
///
/// @param reason none for the first one
public record Until(Instant deadline, Optional<String> reason, Said said) {}
