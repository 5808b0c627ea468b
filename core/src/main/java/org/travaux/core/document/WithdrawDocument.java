package org.travaux.core.document;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent.DocumentWithdrawn;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// Whoever the document comes from does not maintain it. What several delegations brought in is
/// withdrawn by whoever keeps the documents, when all of them said so.
public record WithdrawDocument(
    MeetingId meeting, BodyId body, DocumentId document, String reason, Given given)
    implements Decision<Filing> {

  @Override
  public Boundary<Filing> boundary() {
    return Filing.of(meeting, body);
  }

  @Override
  public List<Event> decide(Filing filing) {
    filing.permitted(given, Act.CONTRIBUTE);
    var filed = filing.present(body, document);
    var soleAuthor = filed.registered().from().equals(List.of(given.by().delegation()));
    if (!soleAuthor && !filing.permits(given, Act.KEEP_DOCUMENTS)) {
      throw Filing.forbidden();
    }
    Wording.line("reason", reason);
    return filed.withdrawn()
        ? List.of()
        : List.of(new DocumentWithdrawn(meeting, document, reason, filed.instruments()));
  }
}
