package org.travaux.core.document;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent.LanguageProvided;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// The last revision of the document is there in a language.
public record ProvideLanguage(
    MeetingId meeting, BodyId body, DocumentId document, String language, Given given)
    implements Decision<Filing> {

  @Override
  public Boundary<Filing> boundary() {
    return Filing.of(meeting, body);
  }

  @Override
  public List<Event> decide(Filing filing) {
    var filed = filing.ownOpen(body, document, given);
    Wording.language("language", language);
    if (filed.present().contains(language)) {
      return List.of();
    }
    filed.roomForLanguage(filed.present());
    return List.of(new LanguageProvided(meeting, document, language, filed.instruments()));
  }
}
