package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Set;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentEvent.DocumentWithdrawn;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

/// Whether there is the document that a proposal is said to come from.
enum Filed {
  NEVER,
  MAINTAINED,
  WITHDRAWN;

  private static final Fold<Filed> FOLD =
      new Fold<>() {
        @Override
        public Filed initial() {
          return NEVER;
        }

        @Override
        public Filed evolve(Filed filed, Recorded recorded) {
          if (recorded.event() instanceof DocumentRegistered) {
            return MAINTAINED;
          }
          return recorded.event() instanceof DocumentWithdrawn ? WITHDRAWN : filed;
        }
      };

  static Boundary<Filed> of(DocumentId document) {
    return new Boundary.Part<>(
        Set.of(Tag.of(document)), Set.of(DocumentRegistered.class, DocumentWithdrawn.class), FOLD);
  }

  /// Checks that something can come from it.
  ///
  /// @throws Refusal unless it is maintained
  void require(DocumentId document) {
    switch (this) {
      case NEVER -> throw new Refusal(UNKNOWN, "source", "There is no document " + document + ".");
      case WITHDRAWN ->
          throw new Refusal(CLOSED, "source", "Document " + document + " was withdrawn.");
      case MAINTAINED -> {}
    }
  }
}
