package org.travaux.core.document;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Set;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Tag;
import org.travaux.core.proceedings.Holding;

/// What every decision on a document is taken on: all documents of its meeting, and who may do what
/// in the body that meets.
record Filing(Series series, Holding holding, Accreditations accreditations) {

  static final int LANGUAGES_LIMIT = 20;

  static Boundary<Filing> of(MeetingId meeting, BodyId body) {
    return new Boundary.Part<>(
            Set.of(Tag.of(meeting)), Set.of(MeetingEvent.class, DocumentEvent.class), Series.FOLD)
        .and(new Boundary.Part<>(Set.of(Tag.of(meeting)), Holding.KINDS, Holding.FOLD), Held::new)
        .and(
            Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD),
            (held, accreditations) -> new Filing(held.series, held.holding, accreditations));
  }

  private record Held(Series series, Holding holding) {}

  boolean permits(Given given, Act act) {
    return accreditations.permits(given, act);
  }

  void permitted(Given given, Act act) {
    if (!permits(given, act)) {
      throw forbidden();
    }
  }

  static Refusal forbidden() {
    return Refusal.noRight();
  }

  /// The documents of a meeting that this body holds, alone or with others.
  Series meetingOf(BodyId body) {
    if (!holding.bodies().contains(body)) {
      throw Refusal.noSuchMeeting();
    }
    return series;
  }

  /// A document of the meeting, withdrawn or not.
  Filed present(BodyId body, DocumentId document) {
    var filed = meetingOf(body).documents().get(document);
    if (filed == null) {
      throw new Refusal(UNKNOWN, "document", "The meeting has no document " + document + ".");
    }
    return filed;
  }

  /// A document that is maintained.
  Filed open(BodyId body, DocumentId document) {
    var filed = present(body, document);
    if (filed.withdrawn()) {
      throw new Refusal(CLOSED, "document", "Document " + document + " was withdrawn.");
    }
    return filed;
  }

  /// A document that is maintained, for whoever keeps all documents, or has a part in this one.
  Filed ownOpen(BodyId body, DocumentId document, Given given) {
    if (!permits(given, Act.CONTRIBUTE)) {
      throw forbidden();
    }
    var filed = open(body, document);
    if (!permits(given, Act.KEEP_DOCUMENTS) && !filed.isFrom(given.by().delegation())) {
      throw forbidden();
    }
    return filed;
  }

  /// @throws Refusal if these are too many, the same twice, or no languages at all
  static void languages(String field, List<String> languages) {
    if (languages.size() > LANGUAGES_LIMIT) {
      throw new Refusal(
          INVALID, field, "A document is in at most " + LANGUAGES_LIMIT + " languages.");
    }
    distinct(field, languages);
    languages.forEach(language -> Wording.language(field, language));
  }

  static void distinct(String field, List<?> values) {
    if (Set.copyOf(values).size() < values.size()) {
      throw new Refusal(INVALID, field, "The same is named twice.");
    }
  }
}
