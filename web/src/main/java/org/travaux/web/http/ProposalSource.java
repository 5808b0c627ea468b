package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Source;

/// Where a proposal comes from, as clients say it.
///
/// @param document of a DOCUMENT: which one
/// @param origin of an INPUT without a document: who was heard
/// @param consultation of a CONSULTATION, whose report makes its proposal by itself: which one
/// @param proposals of a MERGED one, which an act of its own makes: those that became one
record ProposalSource(
    Kind kind,
    Optional<DocumentId> document,
    Optional<String> origin,
    Optional<ConsultationId> consultation,
    Optional<List<ProposalId>> proposals) {

  enum Kind {
    DOCUMENT,
    FLOOR,
    INPUT,
    CONSULTATION,
    MERGED
  }

  /// @throws Refusal if what is there does not go with the kind
  Source source() {
    if (kind != Kind.CONSULTATION) {
      Forms.none("consultation", consultation);
    }
    if (kind != Kind.MERGED) {
      Forms.none("proposals", proposals);
    }
    return switch (kind) {
      case DOCUMENT ->
          new Source.Document(
              document.filter(_ -> origin.isEmpty()).orElseThrow(() -> wrong("a document")));
      case FLOOR -> {
        nothingMore();
        yield new Source.Floor();
      }
      case INPUT ->
          new Source.Input(
              origin.filter(_ -> document.isEmpty()).orElseThrow(() -> wrong("an origin")));
      case CONSULTATION -> new Source.Consultation(Forms.present("consultation", consultation));
      case MERGED -> {
        nothingMore();
        yield new Source.Merged(Forms.present("proposals", proposals));
      }
    };
  }

  private void nothingMore() {
    if (document.isPresent() || origin.isPresent()) {
      throw wrong("nothing more");
    }
  }

  private Refusal wrong(String what) {
    return new Refusal(INVALID, "source", "A source of the kind " + kind + " has " + what + ".");
  }

  static ProposalSource of(Source source) {
    var no =
        new ProposalSource(
            Kind.FLOOR, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return switch (source) {
      case Source.Document(var id) ->
          new ProposalSource(
              Kind.DOCUMENT, Optional.of(id), no.origin, no.consultation, no.proposals);
      case Source.Floor() -> no;
      case Source.Input(var origin) ->
          new ProposalSource(
              Kind.INPUT, no.document, Optional.of(origin), no.consultation, no.proposals);
      case Source.Consultation(var id) ->
          new ProposalSource(
              Kind.CONSULTATION, no.document, no.origin, Optional.of(id), no.proposals);
      case Source.Merged(var merged) ->
          new ProposalSource(
              Kind.MERGED, no.document, no.origin, no.consultation, Optional.of(merged));
    };
  }
}
