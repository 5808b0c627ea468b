package org.travaux.core.draft;

import org.jspecify.annotations.Nullable;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentEvent.WordsMoved;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.text.Edit;
import org.travaux.core.text.EditWalker;

/// What [Recent] keeps of an event.
final class Entries {

  private Entries() {}

  /// Null for an event that moves no words.
  static @Nullable Entry of(Draft before, Recorded recorded) {
    return recorded.event() instanceof WordsMoved event ? of(before, event, recorded) : null;
  }

  private static Entry of(Draft before, WordsMoved moved, Recorded recorded) {
    return switch (moved) {
      case TextEdited event ->
          new Entry.Edited(
              recorded.position(),
              recorded.given(),
              event,
              length(before, event.provision()),
              removed(event.edit(), content(before, event.provision())));
      case ProvisionSplit event ->
          new Entry.Cut(
              recorded.position(), recorded.given(), event, length(before, event.provision()));
      case ProvisionsMerged event ->
          new Entry.Joined(
              recorded.position(),
              recorded.given(),
              event,
              length(before, event.provision()),
              length(before, event.from()));
    };
  }

  private static Text content(Draft draft, ProvisionId id) {
    return draft.provision(id).map(Provision::content).orElse(Text.EMPTY);
  }

  private static int length(Draft draft, ProvisionId id) {
    return content(draft, id).length();
  }

  private static String removed(Edit edit, Text text) {
    var removing = new Removing(text);
    edit.walk(removing);
    return removing.removed.toString();
  }

  private static final class Removing implements EditWalker {

    private final Text text;
    private final StringBuilder removed = new StringBuilder(0);
    private int at;

    Removing(Text text) {
      this.text = text;
    }

    @Override
    public void keep(int length) {
      at += length;
    }

    @Override
    public void insert(CharSequence inserted, int from, int to) {}

    @Override
    public void delete(int length) {
      if (length > 0) {
        removed.append(text.subSequence(at, at + length));
        at += length;
      }
    }
  }
}
