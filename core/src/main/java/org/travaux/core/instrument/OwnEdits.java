package org.travaux.core.instrument;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import org.travaux.core.draft.Entry;
import org.travaux.core.draft.Recent;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;

/// One person's recent edits by the position of their first change, in order, and which of them are
/// taken back.
record OwnEdits(SequencedMap<LogPosition, Entry.Edited> edits, Set<LogPosition> takenBack) {

  static OwnEdits of(PersonId person, Recent recent) {
    var edits = new LinkedHashMap<LogPosition, Entry.Edited>();
    var takenBack = new HashSet<LogPosition>();
    for (var entry : recent.after(LogPosition.NONE).entries()) {
      if (entry instanceof Entry.Edited edited && edited.person().equals(person)) {
        var first = recent.accepted(edited.id()).orElse(edited);
        edits.put(first.position(), first);
        edited.event().undoes().ifPresent(takenBack::add);
      }
    }
    return new OwnEdits(edits, takenBack);
  }

  Optional<Entry.Edited> at(LogPosition position) {
    return Optional.ofNullable(edits.get(position));
  }

  boolean isTakenBack(Entry.Edited edited) {
    return takenBack.contains(edited.position());
  }

  /// The last one in scope whose words stand by this person's will: an edit, or the redo of one.
  Optional<Entry.Edited> lastStanding(Predicate<Entry.Edited> scope) {
    return edits.sequencedValues().reversed().stream()
        .filter(edited -> !isTakenBack(edited) && !isUndo(edited) && scope.test(edited))
        .findFirst();
  }

  /// Takes back an edit, or the redo of one, and not another undo.
  private boolean isUndo(Entry.Edited edited) {
    boolean undo = false;
    var at = Optional.of(edited);
    while (at.isPresent() && at.get().event().undoes().isPresent()) {
      undo = !undo;
      at = at(at.get().event().undoes().get());
    }
    return undo;
  }
}
