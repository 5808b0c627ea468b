package org.travaux.core.decide;

import static org.travaux.core.decide.Refusal.Reason.CONTENDED;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.core.GenericMessage;
import org.axonframework.messaging.core.Metadata;

/// Gives decisions to the bus: again and again while others are faster, up to a bound.
///
/// What is appended is known to rest on the newest state, since the append condition held. What
/// appends nothing, a refusal above all, may rest on a state that another node has gone beyond; so
/// it is taken once more after the log was asked for its end, and only then is it the answer.
final class DecisionsOnBus implements Decisions {

  private static final int PAUSE_LIMIT_US = 8_000;
  private static final Executor VIRTUAL = Thread::startVirtualThread;

  private final CommandBus bus;
  private final EventStore store;
  private final AtomicLong commands = new AtomicLong();

  DecisionsOnBus(CommandBus bus, EventStore store) {
    this.bus = bus;
    this.store = store;
  }

  @Override
  public CompletableFuture<Decided> decide(Decision<?> decision) {
    var decided = new CompletableFuture<Decided>();
    var _ =
        answers(decision, ATTEMPTS_LIMIT)
            .whenComplete(
                (answers, failure) -> {
                  if (failure != null) {
                    decided.completeExceptionally(failure);
                  } else {
                    switch (answers.getFirst()) {
                      case Decided one -> decided.complete(one);
                      case Refused one -> decided.completeExceptionally(one.refusal());
                    }
                  }
                });
    return decided;
  }

  @Override
  public CompletableFuture<List<Answer>> decideTogether(
      List<? extends Decision<?>> decisions, int attempts) {
    return decisions.isEmpty()
        ? CompletableFuture.completedFuture(List.of())
        : answers(new Together(decisions), attempts);
  }

  private CompletableFuture<List<Answer>> answers(Object command, int attempts) {
    var call = new Call(command, attempts);
    call.attempt();
    return call.answers;
  }

  /// One command on its way to its answer. One attempt at a time, so no two threads at once.
  private final class Call {

    private final Object command;
    private final int attemptsLimit;
    private final CompletableFuture<List<Answer>> answers = new CompletableFuture<>();
    private int attempts;
    private boolean askedForTheEnd;

    Call(Object command, int attemptsLimit) {
      this.command = command;
      this.attemptsLimit = attemptsLimit;
    }

    /// Whatever goes wrong here fails the answer: nobody waits for one that never comes.
    void attempt() {
      attempts++;
      try {
        var _ =
            bus.dispatch(message(command), null)
                .whenComplete(
                    (result, failure) -> {
                      if (failure != null) {
                        failed(cause(failure));
                      } else {
                        stored(result);
                      }
                    });
      } catch (RuntimeException e) {
        answers.completeExceptionally(e);
      }
    }

    private void stored(CommandResultMessage result) {
      if (!(result.payload() instanceof Outcome outcome)) {
        answers.completeExceptionally(new IllegalStateException("not an outcome: " + result));
      } else if (outcome.answers().isEmpty()) {
        answers.completeExceptionally(new IllegalStateException("stored, but could not be folded"));
      } else {
        answered(outcome.answers());
      }
    }

    private void answered(List<Answer> given) {
      if (askedForTheEnd || given.stream().anyMatch(DecisionsOnBus::isStored)) {
        answers.complete(given);
      } else {
        attemptAtTheEnd();
      }
    }

    private void failed(Throwable cause) {
      if (cause instanceof Refusal && !askedForTheEnd) {
        attemptAtTheEnd();
      } else if (!(cause instanceof AppendEventsTransactionRejectedException)) {
        answers.completeExceptionally(cause);
      } else if (attempts >= attemptsLimit) {
        answers.completeExceptionally(
            new Refusal(CONTENDED, "", "Others were faster " + attempts + " times: try again."));
      } else {
        CompletableFuture.delayedExecutor(pauseUs(attempts), TimeUnit.MICROSECONDS, VIRTUAL)
            .execute(this::attempt);
      }
    }

    private void attemptAtTheEnd() {
      askedForTheEnd = true;
      try {
        var _ =
            store
                .latestToken(null)
                .whenComplete(
                    (_, failure) -> {
                      if (failure != null) {
                        answers.completeExceptionally(cause(failure));
                      } else {
                        attempt();
                      }
                    });
      } catch (RuntimeException e) {
        answers.completeExceptionally(e);
      }
    }
  }

  private static boolean isStored(Answer answer) {
    return answer instanceof Decided decided && !decided.events().isEmpty();
  }

  /// Longer with each attempt, and never the same for two who collided.
  private static long pauseUs(int attempt) {
    return ThreadLocalRandom.current()
        .nextLong(1 + Math.min(PAUSE_LIMIT_US, 100L << Math.min(attempt, 10)));
  }

  private GenericCommandMessage message(Object command) {
    return new GenericCommandMessage(
        new GenericMessage(
            "command-" + commands.incrementAndGet(),
            EventMessages.typeOf(command.getClass()),
            command,
            Metadata.emptyInstance()));
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
