package org.travaux.core.draft;

import org.travaux.core.event.BorrowingId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Origin;
import org.travaux.core.event.ProvenanceEvent.Likeness;

/// Words that come from another instrument, wherever they went.
///
/// @param since where in the log they were named
/// @param words none if they are gone
public record Borrowing(
    BorrowingId id, LogPosition since, Delegate by, Stretch words, Origin from, Likeness likeness)
    implements Marks.Mark<BorrowingId, Borrowing> {

  @Override
  public Borrowing with(Stretch now) {
    return new Borrowing(id, since, by, now, from, likeness);
  }
}
