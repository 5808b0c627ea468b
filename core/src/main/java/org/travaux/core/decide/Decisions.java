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

  /// Takes several decisions in their order, each seeing what those before it did, and stores all
  /// that comes of it as one append. It holds if nobody added anything to the boundary of any of
  /// them meanwhile, so what goes together had better depend on much the same. A refusal concerns
  /// only the decision that it was the answer to.
  ///
  /// @return one answer for each, in order
  CompletableFuture<List<Answer>> decideTogether(List<? extends Decision<?>> decisions);

  /// Gathers decisions that are to be taken together as they come, so that most of the work is done
  /// when the last of them has come.
  Gathering gathering();

  /// Decisions on their way to be taken together. Only one thread at a time calls it.
  interface Gathering {

    /// One more, behind the others.
    void add(Decision<?> decision);

    /// Takes those that have come, at least one, as [Decisions#decideTogether] does; after which
    /// there is no more to be done with it.
    CompletableFuture<List<Answer>> decide();
  }

  sealed interface Answer permits Decided, Refused {}

  /// The decision was taken.
  ///
  /// @param events with their places in the log; empty if all was already so
  /// @param seen the last position that the decision knew of, its own events included
  record Decided(List<Recorded> events, LogPosition seen) implements Answer {}

  record Refused(Refusal refusal) implements Answer {}
}
