package org.travaux.core.document;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.event.DocumentEvent;
import org.travaux.core.event.DocumentEvent.DocumentAliased;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.MeetingEvent.DocumentDeadlineSet;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Symbol;

/// The documents of one meeting and what they are found under.
///
/// @param deadline that documents are measured against now
/// @param last number of the main series
/// @param lastInformation number of the information documents
/// @param symbols every symbol that stands for a document, aliases included
record Series(
    Optional<MeetingConvened> meeting,
    Optional<Instant> deadline,
    int last,
    int lastInformation,
    PMap<DocumentId, Filed> documents,
    PMap<String, DocumentId> symbols) {

  static final Fold<Series> FOLD =
      new Fold<>() {
        @Override
        public Series initial() {
          return new Series(
              Optional.empty(), Optional.empty(), 0, 0, HashTreePMap.empty(), HashTreePMap.empty());
        }

        @Override
        public Series evolve(Series series, Recorded recorded) {
          return series.evolve(recorded.event());
        }
      };

  // Of all events these concern a series; the others are told apart where a document is folded.
  private Series evolve(Event event) {
    if (event instanceof MeetingConvened now) {
      return new Series(
          Optional.of(now), now.documentDeadline(), last, lastInformation, documents, symbols);
    }
    if (event instanceof DocumentDeadlineSet now) {
      return new Series(
          meeting, Optional.of(now.deadline()), last, lastInformation, documents, symbols);
    }
    return event instanceof DocumentEvent document ? evolve(document) : this;
  }

  private Series evolve(DocumentEvent event) {
    if (event instanceof DocumentRegistered now) {
      boolean information = Symbol.isInformation(now.kind());
      return new Series(
          meeting,
          deadline,
          information ? last : now.number(),
          information ? now.number() : lastInformation,
          documents.plus(now.document(), Filed.of(now)),
          symbols.plus(symbol(now.kind(), now.number()), now.document()));
    }
    var filed = documents.get(event.document());
    if (filed == null) {
      return this;
    }
    return new Series(
        meeting,
        deadline,
        last,
        lastInformation,
        documents.plus(event.document(), filed.evolve(event)),
        event instanceof DocumentAliased(_, var document, var alias, _)
            ? symbols.plus(alias, document)
            : symbols);
  }

  /// The number that the next document of this kind gets.
  int next(DocumentKind kind) {
    return (Symbol.isInformation(kind) ? lastInformation : last) + 1;
  }

  /// The deadline that whatever comes in at a moment misses.
  Optional<Instant> missedAt(Instant moment) {
    return deadline.filter(moment::isAfter);
  }

  private String symbol(DocumentKind kind, int number) {
    var designation = meeting.map(MeetingConvened::designation).orElse("");
    return Symbol.of(designation, kind, number).toString();
  }
}
