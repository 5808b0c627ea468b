package org.travaux.core.pending;

import org.travaux.core.draft.Stretch;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentEvent.WordsMoved;
import org.travaux.core.text.Side;

/// What becomes of words of a proposal when the text that it is over changes.
final class Underneath {

  private Underneath() {}

  /// @param words in what the proposal would have provisions say
  /// @param before how it stood right before
  static Stretch after(Stretch words, InstrumentEvent event, Standing before) {
    return event instanceof WordsMoved moved ? after(words, moved, before) : words;
  }

  private static Stretch after(Stretch words, WordsMoved event, Standing before) {
    return switch (event) {
      case TextEdited edited ->
          before
              .changeOf(edited.provision())
              .map(
                  modify ->
                      words.after(
                          edited.provision(), edited.edit().transform(modify.edit(), Side.LEFT)))
              .orElse(words);
      case ProvisionSplit split ->
          before
              .changeOf(split.provision())
              .map(modify -> split.at() + modify.edit().halves(split.at()).first().growth())
              .map(at -> words.cut(split.provision(), at, split.into()))
              .orElse(words);
      case ProvisionsMerged merged ->
          words.joined(
              merged.from(),
              merged.provision(),
              merged.at()
                  + before
                      .changeOf(merged.provision())
                      .map(modify -> modify.edit().growth())
                      .orElse(0));
    };
  }
}
