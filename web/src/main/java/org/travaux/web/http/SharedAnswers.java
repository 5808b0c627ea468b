package org.travaux.web.http;

import java.lang.ref.WeakReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.event.LogPosition;
import org.travaux.projections.log.EventReader;
import tools.jackson.databind.json.JsonMapper;

/// Answers that many ask for at once, as after a ruling every page of a meeting does: told and
/// encoded once for all of them. Whoever asks gets an answer that has everything in it which was
/// stored when they asked. While one is told, those who come meanwhile wait, and share the next.
///
/// An answer is of what was asked and of the log, and of nothing else. Who asks is no part of it,
/// so that it cannot be: whether they may see it is asked for each of them before they get it.
///
/// @param <Q> what is asked: values, by which others that ask for the same are known
/// @param <T> what is told
final class SharedAnswers<Q, T> {

  /// Of different things that are asked.
  private static final int KEPT_LIMIT = 256;

  private final Supplier<LogPosition> head;
  private final Function<Q, T> telling;
  private final Function<T, byte[]> encoding;
  private final RecentlyUsed<Q, Line<T>> lines = new RecentlyUsed<>(KEPT_LIMIT);

  SharedAnswers(EventReader events, JsonMapper json, Function<Q, T> telling) {
    this(events::head, telling, json::writeValueAsBytes);
  }

  /// @param head the last position of the log when it is asked for
  SharedAnswers(Supplier<LogPosition> head, Function<Q, T> telling, Function<T, byte[]> encoding) {
    this.head = head;
    this.telling = telling;
    this.encoding = encoding;
  }

  /// Those who ask for one thing.
  private static final class Line<T> {

    private final ReentrantLock turn = new ReentrantLock();
    private volatile @Nullable Kept<T> kept;

    @Nullable Encoded<T> reaching(LogPosition now) {
      var last = kept;
      return last == null ? null : last.reaching(now);
    }
  }

  /// As long as it is sent to somebody, and until the memory is wanted: it may have megabytes.
  ///
  /// @param position all that was stored up to it is in the answer
  private record Kept<T>(LogPosition position, WeakReference<Encoded<T>> answer) {

    @Nullable Encoded<T> reaching(LogPosition now) {
      return position.isBefore(now) ? null : answer.get();
    }
  }

  /// @throws RuntimeException whatever telling it comes to, for whoever it was told for alone
  Encoded<T> of(Q asked) {
    var now = head.get();
    var line = lines.computeIfAbsent(asked, _ -> new Line<>());
    var shared = line.reaching(now);
    return shared != null ? shared : inTurn(asked, now, line);
  }

  private Encoded<T> inTurn(Q asked, LogPosition now, Line<T> line) {
    line.turn.lock();
    try {
      var shared = line.reaching(now);
      if (shared != null) {
        return shared;
      }
      // For those who have come to wait since, too.
      var position = head.get();
      var answer = new Encoded<>(telling.apply(asked), encoding);
      line.kept = new Kept<>(position, new WeakReference<>(answer));
      return answer;
    } finally {
      line.turn.unlock();
    }
  }
}
