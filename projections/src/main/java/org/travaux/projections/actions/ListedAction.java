package org.travaux.projections.actions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Due;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Paper;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Target;
import org.travaux.core.proceedings.Sessions;

/// One action item with all that happened to it.
///
/// @param carrying in the lists of which meetings it stands
/// @param ended how it was done or dropped
public record ListedAction(
    ActionItem item,
    Task task,
    Said said,
    PVector<ListedAction.Change> changes,
    Carrying carrying,
    Optional<ListedAction.Ending> ended) {

  /// What is to be done, as it is now.
  ///
  /// @param due empty if nothing was said of it: then it is the next meeting
  /// @param meeting in which it was agreed, by what people call it
  public record Task(
      String what,
      List<Owner> owners,
      Optional<Due> due,
      Optional<String> meeting,
      List<Target> on,
      List<Paper> documents) {

    Task with(List<Owner> now) {
      return new Task(what, now, due, meeting, on, documents);
    }

    Task with(Due now) {
      return new Task(what, owners, Optional.of(now), meeting, on, documents);
    }
  }

  /// Where in the log it was said, when and by whom.
  public record Said(LogPosition position, Instant at, Delegate by) {
    static Said of(Recorded recorded) {
      return new Said(recorded.position(), recorded.given().at(), recorded.given().by());
    }
  }

  /// Other owners, or another time.
  public record Change(Optional<List<Owner>> owners, Optional<Due> due, String reason, Said said) {}

  /// A meeting in whose list it stands.
  ///
  /// @param carried how often it was carried over until it came there
  public record Stop(MeetingId meeting, int carried) {}

  public enum Ended {
    DONE,
    DROPPED,
    /// The ruling that it rests on no longer holds.
    REOPENED
  }

  /// How it came to an end.
  ///
  /// @param words what was said of it, or why
  public record Ending(Ended how, Optional<Paper> outcome, Optional<String> words, Said said) {}

  static ListedAction of(ActionItem item, Task task, Recorded recorded) {
    return new ListedAction(
        item, task, Said.of(recorded), TreePVector.empty(), Carrying.NOWHERE, Optional.empty());
  }

  public boolean open() {
    return ended.isEmpty();
  }

  /// The meetings in whose lists it stands, in the order in which it got there.
  public PVector<Stop> stops() {
    return carrying.stops();
  }

  /// Whether the meeting that it is due at now is among them; else it is not convened.
  public boolean placed() {
    return carrying.placed();
  }

  /// How often it was carried over so far.
  public int carried() {
    return carrying.carried();
  }

  /// The last meeting in whose list it stands; empty if none of those is convened.
  public Optional<MeetingId> at() {
    return carrying.at();
  }

  /// How it stands in the list of a meeting; empty if it does not.
  public Optional<Stop> stop(MeetingId meeting) {
    return carrying.stop(meeting);
  }

  ListedAction reassigned(List<Owner> owners, Change change) {
    return new ListedAction(item, task.with(owners), said, changes.plus(change), carrying, ended);
  }

  ListedAction putOff(Due due, Change change) {
    return new ListedAction(
        item, task.with(due), said, changes.plus(change), carrying.putOff(), ended);
  }

  ListedAction ended(Ending ending) {
    return new ListedAction(item, task, said, changes, carrying, Optional.of(ending));
  }

  /// Where it stands now, as the meetings are.
  ///
  /// @param passed meetings that count as over although nobody closed them
  ListedAction settled(Sessions sessions, Set<MeetingId> passed) {
    return open()
        ? new ListedAction(
            item, task, said, changes, carrying.settled(sessions, passed, this::due), ended)
        : this;
  }

  private Optional<MeetingId> due(Sessions sessions) {
    return switch (task.due().orElse(new Due.NextMeeting())) {
      case Due.AtMeeting(var meeting) -> Optional.of(meeting).filter(sessions::has);
      case Due.AtNamed(var name) -> sessions.named(name);
      case Due.OnDay(var day) -> sessions.on(day);
      case Due.NextMeeting _ ->
          task.meeting().isEmpty()
              ? sessions.next(said.at())
              : task.meeting().flatMap(sessions::named).flatMap(sessions::after);
    };
  }
}
