package org.travaux.core.draft;

import org.travaux.core.event.BorrowingId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Origin;
import org.travaux.core.event.ProvenanceEvent.Likeness;

/// Words that come from another instrument, wherever they went.
///
/// @param named where in the log
/// @param words none if they are gone
public record Borrowing(
    BorrowingId id, LogPosition named, Delegate by, Stretch words, Origin from, Likeness likeness) {

  public Borrowing with(Stretch now) {
    return new Borrowing(id, named, by, now, from, likeness);
  }
}
