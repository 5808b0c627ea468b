package org.travaux.core.accreditation;

import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.Optional;
import org.travaux.core.accreditation.FoundBody.Known;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;

/// An administrator founds a body, to which delegates can be accredited from then on.
public record FoundBody(Given given, BodyId body, String title) implements Decision<Known> {

  record Known(Administrators administrators, Accreditations accreditations) {}

  @Override
  public Boundary<Known> boundary() {
    return Boundaries.ADMINISTRATION.and(Boundaries.of(body), Known::new);
  }

  @Override
  public List<Event> decide(Known known) {
    Boundaries.checkAdministrator(known.administrators, given.by());
    Wording.name("title", title);
    var founded = known.accreditations.isFounded();
    if (founded && !known.accreditations.title().equals(Optional.of(title))) {
      throw new Refusal(TAKEN, "body", "There is another body " + body + ".");
    }
    return founded ? List.of() : List.of(new BodyFounded(body, title));
  }
}
