package org.travaux.projections.circulation;

import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.SilenceEvent.SilenceBroken;
import org.travaux.core.event.SilenceEvent.SilenceExtended;
import org.travaux.core.event.SilenceEvent.TextCirculated;
import org.travaux.core.event.SilenceId;

/// One silence procedure. What is asked for is the instrument's text at the position at which it
/// was circulated.
///
/// @param deadlines all that there ever were; the last one holds
/// @param objection who ended it, and why; the same moment as `ended`
public record SilenceProcedure(
    SilenceId silence,
    String subject,
    State state,
    Said circulated,
    PVector<Until> deadlines,
    Optional<Objection> objection,
    Optional<Said> ended) {

  /// How it stands. It is open until the log says otherwise, even if its deadline has passed.
  public enum State {
    OPEN,
    BROKEN,
    ADOPTED
  }

  public record Objection(DelegationId delegation, String reason) {}

  static SilenceProcedure of(TextCirculated now, Recorded recorded) {
    var said = Said.of(recorded);
    return new SilenceProcedure(
        now.silence(),
        now.subject(),
        State.OPEN,
        said,
        TreePVector.singleton(new Until(now.deadline(), Optional.empty(), said)),
        Optional.empty(),
        Optional.empty());
  }

  SilenceProcedure extended(SilenceExtended now, Recorded recorded) {
    var until = new Until(now.deadline(), Optional.of(now.reason()), Said.of(recorded));
    return new SilenceProcedure(
        silence, subject, state, circulated, deadlines.plus(until), objection, ended);
  }

  SilenceProcedure broken(SilenceBroken now, Recorded recorded) {
    return ended(
        State.BROKEN, Optional.of(new Objection(now.delegation(), now.reason())), recorded);
  }

  SilenceProcedure adopted(Recorded recorded) {
    return ended(State.ADOPTED, Optional.empty(), recorded);
  }

  private SilenceProcedure ended(State how, Optional<Objection> by, Recorded recorded) {
    return new SilenceProcedure(
        silence, subject, how, circulated, deadlines, by, Optional.of(Said.of(recorded)));
  }
}
