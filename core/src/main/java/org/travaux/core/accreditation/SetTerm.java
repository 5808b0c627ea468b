package org.travaux.core.accreditation;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.travaux.core.accreditation.SetTerm.Known;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyEvent.TermSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;

/// An officer of a body holds the office for this long, and its rights no longer. Whoever may give
/// the office says so, again if the term is renewed.
///
/// @param last the last day, if it is known
public record SetTerm(
    Given given, BodyId body, Delegate officer, LocalDate first, Optional<LocalDate> last)
    implements Decision<Known> {

  record Known(Grantors grantors, Described described) {}

  @Override
  public Boundary<Known> boundary() {
    return Grantors.of(body).and(Described.of(body), Known::new);
  }

  @Override
  public List<Event> decide(Known known) {
    known.grantors.check(given, officer.role());
    switch (officer.role()) {
      case CHAIR, VICE_CHAIR, SECRETARIAT -> {}
      case DELEGATE, OBSERVER, AUDITOR, ADMINISTRATOR ->
          throw new Refusal(INVALID, "officer", "Only offices have terms.");
    }
    if (!known.grantors.accreditations().isAccredited(officer)) {
      throw new Refusal(UNKNOWN, "officer", "Nobody is accredited so: " + officer.person());
    }
    if (last.filter(day -> day.isBefore(first)).isPresent()) {
      throw new Refusal(INVALID, "last", "The last day is the first one or a later one.");
    }
    var term = new TermSet(body, officer, first, last);
    return term.equals(known.described.terms().get(officer)) ? List.of() : List.of(term);
  }
}
