package org.travaux.core.decide;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// Where commands are given. Every answer is durable when it arrives.
public interface Decisions {

  /// Takes one decision.
  ///
  /// @return what happened; fails with a [Refusal], or with whatever kept the log from storing it
  CompletableFuture<Decided> decide(Decision<?> decision);

  /// Takes several decisions over one and the same boundary in their order, each seeing what those
  /// before it did, and stores all that comes of it as one append. A refusal concerns only the
  /// decision that it was the answer to.
  ///
  /// @return one answer for each, in order
  <S> CompletableFuture<List<Answer>> decideTogether(List<? extends Decision<S>> decisions);

  sealed interface Answer permits Decided, Refused {}

  /// The decision was taken.
  ///
  /// @param events with their places in the log; empty if all was already so
  /// @param seen the last position that the decision knew of, its own events included
  record Decided(List<Recorded> events, LogPosition seen) implements Answer {}

  record Refused(Refusal refusal) implements Answer {}
}
