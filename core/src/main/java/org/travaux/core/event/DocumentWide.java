package org.travaux.core.event;

import java.util.List;
import java.util.Optional;

/// What a document-wide proposal says: one change, for all places of the text at once.
///
/// @param places where the term stood when it was proposed
public record DocumentWide(Everywhere change, Optional<String> reason, List<Occurrence> places) {

  public DocumentWide {
    places = List.copyOf(places);
  }
}
