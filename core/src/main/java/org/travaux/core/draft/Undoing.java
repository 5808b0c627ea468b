package org.travaux.core.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.travaux.core.draft.UnitThread.Fate;
import org.travaux.core.draft.UnitThread.Played;
import org.travaux.core.event.EditId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;

/// Takes one edit back out of a text that others have written in since.
///
/// Inverting the edit and transforming the inverse is not enough: what somebody deleted and put
/// back would count as new words. So all that happened since is played again over threads of
/// units that know by which edit they were made and by which one they are gone; a unit that was
/// put back is the old one again. What the edit made and still stands goes, what it removed and is
/// still gone because of it comes back, and nothing else is touched: nobody else's words go.
final class Undoing {

  private final Map<ProvisionId, UnitThread> threads = new LinkedHashMap<>();
  private final Map<LogPosition, EditId> told = new HashMap<>();
  private final Set<EditId> wasUndone = new HashSet<>();
  private final EditId target;

  private Undoing(EditId target, Since since) {
    this.target = target;
    for (var entry : since.entries()) {
      if (entry instanceof Entry.Edited edited) {
        told.put(edited.position(), edited.id());
        undoneBy(edited).ifPresent(wasUndone::add);
      }
    }
  }

  /// Empty also for what was told before.
  private Optional<EditId> undoneBy(Entry.Edited edited) {
    return edited.event().undoes().flatMap(at -> Optional.ofNullable(told.get(at)));
  }

  /// What takes the edit back now, for each provision in which there is something to do.
  ///
  /// @param since begins with the edit, or with the earliest of what was put back since
  static SequencedMap<ProvisionId, Edit> of(EditId target, Since since) {
    var undoing = new Undoing(target, since);
    for (var entry : since.entries()) {
      switch (entry) {
        case Entry.Edited edited -> undoing.edit(edited);
        case Entry.Cut cut -> undoing.cut(cut);
        case Entry.Joined joined -> undoing.join(joined);
      }
    }
    var edits = new LinkedHashMap<ProvisionId, Edit>();
    undoing.threads.forEach(
        (provision, thread) -> {
          var edit = thread.without(target);
          if (!edit.isEmpty()) {
            edits.put(provision, edit);
          }
        });
    return edits;
  }

  private void edit(Entry.Edited edited) {
    var thread =
        threads.computeIfAbsent(edited.provision(), _ -> UnitThread.of(edited.lengthBefore()));
    threads.put(
        edited.provision(),
        thread.after(
            new Played(
                edited.event().edit(),
                edited.id(),
                undoneBy(edited),
                edited.removed(),
                fate(edited))));
  }

  private Fate fate(Entry.Edited edited) {
    if (edited.id().equals(target)) {
      return Fate.TAKEN_BACK;
    }
    return wasUndone.contains(edited.id()) ? Fate.CAME_BACK : Fate.STAYS;
  }

  private void cut(Entry.Cut cut) {
    var thread = threads.get(cut.event().provision());
    if (thread != null) {
      threads.put(cut.event().provision(), thread.head(cut.event().at()));
      threads.put(cut.event().into(), thread.tail(cut.event().at()));
    }
  }

  private void join(Entry.Joined joined) {
    var first = threads.get(joined.event().provision());
    var second = threads.remove(joined.event().from());
    if (first != null || second != null) {
      threads.put(
          joined.event().provision(),
          (first == null ? UnitThread.of(joined.lengthBefore()) : first)
              .concat(second == null ? UnitThread.of(joined.lengthFrom()) : second));
    }
  }
}
