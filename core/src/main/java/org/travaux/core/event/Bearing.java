package org.travaux.core.event;

import java.util.List;

/// What a document is about.
///
/// @param provisions the parts of the instrument that it concerns, an annex standing for all of its
///     own; none if it concerns the instrument as a whole
public record Bearing(InstrumentId instrument, List<ProvisionId> provisions) {

  public Bearing {
    provisions = List.copyOf(provisions);
  }
}
