package org.travaux.core.consensus;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.RulingId;

/// What is still to come of a ruling that holds.
///
/// @param position of the ruling
/// @param owner who is to do it; empty if that was not said
/// @param what in words; empty if its kind says it all
/// @param meeting to which it is to come back, as people call it
/// @param due that meeting, as soon as it is known by its id
public record FollowUp(
    RulingId ruling,
    LogPosition position,
    Kind kind,
    Optional<String> owner,
    Optional<String> what,
    Optional<String> meeting,
    Optional<MeetingId> due,
    Optional<Instant> deadline) {

  /// What somebody has to see to.
  public enum Kind {
    TASK,
    REWORK,
    CONSULTATION,
    QUESTION,
    TRANSLATION,
    CONDITION,
    DEADLINE,
    RETURN
  }

  /// Of all of these rulings, in the order of the log. A deadline that was set or extended again is
  /// told once, as it is now.
  static List<FollowUp> of(List<Declared> rulings) {
    var all = rulings.stream().filter(Declared::holds).flatMap(FollowUp::of).toList();
    var deadlines = new HashMap<Optional<String>, FollowUp>();
    all.stream()
        .filter(one -> one.kind == Kind.DEADLINE)
        .forEach(one -> deadlines.put(one.what, one));
    return all.stream()
        .filter(one -> one.kind != Kind.DEADLINE || one.equals(deadlines.get(one.what)))
        .toList();
  }

  private static Stream<FollowUp> of(Declared declared) {
    var conditions =
        declared.ruled().conditions().stream()
            .map(condition -> what(declared, Kind.CONDITION, condition));
    return Stream.concat(outcome(declared), conditions);
  }

  private static Stream<FollowUp> outcome(Declared declared) {
    return switch (declared.ruled().outcome()) {
      case Outcome.Instructed(var owner, var task, var meeting, var due) ->
          Stream.of(what(declared, Kind.TASK, task).by(owner).at(meeting, due));
      case Outcome.ApprovedToRework(var what) -> Stream.of(what(declared, Kind.REWORK, what));
      case Outcome.Referred(var lead, var meeting, var due) ->
          Stream.of(plain(declared, Kind.CONSULTATION).by(lead).at(Optional.of(meeting), due));
      case Outcome.Escalated(var body, var questions) ->
          questions.stream()
              .filter(question -> !isAnswered(declared, question))
              .map(question -> what(declared, Kind.QUESTION, question).by(body));
      case Outcome.TranslationRequested(var languages) ->
          languages.stream().map(language -> what(declared, Kind.TRANSLATION, language));
      case Outcome.DeadlineSet(var what, var deadline) ->
          Stream.of(what(declared, Kind.DEADLINE, what).until(deadline));
      case Outcome.DeadlineExtended(var what, var deadline, _) ->
          Stream.of(what(declared, Kind.DEADLINE, what).until(deadline));
      case Outcome.KeptOpen(var meeting, var due) ->
          Stream.of(plain(declared, Kind.RETURN).at(Optional.of(meeting), due));
      case Outcome.Deferred(var meeting, var due) ->
          meeting.isEmpty() && due.isEmpty()
              ? Stream.empty()
              : Stream.of(plain(declared, Kind.RETURN).at(meeting, due));
      case Outcome.Plain _ -> Stream.empty();
    };
  }

  private static boolean isAnswered(Declared declared, String question) {
    return declared.asked().stream()
        .anyMatch(one -> one.answer().isPresent() && one.question().asks().equals(question));
  }

  private static FollowUp plain(Declared declared, Kind kind) {
    return new FollowUp(
        declared.ruled().ruling(),
        declared.position(),
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static FollowUp what(Declared declared, Kind kind, String words) {
    var plain = plain(declared, kind);
    return new FollowUp(
        plain.ruling,
        plain.position,
        kind,
        plain.owner,
        Optional.of(words),
        plain.meeting,
        plain.due,
        plain.deadline);
  }

  /// The same, due at a meeting that was convened since, unless it was known before.
  public FollowUp known(Optional<MeetingId> since) {
    return kind == Kind.CONDITION || due.isPresent() || since.isEmpty() ? this : at(meeting, since);
  }

  private FollowUp by(String name) {
    return new FollowUp(ruling, position, kind, Optional.of(name), what, meeting, due, deadline);
  }

  private FollowUp at(Optional<String> name, Optional<MeetingId> id) {
    return new FollowUp(ruling, position, kind, owner, what, name, id, deadline);
  }

  private FollowUp until(Instant moment) {
    return new FollowUp(ruling, position, kind, owner, what, meeting, due, Optional.of(moment));
  }
}
