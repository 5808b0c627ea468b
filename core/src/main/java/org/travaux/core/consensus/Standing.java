package org.travaux.core.consensus;

import org.travaux.core.event.LogPosition;

/// How far a provision has come.
///
/// @param because the position of the event that made it so
public record Standing(State state, LogPosition because) {

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
}
