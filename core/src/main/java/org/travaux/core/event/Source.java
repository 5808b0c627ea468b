package org.travaux.core.event;

import java.util.List;

/// Where a proposal comes from.
public sealed interface Source {

  /// A contribution or another document of the meeting.
  record Document(DocumentId document) implements Source {}

  /// It was made orally in the room.
  record Floor() implements Source {}

  /// Somebody was heard who filed no document, such as an advisory group in whose discussion it
  /// came up.
  record Input(String origin) implements Source {}

  /// It was made of these, which say where they came from.
  record Merged(List<ProposalId> proposals) implements Source {

    public Merged {
      proposals = List.copyOf(proposals);
    }
  }

  /// An informal consultation came back with it.
  record Consultation(ConsultationId consultation) implements Source {}
}
