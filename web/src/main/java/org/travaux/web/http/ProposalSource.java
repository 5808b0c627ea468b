package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.Optional;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Source;

/// Where a proposal comes from, as clients say it.
///
/// @param document of a DOCUMENT: which one
/// @param origin of an INPUT without a document: who was heard
/// @param consultation of a CONSULTATION, whose report makes its proposal by itself: which one
record ProposalSource(
    Kind kind,
    Optional<DocumentId> document,
    Optional<String> origin,
    Optional<ConsultationId> consultation) {

  enum Kind {
    DOCUMENT,
    FLOOR,
    INPUT,
    CONSULTATION
  }

  /// @throws Refusal if what is there does not go with the kind
  Source source() {
    if (kind != Kind.CONSULTATION) {
      Forms.none("consultation", consultation);
    }
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
      case CONSULTATION -> new Source.Consultation(Forms.present("consultation", consultation));
    };
  }

  private Refusal wrong(String what) {
    return new Refusal(INVALID, "source", "A source of the kind " + kind + " has " + what + ".");
  }

  static ProposalSource of(Source source) {
    return switch (source) {
      case Source.Document(var id) -> of(Kind.DOCUMENT, Optional.of(id), Optional.empty());
      case Source.Floor() -> of(Kind.FLOOR, Optional.empty(), Optional.empty());
      case Source.Input(var origin) -> of(Kind.INPUT, Optional.empty(), Optional.of(origin));
      case Source.Consultation(var id) ->
          new ProposalSource(
              Kind.CONSULTATION, Optional.empty(), Optional.empty(), Optional.of(id));
    };
  }

  private static ProposalSource of(
      Kind kind, Optional<DocumentId> document, Optional<String> origin) {
    return new ProposalSource(kind, document, origin, Optional.empty());
  }
}
