package org.travaux.projections.references;

import java.util.Collection;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent;
import org.travaux.core.event.DocumentEvent.DocumentAliased;
import org.travaux.core.event.DocumentEvent.DocumentCorrected;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentEvent.DocumentRevised;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Fold;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Symbol;

/// The documents of all meetings, by all symbols that they are found under.
///
/// @param byKey by each form of name, however it is written
public record KnownDocuments(
    PMap<MeetingId, MeetingConvened> meetings,
    PMap<DocumentId, Known> documents,
    PMap<String, DocumentId> byKey) {

  /// One document.
  ///
  /// @param symbol as it is printed today
  /// @param corrigenda the last one, of whatever revision
  record Known(DocumentId document, MeetingId meeting, BodyId body, Symbol symbol, int corrigenda) {

    boolean hasIssue(Name.OfDocument name) {
      return name.revision() <= symbol.revision() && name.corrigendum() <= corrigenda;
    }
  }

  /// Over the events of [org.travaux.core.event.Tag#REGISTER].
  public static final Fold<KnownDocuments> FOLD =
      new Fold<>() {
        @Override
        public KnownDocuments initial() {
          return new KnownDocuments(
              HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());
        }

        @Override
        public KnownDocuments evolve(KnownDocuments state, Recorded recorded) {
          if (recorded.event() instanceof MeetingConvened now) {
            return new KnownDocuments(
                state.meetings.plus(now.meeting(), now), state.documents, state.byKey);
          }
          return recorded.event() instanceof DocumentEvent event ? state.evolve(event) : state;
        }
      };

  // Of all that happens to documents, this changes what they are called.
  private KnownDocuments evolve(DocumentEvent event) {
    if (event instanceof DocumentRegistered now) {
      return registered(now);
    }
    var known = documents.get(event.document());
    if (known == null) {
      return this;
    }
    if (event instanceof DocumentRevised now) {
      return with(known, known.symbol().withRevision(now.revision()), known.corrigenda());
    }
    if (event instanceof DocumentCorrected now) {
      return with(known, known.symbol(), Math.max(known.corrigenda(), now.corrigendum()));
    }
    return event instanceof DocumentAliased now
        ? new KnownDocuments(meetings, documents, byKey.plus(key(now.alias()), now.document()))
        : this;
  }

  private KnownDocuments registered(DocumentRegistered now) {
    var meeting = meetings.get(now.meeting());
    if (meeting == null) {
      return this;
    }
    var symbol = Symbol.of(meeting.designation(), now.kind(), now.number());
    var known = new Known(now.document(), now.meeting(), meeting.body(), symbol, 0);
    return new KnownDocuments(
        meetings,
        documents.plus(now.document(), known),
        byKey.plus(Name.OfDocument.of(symbol).key(), now.document()));
  }

  private KnownDocuments with(Known known, Symbol symbol, int corrigenda) {
    var now = new Known(known.document(), known.meeting(), known.body(), symbol, corrigenda);
    return new KnownDocuments(meetings, documents.plus(known.document(), now), byKey);
  }

  /// What is no symbol of a known form is found in exactly its own letters.
  private static String key(String alias) {
    return Mentions.symbol(alias).map(Name.OfDocument::key).orElse(alias);
  }

  Optional<Known> called(Name.OfDocument name) {
    return Optional.ofNullable(byKey.get(name.key())).map(documents::get);
  }

  Collection<Known> all() {
    return documents.values();
  }

  Collection<MeetingConvened> meetingsHeld() {
    return meetings.values();
  }
}
