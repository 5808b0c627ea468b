package org.travaux.core.document;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.regex.Pattern;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent.DocumentAliased;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// The document is found under another symbol too, as it has one in each series it stands in.
public record AliasDocument(
    MeetingId meeting, BodyId body, DocumentId document, String alias, Given given)
    implements Decision<Filing> {

  private static final Pattern ALIAS = Pattern.compile("[A-Z0-9][A-Za-z0-9&.()/-]{1,63}");

  @Override
  public Boundary<Filing> boundary() {
    return Filing.of(meeting, body);
  }

  @Override
  public List<Event> decide(Filing filing) {
    filing.permitted(given, Act.KEEP_DOCUMENTS);
    var filed = filing.open(body, document);
    if (!ALIAS.matcher(alias).matches()) {
      throw new Refusal(
          INVALID, "alias", "An alias is a symbol such as CWGWSIS35/11 or S20-CWGWSIS35-C-0011.");
    }
    var holder = filing.series().symbols().get(alias);
    if (holder != null && !holder.equals(document)) {
      throw new Refusal(TAKEN, "alias", "Another document is found under " + alias + ".");
    }
    return holder != null
        ? List.of()
        : List.of(new DocumentAliased(meeting, document, alias, filed.instruments()));
  }
}
