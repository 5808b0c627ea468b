package org.travaux.projections.references;

import java.util.Optional;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.MeetingId;

/// What a place in a text refers to, or why that is not known.
///
/// @param from in UTF-16 code units
/// @param to behind its last unit
/// @param said in the text's own letters
/// @param meeting of the document
/// @param nearest what may have been meant, as it is printed today
public record Reference(
    int from,
    int to,
    String said,
    Finding finding,
    Optional<MeetingId> meeting,
    Optional<DocumentId> document,
    Optional<BodyId> body,
    Optional<String> nearest) {

  /// What came of looking it up.
  public enum Finding {
    /// A document that is registered.
    DOCUMENT,
    /// A body that is known: the one whose text it is, or one that it reports to.
    BODY,
    /// Nothing is registered under this number.
    UNKNOWN_DOCUMENT,
    /// The document is registered, and has no such revision or corrigendum.
    UNKNOWN_REVISION,
    /// No body has this acronym.
    UNKNOWN_BODY,
    /// A body that is known, and not the one whose text it is.
    OTHER_BODY;

    /// Whether somebody should look at it.
    public boolean isFlagged() {
      return switch (this) {
        case DOCUMENT, BODY -> false;
        case UNKNOWN_DOCUMENT, UNKNOWN_REVISION, UNKNOWN_BODY, OTHER_BODY -> true;
      };
    }
  }
}
