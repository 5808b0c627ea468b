package org.travaux.core.decide;

import java.util.List;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;

/// A command that carries its own rule. What it needs to know comes from the events inside its
/// boundary; the rest, time and ids included, is a field of the command. Its functions are pure:
/// the same history and the same command give the same answer, today and in an audit.
///
/// @param <S> what the decision needs to know of its boundary; immutable
public interface Decision<S> {

  /// By whom and when. It is stored with each event that comes of it.
  Given given();

  Boundary<S> boundary();

  /// What happens now; nothing if all is already so.
  ///
  /// @throws Refusal if the rule forbids it
  List<Event> decide(S state);
}
