package org.travaux.core.proceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.travaux.core.event.Days;
import org.travaux.core.event.Due;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent;
import org.travaux.core.event.MeetingEvent.DocumentDeadlineSet;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingEvent.MeetingKept;
import org.travaux.core.event.MeetingEvent.MeetingMoved;
import org.travaux.core.event.MeetingEvent.PurposeSet;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Recorded;

/// The meetings of a body, by their days.
///
/// @param elsewhere those of other bodies that it holds with them, and of which nothing else is
///     known
public record Sessions(PMap<MeetingId, Sessions.Session> byId, PSet<MeetingId> elsewhere) {

  public static final Sessions NONE = new Sessions(HashTreePMap.empty(), HashTreePSet.empty());

  /// What decides when and whether they are held; all of it stands with the body that was convened,
  /// and of a meeting that is held with another body nothing but that with the other one.
  public static final Set<Class<? extends Event>> KINDS =
      Set.of(
          MeetingConvened.class, MeetingMoved.class, MeetingClosed.class, MeetingHeldJointly.class);

  /// Over those events of one body's tag. Of meetings that were moved or closed before that was
  /// told with their body, it knows the days to which they were convened.
  public static final Fold<Sessions> FOLD = Fold.of(MeetingEvent.class, NONE, Sessions::evolve);

  /// One of them.
  ///
  /// @param over whether it was closed
  public record Session(MeetingConvened convened, LogPosition position, Days days, boolean over) {

    Session over(boolean now) {
      return new Session(convened, position, days, now);
    }

    boolean isCalled(String name) {
      return Stream.of(convened.meeting().value(), convened.designation(), convened.title())
          .anyMatch(name::equalsIgnoreCase);
    }

    private boolean isBefore(Session other) {
      return ORDER.compare(this, other) < 0;
    }
  }

  private static final Comparator<Session> ORDER =
      Comparator.comparing((Session session) -> session.days().first())
          .thenComparing(session -> session.days().last())
          .thenComparing(Session::position);

  /// What an event makes of them.
  public Sessions evolve(MeetingEvent event, Recorded recorded) {
    return switch (event) {
      case MeetingConvened now -> convened(now, recorded);
      case MeetingMoved now -> moved(now);
      case MeetingClosed now -> closed(now.meeting());
      case MeetingHeldJointly now -> joined(now.meeting());
      case MeetingKept _, PurposeSet _, DocumentDeadlineSet _ -> this;
    };
  }

  private Sessions convened(MeetingConvened now, Recorded recorded) {
    return with(new Session(now, recorded.position(), now.days(), false));
  }

  private Sessions moved(MeetingMoved now) {
    var session = byId.get(now.meeting());
    return session == null
        ? this
        : with(new Session(session.convened(), session.position(), now.days(), session.over()));
  }

  private Sessions closed(MeetingId meeting) {
    var session = byId.get(meeting);
    return session == null ? this : with(session.over(true));
  }

  private Sessions joined(MeetingId meeting) {
    return has(meeting) ? this : new Sessions(byId, elsewhere.plus(meeting));
  }

  private Sessions with(Session session) {
    return new Sessions(byId.plus(session.convened().meeting(), session), elsewhere);
  }

  /// The meetings whose days had passed when a later one was convened.
  public Set<MeetingId> passedBy(MeetingConvened later, Recorded recorded) {
    var session = byId.get(later.meeting());
    var today = day(recorded.given().at());
    return session == null
        ? Set.of()
        : byId.values().stream()
            .filter(other -> other.isBefore(session) && other.days().last().isBefore(today))
            .map(other -> other.convened().meeting())
            .collect(Collectors.toUnmodifiableSet());
  }

  public boolean isOver(MeetingId meeting) {
    var session = byId.get(meeting);
    return session != null && session.over();
  }

  public boolean has(MeetingId meeting) {
    return byId.containsKey(meeting);
  }

  private Stream<Session> inOrder() {
    return byId.values().stream().sorted(ORDER);
  }

  private static Optional<MeetingId> first(Stream<Session> sessions) {
    return sessions.findFirst().map(session -> session.convened().meeting());
  }

  /// By its id, what its symbols begin with, or its title.
  public Optional<MeetingId> named(String name) {
    return first(inOrder().filter(session -> session.isCalled(name)));
  }

  /// The first one that is not over and has not ended before a moment.
  public Optional<MeetingId> next(Instant moment) {
    var today = day(moment);
    return first(
        inOrder().filter(session -> !session.over() && !session.days().last().isBefore(today)));
  }

  /// The next one that is not over.
  public Optional<MeetingId> after(MeetingId meeting) {
    var session = byId.get(meeting);
    return session == null
        ? Optional.empty()
        : first(inOrder().filter(other -> session.isBefore(other) && !other.over()));
  }

  /// The one that is meant by the next meeting; empty as well where another body's may be, of which
  /// not enough is known.
  ///
  /// @param in the meeting in which it is said, by what people call it; without one, that of the
  ///     moment
  public Optional<MeetingId> meant(Optional<String> in, Instant moment) {
    if (!elsewhere.isEmpty()) {
      return Optional.empty();
    }
    if (in.isPresent()) {
      return in.flatMap(this::named).flatMap(this::after);
    }
    var today = day(moment);
    return first(
        inOrder().filter(session -> !session.over() && session.days().first().isAfter(today)));
  }

  /// The one that is meant by a name, or by the next meeting.
  ///
  /// @param in as for the next meeting
  public Optional<MeetingId> called(Due due, Optional<String> in, Instant moment) {
    return due instanceof Due.AtNamed(var name) ? named(name) : meant(in, moment);
  }

  /// The first one that has not ended before a day.
  public Optional<MeetingId> on(LocalDate day) {
    return first(inOrder().filter(session -> !session.days().last().isBefore(day)));
  }

  /// The meeting at which something is due, whether or not it is over; empty if it is a day, or
  /// that meeting is not convened.
  ///
  /// @param agreed the meeting in which that was agreed
  /// @param said when
  public Optional<MeetingId> due(Due due, Optional<MeetingId> agreed, Instant said) {
    return switch (due) {
      case Due.AtMeeting(var meeting) -> Optional.of(meeting).filter(this::has);
      case Due.AtNamed(var name) -> named(name);
      case Due.NextMeeting _ ->
          agreed
              .flatMap(meeting -> Optional.ofNullable(byId.get(meeting)))
              .map(session -> first(inOrder().filter(session::isBefore)))
              .orElseGet(() -> on(day(said)));
      case Due.OnDay _ -> Optional.empty();
    };
  }

  public Optional<Days> days(MeetingId meeting) {
    return Optional.ofNullable(byId.get(meeting)).map(Session::days);
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
