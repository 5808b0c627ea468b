package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.CONTENDED;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Decisions.Answer;
import org.travaux.core.decide.Decisions.Decided;
import org.travaux.core.decide.Decisions.Refused;
import org.travaux.core.decide.Refusal;

/// Decisions that many want at once about one thing, such as documents that are registered in one
/// meeting. While some are being decided others gather, and go together next: one append for all,
/// in the order in which they came, where each for itself would lose to the others again and again.
///
/// The more go together, the longer it takes to decide them, and the surer somebody else is faster
/// meanwhile, who types into the same text above all. So those that lose twice go before whoever is
/// on the same node; and if they lose again, to other nodes, they go by halves, down to one alone,
/// and more and more go together again as long as they win.
///
/// @param <K> what they are about
final class Gathering<K> {

  private static final int TOGETHER_LIMIT = 64;

  /// About one thing. At some milliseconds for each append it is more than anybody waits for.
  private static final int WAITING_LIMIT = 8_192;

  /// How often they are decided before others have to wait for them.
  private static final int FREE_ATTEMPTS = 2;

  /// How often those who go together are decided, while others wait, before half of them have to
  /// wait themselves.
  private static final int TOGETHER_ATTEMPTS = 4;

  /// How often one that goes alone loses, each time after many attempts, before it is told so.
  private static final int CONTENDED_LIMIT = 8;

  private static final Executor VIRTUAL = Thread::startVirtualThread;

  private record Waiting(Decision<?> decision, CompletableFuture<Decided> answer) {}

  /// Those who wait for what is under way about one thing.
  private static final class Line {

    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private int together = TOGETHER_LIMIT;
  }

  private final Decisions decisions;
  private final BiConsumer<K, CompletableFuture<?>> precedence;

  /// Nothing is under way about what is not in it.
  private final Map<K, Line> lines = new HashMap<>();

  /// @param precedence has others wait, as far as it can, until those about something are decided
  Gathering(Decisions decisions, BiConsumer<K, CompletableFuture<?>> precedence) {
    this.decisions = decisions;
    this.precedence = precedence;
  }

  /// Durable when it is answered; fails as it would alone.
  ///
  /// @throws Refusal if too many wait already
  CompletableFuture<Decided> give(K about, Decision<?> decision) {
    var one = new Waiting(decision, new CompletableFuture<>());
    var begun = new Line();
    synchronized (lines) {
      var line = lines.putIfAbsent(about, begun);
      if (line != null) {
        if (line.waiting.size() >= WAITING_LIMIT) {
          throw new Refusal(CONTENDED, "", "Too many are waiting: try again.");
        }
        line.waiting.add(one);
        return one.answer();
      }
    }
    submit(about, begun, List.of(one), 1);
    return one.answer();
  }

  private void submit(K about, Line line, List<Waiting> together, int attempt) {
    var _ =
        decided(about, together.stream().map(Waiting::decision).toList(), attempt)
            .whenCompleteAsync(
                (answers, failure) -> {
                  if (!isContended(failure)) {
                    answer(together, answers, failure);
                    next(about, line, answers != null);
                  } else if (attempt > 1 && together.size() > 1) {
                    submit(about, line, half(line, together), 1);
                  } else if (attempt < CONTENDED_LIMIT) {
                    submit(about, line, together, attempt + 1);
                  } else {
                    answer(together, answers, failure);
                    next(about, line, false);
                  }
                },
                VIRTUAL);
  }

  /// The first half; the others wait again, before all who came later.
  private List<Waiting> half(Line line, List<Waiting> together) {
    int half = together.size() / 2;
    synchronized (lines) {
      line.together = half;
      together.subList(half, together.size()).reversed().forEach(line.waiting::addFirst);
    }
    return together.subList(0, half);
  }

  /// Whatever goes wrong here fails the answers: nobody waits for one that never comes.
  private CompletableFuture<List<Answer>> decided(
      K about, List<? extends Decision<?>> together, int attempt) {
    try {
      if (attempt == 1) {
        return decisions.decideTogether(together, FREE_ATTEMPTS);
      }
      int attempts = together.size() > 1 ? TOGETHER_ATTEMPTS : Decisions.ATTEMPTS_LIMIT;
      var done = new CompletableFuture<@Nullable Void>();
      precedence.accept(about, done);
      return decisions
          .decideTogether(together, attempts)
          .whenComplete((_, _) -> done.complete(null));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void next(K about, Line line, boolean won) {
    var together = new ArrayList<Waiting>();
    synchronized (lines) {
      if (won) {
        line.together = Math.min(2 * line.together, TOGETHER_LIMIT);
      }
      while (!line.waiting.isEmpty() && together.size() < line.together) {
        together.add(line.waiting.remove());
      }
      if (together.isEmpty()) {
        lines.remove(about);
        return;
      }
    }
    submit(about, line, together, 1);
  }

  private static void answer(
      List<Waiting> together, @Nullable List<Answer> answers, @Nullable Throwable failure) {
    for (int at = 0; at < together.size(); at++) {
      var answer = together.get(at).answer();
      if (answers == null) {
        answer.completeExceptionally(cause(failure));
      } else {
        switch (answers.get(at)) {
          case Decided decided -> answer.complete(decided);
          case Refused refused -> answer.completeExceptionally(refused.refusal());
        }
      }
    }
  }

  private static boolean isContended(@Nullable Throwable failure) {
    return failure != null
        && cause(failure) instanceof Refusal refusal
        && refusal.reason() == CONTENDED;
  }

  private static Throwable cause(@Nullable Throwable failure) {
    if (failure == null) {
      return new IllegalStateException("neither answers nor a failure");
    }
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
