package org.travaux.core.accreditation;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyEvent.ProcedureSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Contradiction;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;

/// A body's rules of procedure say on what its chair may insist against the record. The secretariat
/// says so, or an administrator: nobody whom the rules bind.
///
/// @param insistable none, if the record always stands
public record SetProcedure(Given given, BodyId body, List<Contradiction> insistable)
    implements Decision<SetProcedure.Known> {

  record Known(Grantors grantors, Described described) {}

  public SetProcedure {
    insistable = List.copyOf(insistable);
  }

  @Override
  public Boundary<Known> boundary() {
    return Grantors.of(body).and(Described.of(body), Known::new);
  }

  @Override
  public List<Event> decide(Known known) {
    known.grantors.checkSecretariat(given);
    Boundaries.checkFounded(known.grantors.accreditations(), body);
    if (Set.copyOf(insistable).size() < insistable.size()) {
      throw new Refusal(INVALID, "insistable", "Each is named once.");
    }
    var now = new ProcedureSet(body, insistable.stream().sorted().toList());
    return known.described.procedure().equals(Optional.of(now)) ? List.of() : List.of(now);
  }
}
