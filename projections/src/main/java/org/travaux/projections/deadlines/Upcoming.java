package org.travaux.projections.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Days;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.core.event.RoundId;
import org.travaux.core.event.SilenceId;
import org.travaux.core.event.StepId;
import org.travaux.core.event.TranslationId;

/// Something that is awaited, by when, and whether that has passed.
public record Upcoming(What what, By by, boolean late) {

  static Upcoming of(What what, By by, Instant now) {
    return new Upcoming(what, by, !by.over().isAfter(now));
  }

  /// Until when: a moment, or the end of a day.
  public sealed interface By {

    /// From which moment on it is late.
    Instant over();

    record Moment(Instant at) implements By {
      @Override
      public Instant over() {
        return at;
      }
    }

    record Day(LocalDate day) implements By {
      @Override
      public Instant over() {
        return Days.over(day);
      }
    }
  }

  public sealed interface What {}

  /// All documents for a meeting.
  public record Documents(MeetingId meeting) implements What {}

  /// The report of an informal consultation.
  public record Report(BodyId body, ConsultationId consultation, String subject) implements What {}

  public record ToDo(BodyId body, ActionItem item, String what) implements What {}

  /// What is to be there in another language.
  ///
  /// @param instrument whose text is to be translated, with its title
  /// @param paper that is to be translated, with its symbol if it is the meeting's own
  public record Translation(
      BodyId body,
      TranslationId task,
      String language,
      Optional<Text> instrument,
      Optional<Paper> paper,
      Optional<String> symbol)
      implements What {}

  public record Comments(Text on, RoundId round, String title, Channel channel) implements What {}

  public record Silence(Text on, SilenceId silence, String subject) implements What {}

  /// A step of a timetable that holds.
  public record Step(Text on, StepId step, String title) implements What {}

  /// A text by its title.
  public record Text(InstrumentId instrument, String title) {}
}
