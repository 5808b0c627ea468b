package org.travaux.core.draft;

import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;

/// Something recent that moved words.
public sealed interface Entry {

  LogPosition position();

  Given given();

  /// A change of one provision's text.
  ///
  /// @param lengthBefore of the provision's text, in UTF-16 code units
  /// @param removed all that was deleted, in its order
  record Edited(
      LogPosition position, Given given, TextEdited event, int lengthBefore, String removed)
      implements Entry {

    public ProvisionId provision() {
      return event.provision();
    }

    public EditId id() {
      return event.id();
    }

    public PersonId person() {
      return given.by().person();
    }
  }

  /// A provision was cut in two.
  ///
  /// @param lengthBefore of the text that was cut
  record Cut(LogPosition position, Given given, ProvisionSplit event, int lengthBefore)
      implements Entry {}

  /// Two provisions became one.
  ///
  /// @param lengthFrom of the text that was added
  record Joined(
      LogPosition position, Given given, ProvisionsMerged event, int lengthBefore, int lengthFrom)
      implements Entry {}
}
