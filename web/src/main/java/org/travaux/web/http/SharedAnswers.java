package org.travaux.web.http;

import java.lang.ref.WeakReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.cache.Turns;
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
  private final RecentlyUsed<Q, Kept<T>> kept = new RecentlyUsed<>(KEPT_LIMIT);
  private final Turns<Q> turns = new Turns<>(KEPT_LIMIT);

  SharedAnswers(EventReader events, JsonMapper json, Function<Q, T> telling) {
    this(events::head, telling, json::writeValueAsBytes);
  }

  /// @param head the last position of the log when it is asked for
  SharedAnswers(Supplier<LogPosition> head, Function<Q, T> telling, Function<T, byte[]> encoding) {
    this.head = head;
    this.telling = telling;
    this.encoding = encoding;
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
    var shared = reaching(asked, now);
    return shared != null ? shared : turns.take(asked, () -> inTurn(asked, now));
  }

  private @Nullable Encoded<T> reaching(Q asked, LogPosition now) {
    var last = kept.get(asked);
    return last == null ? null : last.reaching(now);
  }

  private Encoded<T> inTurn(Q asked, LogPosition now) {
    var shared = reaching(asked, now);
    if (shared != null) {
      return shared;
    }
    // For those who have come to wait since, too.
    var position = head.get();
    var answer = new Encoded<>(telling.apply(asked), encoding);
    kept.put(asked, new Kept<>(position, new WeakReference<>(answer)));
    return answer;
  }
}
