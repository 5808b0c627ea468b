package org.travaux.core.accreditation;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.travaux.core.accreditation.NameBody.Known;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyEvent.BodyNamed;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;

/// A body is known under these names, beside its title, and under no others.
///
/// @param acronym as it stands in symbols and texts: `CWG-SFP`
/// @param others all else that it is called
public record NameBody(Given given, BodyId body, Optional<String> acronym, List<String> others)
    implements Decision<Known> {

  private static final Pattern ACRONYM =
      Pattern.compile("[A-Z0-9](?:[A-Za-z0-9&.-]{0,38}[A-Za-z0-9])?");
  private static final int NAMES_LIMIT = 50;

  public NameBody {
    others = List.copyOf(others);
  }

  record Known(Grantors grantors, Described described) {}

  @Override
  public Boundary<Known> boundary() {
    return Grantors.of(body).and(Described.of(body), Known::new);
  }

  @Override
  public List<Event> decide(Known known) {
    Boundaries.checkAdministrator(known.grantors.administrators(), given.by());
    Boundaries.checkFounded(known.grantors.accreditations(), body);
    if (acronym.isPresent() && !ACRONYM.matcher(acronym.get()).matches()) {
      throw new Refusal(INVALID, "acronym", "An acronym is short and plain, such as CWG-SFP.");
    }
    if (others.size() > NAMES_LIMIT || Set.copyOf(others).size() < others.size()) {
      throw new Refusal(
          INVALID, "others", "A body has at most " + NAMES_LIMIT + " different other names.");
    }
    others.forEach(name -> Wording.name("others", name));
    var named = new BodyNamed(body, acronym, others);
    return known.described.named().equals(Optional.of(named)) ? List.of() : List.of(named);
  }
}
