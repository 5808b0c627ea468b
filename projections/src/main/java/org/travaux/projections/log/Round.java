package org.travaux.projections.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.messaging.eventstreaming.Tag;
import org.travaux.core.event.LogPosition;

/// The appends that go into one batch. None of them depends on another.
final class Round {

  private static final BatchIds IDS = new BatchIds();

  private final List<Appending> appendings = new ArrayList<>();
  private final Set<Tag> tags = new HashSet<>();
  private int events;
  private int bytes;
  private LogPosition place;

  /// @param place where the batch is to go: conditions are checked against all that is before it
  Round(LogPosition place) {
    this.place = place;
  }

  LogPosition place() {
    return place;
  }

  /// From here on, conditions are checked again.
  void moveTo(LogPosition next) {
    place = next;
  }

  boolean isEmpty() {
    return appendings.isEmpty();
  }

  /// Whether there is room; one alone may be larger than the bounds.
  boolean hasRoomFor(Appending appending) {
    return appendings.isEmpty()
        || (events + appending.events().size() <= GroupCommit.BATCH_EVENTS_LIMIT
            && bytes + appending.bytes() <= GroupCommit.BATCH_BYTES_LIMIT);
  }

  void add(Appending appending) {
    appendings.add(appending);
    events += appending.events().size();
    bytes += appending.bytes();
    for (var event : appending.events()) {
      tags.addAll(event.tags());
    }
  }

  /// Whether something in here is what the append depends on.
  boolean holdsWhat(Appending appending) {
    var condition = appending.condition();
    return condition != null && carriesTagsOf(condition) && holds(condition);
  }

  private boolean carriesTagsOf(Matching condition) {
    for (var all : condition.anyOf()) {
      if (tags.containsAll(all)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Matching condition) {
    for (var appending : appendings) {
      for (var event : appending.events()) {
        if (condition.matches(event)) {
          return true;
        }
      }
    }
    return false;
  }

  /// A new batch each time: another place is another batch.
  Batch batch() {
    var stored = new ArrayList<StoredEvent>(events);
    for (var appending : appendings) {
      stored.addAll(appending.stored());
    }
    return new Batch(place, IDS.next(), stored);
  }

  List<AppendedEvent> events() {
    var all = new ArrayList<AppendedEvent>(events);
    for (var appending : appendings) {
      all.addAll(appending.events());
    }
    return all;
  }

  List<Appending> appendings() {
    return appendings;
  }

  /// What is taken out still counts for room and tags, which only makes the round end sooner.
  void removeIf(Predicate<Appending> condition) {
    appendings.removeIf(condition);
  }
}
