package org.travaux.core.constraint;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.Set;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConstraintEvent.ConstraintRecalled;
import org.travaux.core.event.ConstraintId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;

/// A body recalls what limits its spending; whoever keeps the record says so. From now on it is
/// flagged on each proposal for the text that costs something. Recalling the same in the same words
/// changes nothing.
///
/// @param sources where it stands
public record RecallConstraint(
    InstrumentId instrument,
    BodyId body,
    ConstraintId constraint,
    List<String> sources,
    String demand,
    Given given)
    implements Decision<Bounds> {

  private static final int CONSTRAINTS_LIMIT = 100;
  private static final int SOURCES_LIMIT = 20;

  public RecallConstraint {
    sources = List.copyOf(sources);
  }

  @Override
  public Boundary<Bounds> boundary() {
    return Bounds.of(instrument, body);
  }

  @Override
  public List<Event> decide(Bounds bounds) {
    bounds.permitted(body, given);
    var constraints = bounds.constraints();
    var known = constraints.find(constraint);
    if (known.isPresent()
        && known.get().sources().equals(sources)
        && known.get().demand().equals(demand)) {
      return List.of();
    }
    if (known.isPresent() || constraints.lifted().contains(constraint)) {
      throw new Refusal(TAKEN, "constraint", "Another one has the id " + constraint + ".");
    }
    if (constraints.inForce().size() >= CONSTRAINTS_LIMIT) {
      throw new Refusal(
          CLOSED, "constraint", "At most " + CONSTRAINTS_LIMIT + " are in force for a text.");
    }
    requireSources();
    Wording.line("demand", demand);
    return List.of(new ConstraintRecalled(instrument, constraint, sources, demand));
  }

  private void requireSources() {
    if (sources.isEmpty()
        || sources.size() > SOURCES_LIMIT
        || Set.copyOf(sources).size() < sources.size()) {
      throw new Refusal(
          INVALID, "sources", "It stands in 1 to " + SOURCES_LIMIT + " places, each named once.");
    }
    sources.forEach(source -> Wording.line("sources", source));
  }
}
