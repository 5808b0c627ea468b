package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.time.Instant;
import java.util.Optional;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.LogPosition;
import org.travaux.projections.log.Timeline;
import org.travaux.web.json.Moments;

/// When to look: now, at a position of the log, or at an instant by the clocks on the wall.
sealed interface Moment {

  /// What a timeline tells of something, then.
  <K, T> T told(Timeline<K, T> timeline, K of);

  record Now() implements Moment {
    @Override
    public <K, T> T told(Timeline<K, T> timeline, K of) {
      return timeline.head(of);
    }
  }

  record AtPosition(LogPosition position) implements Moment {
    @Override
    public <K, T> T told(Timeline<K, T> timeline, K of) {
      return timeline.at(of, position);
    }
  }

  record AtInstant(Instant instant) implements Moment {
    @Override
    public <K, T> T told(Timeline<K, T> timeline, K of) {
      return timeline.at(of, instant);
    }
  }

  /// Reads `1234` or `2022-01-13T09:30:00Z`.
  static Moment read(Optional<String> at) {
    if (at.isEmpty()) {
      return new Now();
    }
    var text = at.get();
    try {
      return text.matches("[0-9]{1,18}")
          ? new AtPosition(new LogPosition(Long.parseLong(text)))
          : new AtInstant(Moments.moment(text));
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          INVALID, "at", "A moment is a log position or an instant such as 2022-01-13T09:30:00Z.");
    }
  }
}
