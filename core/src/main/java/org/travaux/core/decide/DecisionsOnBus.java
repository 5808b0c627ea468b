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
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.core.GenericMessage;
import org.axonframework.messaging.core.Metadata;

/// Gives decisions to the bus, again and again while others are faster, up to a bound.
final class DecisionsOnBus implements Decisions {

  private static final int ATTEMPTS_LIMIT = 24;
  private static final int PAUSE_LIMIT_US = 8_000;
  private static final Executor VIRTUAL = task -> Thread.ofVirtual().start(task);

  private final CommandBus bus;
  private final AtomicLong commands = new AtomicLong();

  DecisionsOnBus(CommandBus bus) {
    this.bus = bus;
  }

  @Override
  public CompletableFuture<Decided> decide(Decision<?> decision) {
    return answers(decision)
        .thenApply(
            answers ->
                switch (answers.getFirst()) {
                  case Decided decided -> decided;
                  case Refused refused -> throw refused.refusal();
                });
  }

  @Override
  public <S> CompletableFuture<List<Answer>> decideTogether(List<? extends Decision<S>> decisions) {
    return decisions.isEmpty()
        ? CompletableFuture.completedFuture(List.of())
        : answers(new Together(decisions));
  }

  private CompletableFuture<List<Answer>> answers(Object command) {
    var answers = new CompletableFuture<List<Answer>>();
    attempt(command, 1, answers);
    return answers;
  }

  private void attempt(Object command, int attempt, CompletableFuture<List<Answer>> answers) {
    var _ =
        bus.dispatch(message(command), null)
            .whenComplete(
                (result, failure) -> {
                  if (failure == null && result.payload() instanceof Outcome outcome) {
                    answers.complete(outcome.answers());
                  } else {
                    failed(command, attempt, answers, cause(failure));
                  }
                });
  }

  private void failed(
      Object command, int attempt, CompletableFuture<List<Answer>> answers, Throwable cause) {
    if (!(cause instanceof AppendEventsTransactionRejectedException)) {
      answers.completeExceptionally(cause);
    } else if (attempt == ATTEMPTS_LIMIT) {
      answers.completeExceptionally(
          new Refusal(CONTENDED, "", "Others were faster " + attempt + " times: try again."));
    } else {
      CompletableFuture.delayedExecutor(pauseUs(attempt), TimeUnit.MICROSECONDS, VIRTUAL)
          .execute(() -> attempt(command, attempt + 1, answers));
    }
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
