package org.travaux.core.rendering;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.TranslationEvent;
import org.travaux.core.event.TranslationEvent.TranslationAsked;
import org.travaux.core.event.TranslationEvent.TranslationChanged;
import org.travaux.core.event.TranslationEvent.TranslationHandedBack;
import org.travaux.core.event.TranslationEvent.TranslationTakenOn;
import org.travaux.core.event.TranslationEvent.TranslationWithdrawn;
import org.travaux.core.event.TranslationEvent.Wanted;
import org.travaux.core.event.TranslationId;

/// What a body has somebody translate.
record Tasks(PMap<TranslationId, Tasks.Task> byId) {

  /// @param asked how it was asked for
  /// @param now how it is asked for after what was changed
  /// @param by who works on it
  record Task(
      TranslationAsked asked,
      TranslationAsked now,
      Optional<Delegate> by,
      Optional<TranslationWithdrawn> withdrawn) {

    private Task by(Optional<Delegate> other) {
      return new Task(asked, now, other, withdrawn);
    }

    private Task with(TranslationChanged changed) {
      var left = changed.owner().isPresent() ? Optional.<Delegate>empty() : by;
      return new Task(asked, now.with(changed), left, withdrawn);
    }

    List<InstrumentId> instruments() {
      return asked.instruments();
    }
  }

  /// Over the translation events of one body's tag.
  static final Fold<Tasks> FOLD =
      Fold.of(TranslationEvent.class, new Tasks(HashTreePMap.empty()), Tasks::evolve);

  private Tasks evolve(TranslationEvent event, Recorded recorded) {
    return switch (event) {
      case TranslationAsked asked ->
          new Tasks(
              byId.plus(asked.task(), new Task(asked, asked, Optional.empty(), Optional.empty())));
      case TranslationChanged changed -> with(event, task -> task.with(changed));
      case TranslationTakenOn _ -> with(event, task -> task.by(Optional.of(recorded.given().by())));
      case TranslationHandedBack _ -> with(event, task -> task.by(Optional.empty()));
      case TranslationWithdrawn withdrawn ->
          with(event, task -> new Task(task.asked, task.now, task.by, Optional.of(withdrawn)));
    };
  }

  private Tasks with(TranslationEvent event, UnaryOperator<Task> change) {
    return find(event.task())
        .map(task -> new Tasks(byId.plus(event.task(), change.apply(task))))
        .orElse(this);
  }

  Optional<Task> find(TranslationId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Whether a task that is not withdrawn asks for this.
  boolean asks(Wanted wanted, String language) {
    return byId.values().stream()
        .anyMatch(
            task ->
                task.withdrawn.isEmpty()
                    && task.asked.wanted().equals(wanted)
                    && task.asked.language().equals(language));
  }

  Task present(TranslationId id) {
    return find(id)
        .orElseThrow(
            () -> new Refusal(UNKNOWN, "task", "There is no translation task " + id + " here."));
  }

  /// A task that is not withdrawn.
  Task open(TranslationId id) {
    var task = present(id);
    if (task.withdrawn.isPresent()) {
      throw new Refusal(CLOSED, "task", "This is not asked for any more.");
    }
    return task;
  }
}
