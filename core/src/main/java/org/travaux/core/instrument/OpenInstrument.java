package org.travaux.core.instrument;

import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;

/// A new text is brought before a body. Opening it again in the same words changes nothing.
///
/// @param kind resolution, decision, opinion, plan, report ... as people call it
/// @param language BCP 47: `en`, `zh`, `ar`
public record OpenInstrument(
    InstrumentId instrument, BodyId body, String title, String kind, String language, Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(instrument, body);
  }

  @Override
  public List<Event> decide(Known known) {
    known.permitted(given, Act.OPEN);
    Wording.line("title", title);
    Wording.line("kind", kind);
    Wording.language("language", language);
    var opened = new InstrumentOpened(instrument, body, title, kind, language);
    if (known.draft().opening().equals(Optional.of(opened))) {
      return List.of();
    }
    if (known.draft().isOpened()) {
      throw new Refusal(TAKEN, "instrument", "Another instrument has the id " + instrument + ".");
    }
    return List.of(opened);
  }
}
