package org.travaux.core.instrument;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.travaux.core.draft.Entry;
import org.travaux.core.draft.Recent;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;

/// One person's recent edits by the position of their first change, in order, and which of them are
/// taken back.
record OwnEdits(SequencedMap<LogPosition, Entry.Edited> edits, Set<LogPosition> takenBack) {

  static OwnEdits of(PersonId person, Recent recent) {
    var edits = new LinkedHashMap<LogPosition, Entry.Edited>();
    for (var entry : recent.after(LogPosition.NONE).entries()) {
      if (entry instanceof Entry.Edited edited && edited.person().equals(person)) {
        var first = recent.accepted(edited.id()).orElse(edited);
        edits.put(first.position(), first);
      }
    }
    return new OwnEdits(edits, takenBack(edits));
  }

  /// By an undo that is not taken back itself; an undo always comes after what it undoes.
  private static Set<LogPosition> takenBack(SequencedMap<LogPosition, Entry.Edited> edits) {
    var takenBack = new HashSet<LogPosition>();
    for (var edited : edits.sequencedValues().reversed()) {
      if (!takenBack.contains(edited.position())) {
        edited.event().undoes().ifPresent(takenBack::add);
      }
    }
    return takenBack;
  }

  Optional<Entry.Edited> at(LogPosition position) {
    return Optional.ofNullable(edits.get(position));
  }

  boolean isTakenBack(Entry.Edited edited) {
    return takenBack.contains(edited.position());
  }

  /// Those whose words stand by this person's will, edits and redone ones, the newest first.
  Stream<Entry.Edited> standing() {
    return edits.sequencedValues().reversed().stream()
        .filter(edited -> !isTakenBack(edited) && !isUndo(edited));
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
