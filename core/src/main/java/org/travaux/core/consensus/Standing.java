package org.travaux.core.consensus;

import java.util.List;
import java.util.Optional;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Outcome;

/// How far a provision has come.
///
/// @param because the position of the event that made it so
/// @param answers the positions of what the body above has answered to it since: whoever rules next
///     has that to go by
public record Standing(State state, LogPosition because, List<LogPosition> answers) {

  public Standing {
    answers = List.copyOf(answers);
  }

  Standing(State state, LogPosition because) {
    this(state, because, List.of());
  }

  public enum State {
    UNTOUCHED,
    OPEN,
    BRACKETED,
    PROVISIONALLY_AGREED,
    AGREED,
    STABLE,
    DEFERRED,
    NO_CONSENSUS,
    REFERRED
  }

  /// How far a ruling brings what it is on; empty for one that leaves that where it stands.
  public static Optional<State> after(Outcome outcome) {
    return Judging.state(outcome);
  }
}
