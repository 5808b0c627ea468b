package org.travaux.core.document;

import static org.travaux.core.decide.Refusal.Reason.STALE;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent.DocumentCorrected;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// Words that were wrong are put right on a sheet of their own, Cor.1, Cor.2 ...
///
/// @param after the corrigendum that it follows, so that two who correct at once are told of each
///     other
public record CorrectDocument(
    MeetingId meeting, BodyId body, DocumentId document, int after, String reason, Given given)
    implements Decision<Filing> {

  @Override
  public Boundary<Filing> boundary() {
    return Filing.of(meeting, body);
  }

  @Override
  public List<Event> decide(Filing filing) {
    var filed = filing.ownOpen(body, document, given);
    if (after != filed.corrigenda()) {
      throw new Refusal(STALE, "after", "The document is at Cor." + filed.corrigenda() + ".");
    }
    Wording.line("reason", reason);
    return List.of(
        new DocumentCorrected(meeting, document, after + 1, reason, filed.instruments()));
  }
}
