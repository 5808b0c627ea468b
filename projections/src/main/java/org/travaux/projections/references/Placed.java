package org.travaux.projections.references;

import java.util.Optional;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.ProvisionId;

/// A reference, and what it stands in: a provision of an instrument, or the title of a document.
public record Placed(
    Optional<ProvisionId> provision, Optional<DocumentId> title, Reference reference) {

  static Placed in(ProvisionId provision, Reference reference) {
    return new Placed(Optional.of(provision), Optional.empty(), reference);
  }

  static Placed in(DocumentId title, Reference reference) {
    return new Placed(Optional.empty(), Optional.of(title), reference);
  }
}
