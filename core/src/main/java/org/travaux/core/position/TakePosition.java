package org.travaux.core.position;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Stated;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PositionEvent.PositionTaken;
import org.travaux.core.event.Stance;
import org.travaux.core.event.Target;

/// Delegations say where they stand; what they said of it before no longer holds. Saying the same
/// of the same text again changes nothing.
///
/// @param delegations whom the speaker speaks for
/// @param seen the position of the log that the text was read at
public record TakePosition(
    InstrumentId instrument,
    BodyId body,
    Target target,
    List<DelegationId> delegations,
    Stance stance,
    Optional<String> reason,
    LogPosition seen,
    Given given)
    implements Decision<Table> {

  @Override
  public Boundary<Table> boundary() {
    return Table.withoutWords(instrument, body);
  }

  @Override
  public List<Event> decide(Table table) {
    table.permit(body, given, Act.TAKE_POSITION);
    Speaking.require(table, given, delegations);
    table.requireTarget("target", instrument, target);
    reason.ifPresent(text -> Limits.text("reason", text, Limits.WORDS));
    if (stance == Stance.SUPPORTS_WITH_CHANGES
        && reason.filter(text -> !Limits.saysNothing(text)).isEmpty()) {
      throw new Refusal(INVALID, "reason", "It has to be said with which changes.");
    }
    if (seen.equals(LogPosition.PENDING)) {
      throw new Refusal(INVALID, "seen", "Nobody has seen that yet.");
    }
    var taken = new PositionTaken(instrument, target, delegations, stance, reason, seen);
    var on = table.consensus().positionsOn(target);
    return delegations.stream()
            .map(delegation -> Optional.ofNullable(on.get(delegation)).map(Stated::taken))
            .allMatch(Optional.of(taken)::equals)
        ? List.of()
        : List.of(taken);
  }
}
