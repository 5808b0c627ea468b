package org.travaux.core.pending;

import java.util.Optional;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.Occurrence;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Anchor;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Side;

/// Words of which a document-wide proposal knows something, wherever they are by now.
///
/// @param leftOut why they are to stay as they are; empty if they are not
record Mark(ProvisionId provision, Anchor from, Anchor to, Optional<String> leftOut) {

  static Mark of(Occurrence occurrence, Optional<String> leftOut) {
    return new Mark(
        occurrence.provision(),
        new Anchor(occurrence.offset(), Side.RIGHT),
        new Anchor(occurrence.offset() + occurrence.length(), Side.LEFT),
        leftOut);
  }

  /// Some of the words are the same ones.
  boolean overlaps(Occurrence other) {
    return provision.equals(other.provision())
        && from.offset() < other.offset() + other.length()
        && other.offset() < to.offset();
  }

  boolean isGone() {
    return from.offset() >= to.offset();
  }

  Mark after(Edit edit) {
    return new Mark(provision, from.after(edit), to.after(edit), leftOut);
  }

  /// Words that are cut in two stay with their beginning.
  Mark after(ProvisionSplit split) {
    return from.offset() >= split.at()
        ? shifted(split.into(), -split.at())
        : new Mark(
            provision, from, new Anchor(Math.min(to.offset(), split.at()), to.side()), leftOut);
  }

  Mark shifted(ProvisionId into, int by) {
    return new Mark(
        into,
        new Anchor(from.offset() + by, from.side()),
        new Anchor(to.offset() + by, to.side()),
        leftOut);
  }
}
