package org.travaux.core.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.travaux.core.event.BorrowingId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstitutionEvent;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.WordsMoved;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.NegotiationEvent;
import org.travaux.core.event.ProceedingsEvent;
import org.travaux.core.event.ProvenanceEvent;
import org.travaux.core.event.ProvenanceEvent.BorrowingDropped;
import org.travaux.core.event.ProvenanceEvent.WordsBorrowed;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;

/// The words of an instrument that come from others. Of words that are only proposed it is known
/// here that they are spoken of, and not where they stand.
///
/// @param dropped ids that are taken for ever
public record Borrowings(PMap<BorrowingId, Borrowing> byId, PSet<BorrowingId> dropped) {

  /// The kinds of event that tell of them.
  public static final Set<Class<? extends Event>> KINDS =
      Set.of(ProvenanceEvent.class, WordsMoved.class);

  /// Over the events of one instrument's tag.
  public static final Fold<Borrowings> FOLD =
      new Fold<>() {
        @Override
        public Borrowings initial() {
          return new Borrowings(HashTreePMap.empty(), HashTreePSet.empty());
        }

        @Override
        public Borrowings evolve(Borrowings borrowings, Recorded recorded) {
          return borrowings.evolve(recorded);
        }
      };

  private Borrowings evolve(Recorded recorded) {
    return switch (recorded.event()) {
      case ProvenanceEvent event -> named(event, recorded);
      case WordsMoved event -> moved(event);
      case InstrumentEvent _,
          InstitutionEvent _,
          ProceedingsEvent _,
          NegotiationEvent _,
          KeptEvent _,
          RenderingEvent _ ->
          this;
    };
  }

  private Borrowings named(ProvenanceEvent event, Recorded recorded) {
    return switch (event) {
      case WordsBorrowed now ->
          new Borrowings(
              byId.plus(
                  now.borrowing(),
                  new Borrowing(
                      now.borrowing(),
                      recorded.position(),
                      recorded.given().by(),
                      now.proposal().isPresent()
                          ? Stretch.GONE
                          : Stretch.of(now.provision(), now.start(), now.end()),
                      now.from(),
                      now.likeness())),
              dropped);
      case BorrowingDropped now ->
          new Borrowings(byId.minus(now.borrowing()), dropped.plus(now.borrowing()));
    };
  }

  private Borrowings moved(WordsMoved event) {
    var now = byId;
    for (var borrowing : byId.values()) {
      var words = borrowing.words().after(event);
      if (!words.equals(borrowing.words())) {
        now = now.plus(borrowing.id(), borrowing.with(words));
      }
    }
    return new Borrowings(now, dropped);
  }

  /// With words of the text as those that come from there.
  public Borrowings at(BorrowingId id, Stretch words) {
    return find(id)
        .map(found -> new Borrowings(byId.plus(id, found.with(words)), dropped))
        .orElse(this);
  }

  /// Those that were not dropped, in the order in which they were named.
  public List<Borrowing> all() {
    return byId.values().stream().sorted(Comparator.comparing(Borrowing::named)).toList();
  }

  /// Those with words in a provision.
  public List<Borrowing> in(ProvisionId provision) {
    return all().stream().filter(borrowing -> borrowing.words().isIn(provision)).toList();
  }

  public Optional<Borrowing> find(BorrowingId id) {
    return Optional.ofNullable(byId.get(id));
  }
}
