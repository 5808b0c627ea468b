package org.travaux.core.document;

import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent.DocumentNoted;
import org.travaux.core.event.DocumentEvent.Manner;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.podium.Podium;

/// Whoever is in the chair declares that the meeting takes note of the document.
///
/// @param condition on which it is noted, if it is on one
public record NoteDocument(
    MeetingId meeting,
    BodyId body,
    DocumentId document,
    Manner manner,
    Optional<String> condition,
    Given given)
    implements Decision<Podium.Beside<Filing>> {

  @Override
  public Boundary<Podium.Beside<Filing>> boundary() {
    return Podium.beside(Filing.of(meeting, body), body);
  }

  @Override
  public List<Event> decide(Podium.Beside<Filing> known) {
    var filed = known.permitted(given).open(body, document);
    condition.ifPresent(words -> Wording.line("condition", words));
    var noted = new DocumentNoted(meeting, document, manner, condition, filed.instruments());
    return filed.noted().equals(Optional.of(noted)) ? List.of() : List.of(noted);
  }
}
