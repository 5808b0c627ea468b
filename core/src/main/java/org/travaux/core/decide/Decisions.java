package org.travaux.core.decide;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// Where commands are given. Every answer is durable when it arrives.
public interface Decisions {

  /// How often a decision is taken while others are faster.
  int ATTEMPTS_LIMIT = 24;

  /// Takes one decision.
  ///
  /// @return what happened; fails with a [Refusal], or with whatever kept the log from storing it
  CompletableFuture<Decided> decide(Decision<?> decision);

  /// Takes several decisions in their order, each seeing what those before it did, and stores all
  /// that comes of it as one append. It holds if nobody added anything to the boundary of any of
  /// them meanwhile, so what goes together had better depend on much the same. A refusal concerns
  /// only the decision that it was the answer to.
  ///
  /// @param attempts how often they are taken while others are faster, before it fails as
  ///     contended
  /// @return one answer for each, in order
  CompletableFuture<List<Answer>> decideTogether(
      List<? extends Decision<?>> decisions, int attempts);

  /// As often as one alone.
  default CompletableFuture<List<Answer>> decideTogether(List<? extends Decision<?>> decisions) {
    return decideTogether(decisions, ATTEMPTS_LIMIT);
  }

  sealed interface Answer permits Decided, Refused {}

  /// The decision was taken.
  ///
  /// @param events with their places in the log; empty if all was already so
  /// @param seen the last position that the decision knew of, its own events included
  record Decided(List<Recorded> events, LogPosition seen) implements Answer {}

  record Refused(Refusal refusal) implements Answer {}
}
