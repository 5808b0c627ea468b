package org.travaux.core.document;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentEvent.DocumentIntroduced;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// A delegation, or the secretariat, presented the document in the room.
///
/// @param delegation that presented it
public record IntroduceDocument(
    MeetingId meeting, BodyId body, DocumentId document, DelegationId delegation, Given given)
    implements Decision<Filing> {

  @Override
  public Boundary<Filing> boundary() {
    return Filing.of(meeting, body);
  }

  @Override
  public List<Event> decide(Filing filing) {
    filing.permitted(given, Act.KEEP_DOCUMENTS);
    var filed = filing.open(body, document);
    return filed.introducedBy().contains(delegation)
        ? List.of()
        : List.of(new DocumentIntroduced(meeting, document, delegation, filed.instruments()));
  }
}
