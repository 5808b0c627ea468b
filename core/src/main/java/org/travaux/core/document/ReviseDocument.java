package org.travaux.core.document;

import static org.travaux.core.decide.Refusal.Reason.STALE;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent.DocumentRevised;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// The document is issued anew, as Rev.1, Rev.2 ... A revision that comes in late is flagged.
///
/// @param of the revision that it follows, so that two who revise at once are told of each other
/// @param present the languages that the revision is in
public record ReviseDocument(
    MeetingId meeting,
    BodyId body,
    DocumentId document,
    int of,
    String reason,
    List<String> present,
    Given given)
    implements Decision<Filing> {

  @Override
  public Boundary<Filing> boundary() {
    return Filing.of(meeting, body);
  }

  @Override
  public List<Event> decide(Filing filing) {
    var filed = filing.ownOpen(body, document, given);
    if (of != filed.revision()) {
      throw new Refusal(STALE, "of", "The document is at Rev." + filed.revision() + ".");
    }
    Wording.line("reason", reason);
    Filing.languages("present", present);
    return List.of(
        new DocumentRevised(
            meeting,
            document,
            of + 1,
            reason,
            present,
            filing.series().missedAt(given.at()),
            filed.instruments()));
  }
}
