package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.Optional;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Source;

/// Where a proposal comes from, as clients say it.
///
/// @param document of a DOCUMENT: which one
/// @param origin of an INPUT without a document: who was heard
record ProposalSource(Kind kind, Optional<DocumentId> document, Optional<String> origin) {

  enum Kind {
    DOCUMENT,
    FLOOR,
    INPUT
  }

  /// @throws Refusal if what is there does not go with the kind
  Source source() {
    return switch (kind) {
      case DOCUMENT ->
          new Source.Document(
              document.filter(_ -> origin.isEmpty()).orElseThrow(() -> wrong("a document")));
      case FLOOR -> {
        if (document.isPresent() || origin.isPresent()) {
          throw wrong("nothing more");
        }
        yield new Source.Floor();
      }
      case INPUT ->
          new Source.Input(
              origin.filter(_ -> document.isEmpty()).orElseThrow(() -> wrong("an origin")));
    };
  }

  private Refusal wrong(String what) {
    return new Refusal(INVALID, "source", "A source of the kind " + kind + " has " + what + ".");
  }

  static ProposalSource of(Source source) {
    return switch (source) {
      case Source.Document(var id) ->
          new ProposalSource(Kind.DOCUMENT, Optional.of(id), Optional.empty());
      case Source.Floor() -> new ProposalSource(Kind.FLOOR, Optional.empty(), Optional.empty());
      case Source.Input(var origin) ->
          new ProposalSource(Kind.INPUT, Optional.empty(), Optional.of(origin));
    };
  }
}
