package org.travaux.core.draft;

import java.util.List;
import java.util.Set;
import org.travaux.core.event.BorrowingId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent.WordsMoved;
import org.travaux.core.event.ProvenanceEvent;
import org.travaux.core.event.ProvenanceEvent.BorrowingDropped;
import org.travaux.core.event.ProvenanceEvent.WordsBorrowed;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;

/// The words of an instrument that come from others. Of words that are only proposed it is known
/// here that they are spoken of, and not where they stand.
public record Borrowings(Marks<BorrowingId, Borrowing> marks) {

  /// The kinds of event that tell of them.
  public static final Set<Class<? extends Event>> KINDS =
      Set.of(ProvenanceEvent.class, WordsMoved.class);

  /// Over the events of one instrument's tag.
  public static final Fold<Borrowings> FOLD =
      Marks.fold(ProvenanceEvent.class, Borrowings::new, Borrowings::marks, Borrowings::named);

  private static Marks<BorrowingId, Borrowing> named(
      Marks<BorrowingId, Borrowing> marks, ProvenanceEvent event, Recorded recorded) {
    return switch (event) {
      case WordsBorrowed now ->
          marks.plus(
              new Borrowing(
                  now.borrowing(),
                  recorded.position(),
                  recorded.given().by(),
                  now.proposal().isPresent()
                      ? Stretch.GONE
                      : Stretch.of(now.provision(), now.start(), now.end()),
                  now.from(),
                  now.likeness()));
      case BorrowingDropped now -> marks.minus(now.borrowing());
    };
  }

  /// With words of the text as those that come from there.
  public Borrowings at(BorrowingId id, Stretch words) {
    return marks.find(id).map(found -> new Borrowings(marks.plus(found.with(words)))).orElse(this);
  }

  /// Those with words in a provision.
  public List<Borrowing> in(ProvisionId provision) {
    return marks.all().stream().filter(borrowing -> borrowing.words().isIn(provision)).toList();
  }
}
