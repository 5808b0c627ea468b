package org.travaux.core.document;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent.LanguageWanted;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// Somebody asks for the document in a language.
public record WantLanguage(
    MeetingId meeting, BodyId body, DocumentId document, String language, Given given)
    implements Decision<Filing> {

  @Override
  public Boundary<Filing> boundary() {
    return Filing.of(meeting, body);
  }

  @Override
  public List<Event> decide(Filing filing) {
    filing.permitted(given, Act.CONTRIBUTE);
    var filed = filing.open(body, document);
    Wording.language("language", language);
    if (filed.wanted().contains(language)) {
      return List.of();
    }
    filed.roomForLanguage(filed.wanted());
    return List.of(new LanguageWanted(meeting, document, language, filed.instruments()));
  }
}
