package org.travaux.core.agenda;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Bearing;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent;
import org.travaux.core.event.DocumentEvent.BearingChanged;
import org.travaux.core.event.DocumentEvent.DocumentAliased;
import org.travaux.core.event.DocumentEvent.DocumentCorrected;
import org.travaux.core.event.DocumentEvent.DocumentIntroduced;
import org.travaux.core.event.DocumentEvent.DocumentNoted;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentEvent.DocumentRevised;
import org.travaux.core.event.DocumentEvent.DocumentWithdrawn;
import org.travaux.core.event.DocumentEvent.LanguageProvided;
import org.travaux.core.event.DocumentEvent.LanguageWanted;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingEvent.DocumentDeadlineSet;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

/// The documents of a meeting, as far as its agenda depends on them.
///
/// @param deadline that documents are measured against now
record Papers(PMap<DocumentId, Paper> papers, Optional<Instant> deadline) {

  private static final Set<Class<? extends Event>> KINDS =
      Set.of(
          MeetingConvened.class,
          DocumentDeadlineSet.class,
          DocumentRegistered.class,
          DocumentRevised.class,
          BearingChanged.class,
          DocumentWithdrawn.class);

  record Paper(DocumentKind kind, int revision, List<InstrumentId> instruments, boolean gone) {}

  /// With all that other decisions on the meeting are taken on.
  record Known(Gathering gathering, Papers papers) {
    static Boundary<Known> of(MeetingId meeting, BodyId body) {
      return Gathering.of(meeting, body)
          .and(new Boundary.Part<>(Set.of(Tag.of(meeting)), KINDS, FOLD), Known::new);
    }
  }

  private static final Fold<Papers> FOLD =
      new Fold<>() {
        @Override
        public Papers initial() {
          return new Papers(HashTreePMap.empty(), Optional.empty());
        }

        // Of all events these concern an agenda.
        @Override
        public Papers evolve(Papers papers, Recorded recorded) {
          return papers.evolve(recorded.event());
        }
      };

  private Papers evolve(Event event) {
    if (event instanceof MeetingConvened now) {
      return new Papers(papers, now.documentDeadline());
    }
    if (event instanceof DocumentDeadlineSet now) {
      return new Papers(papers, Optional.of(now.deadline()));
    }
    if (event instanceof DocumentRegistered now) {
      return with(now, new Paper(now.kind(), 0, now.instruments(), false));
    }
    return event instanceof DocumentEvent now ? evolve(now) : this;
  }

  private Papers evolve(DocumentEvent event) {
    var paper = papers.get(event.document());
    if (paper == null) {
      return this;
    }
    return switch (event) {
      case DocumentRevised now ->
          with(event, new Paper(paper.kind, now.revision(), paper.instruments, paper.gone));
      case BearingChanged now ->
          with(
              event,
              new Paper(
                  paper.kind,
                  paper.revision,
                  now.on().stream().map(Bearing::instrument).distinct().toList(),
                  paper.gone));
      case DocumentWithdrawn _ ->
          with(event, new Paper(paper.kind, paper.revision, paper.instruments, true));
      case DocumentRegistered _,
          DocumentCorrected _,
          DocumentAliased _,
          LanguageWanted _,
          LanguageProvided _,
          DocumentIntroduced _,
          DocumentNoted _ ->
          this;
    };
  }

  private Papers with(DocumentEvent event, Paper paper) {
    return new Papers(papers.plus(event.document(), paper), deadline);
  }

  /// A document that is maintained.
  Paper require(DocumentId document) {
    var paper = papers.get(document);
    if (paper == null) {
      throw new Refusal(UNKNOWN, "document", "The meeting has no document " + document + ".");
    }
    if (paper.gone) {
      throw new Refusal(CLOSED, "document", "Document " + document + " was withdrawn.");
    }
    return paper;
  }

  /// The deadline that whatever is issued at a moment misses.
  Optional<Instant> missedAt(Instant moment) {
    return deadline.filter(moment::isAfter);
  }
}
