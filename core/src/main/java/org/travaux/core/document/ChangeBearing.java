package org.travaux.core.document;

import java.util.List;
import java.util.stream.Stream;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.Bearing;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentEvent.BearingChanged;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;

/// The document bears on this from now on, and on nothing else.
public record ChangeBearing(
    MeetingId meeting, BodyId body, DocumentId document, List<Bearing> on, Given given)
    implements Decision<Parts.Known> {

  public ChangeBearing {
    on = List.copyOf(on);
  }

  @Override
  public Boundary<Parts.Known> boundary() {
    return Parts.Known.of(Filing.of(meeting, body), on);
  }

  @Override
  public List<Event> decide(Parts.Known known) {
    var filed = known.filing().ownOpen(body, document, given);
    known.parts().check(on, body);
    if (filed.on().equals(on)) {
      return List.of();
    }
    var concerned =
        Stream.concat(filed.instruments().stream(), on.stream().map(Bearing::instrument))
            .distinct()
            .toList();
    return List.of(new BearingChanged(meeting, document, on, concerned));
  }
}
