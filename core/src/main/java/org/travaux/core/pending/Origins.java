package org.travaux.core.pending;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.draft.Borrowing;
import org.travaux.core.draft.Borrowings;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.draft.Stretch;
import org.travaux.core.event.BorrowingId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstitutionEvent;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.NegotiationEvent;
import org.travaux.core.event.ProceedingsEvent;
import org.travaux.core.event.ProposalEvent;
import org.travaux.core.event.ProposalEvent.AcceptanceReversed;
import org.travaux.core.event.ProposalEvent.PlacesLeftOut;
import org.travaux.core.event.ProposalEvent.PlacesTakenIn;
import org.travaux.core.event.ProposalEvent.ProposalAccepted;
import org.travaux.core.event.ProposalEvent.ProposalDeferred;
import org.travaux.core.event.ProposalEvent.ProposalJoined;
import org.travaux.core.event.ProposalEvent.ProposalLeft;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalMerged;
import org.travaux.core.event.ProposalEvent.ProposalRejected;
import org.travaux.core.event.ProposalEvent.ProposalRevised;
import org.travaux.core.event.ProposalEvent.ProposalTextEdited;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvenanceEvent;
import org.travaux.core.event.ProvenanceEvent.WordsBorrowed;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;
import org.travaux.core.text.Difference;

/// Where words come from: those of the text, and those that are only proposed for it. Words of a
/// pending proposal keep their origin while its sponsors type, while the text moves under it, and
/// when it is put into other words or merged, as far as they are still there; once it is accepted
/// they are the text's. Immutable.
///
/// @param text what the text's own words come from; of words that are only proposed, who named them
/// @param proposed the words of open proposals
/// @param coming what comes into the text with the events that are still to come of an acceptance
public record Origins(
    Draft draft,
    Pending pending,
    Borrowings text,
    PMap<BorrowingId, Words> proposed,
    Coming coming) {

  /// Words of a proposal, in what it would have provisions say.
  public record Words(ProposalId proposal, Stretch words) {}

  /// Words that come from elsewhere, with what they say.
  ///
  /// @param proposal the one whose words they are; none for the text's own
  public record Found(Borrowing borrowing, Optional<ProposalId> proposal, String says) {}

  /// Over the instrument, proposal and provenance events of one instrument's tag.
  public static final Fold<Origins> FOLD =
      new Fold<>() {
        @Override
        public Origins initial() {
          return new Origins(
              Draft.FOLD.initial(),
              Pending.FOLD.initial(),
              Borrowings.FOLD.initial(),
              HashTreePMap.empty(),
              Coming.NOTHING);
        }

        @Override
        public Set<Class<? extends Event>> kinds() {
          return Set.of(InstrumentEvent.class, ProposalEvent.class, ProvenanceEvent.class);
        }

        @Override
        public Origins evolve(Origins origins, Recorded recorded) {
          return switch (recorded.event()) {
            case ProvenanceEvent event -> origins.told(event, recorded);
            case InstrumentEvent event -> origins.happened(event, recorded);
            case ProposalEvent event -> origins.said(event, recorded);
            case InstitutionEvent _,
                ProceedingsEvent _,
                NegotiationEvent _,
                KeptEvent _,
                RenderingEvent _ ->
                origins;
          };
        }

        @Override
        public boolean isLarge() {
          return true;
        }
      };

  /// All that was named and not dropped, in the order in which it was named.
  public List<Found> all() {
    var all = new ArrayList<Found>();
    for (var borrowing : text.marks().all()) {
      var of = Optional.ofNullable(proposed.get(borrowing.id()));
      of.ifPresent(
          found ->
              all.add(
                  new Found(
                      borrowing.with(found.words()), Optional.of(found.proposal()), says(found))));
      if (of.isEmpty() || !borrowing.words().pieces().isEmpty()) {
        all.add(new Found(borrowing, Optional.empty(), borrowing.words().in(draft)));
      }
    }
    return all;
  }

  private String says(Words found) {
    return pending.of(found.proposal()).stream()
        .flatMap(
            standing ->
                found.words().pieces().stream()
                    .map(
                        piece ->
                            reads(standing, piece.provision())
                                .map(text -> text.substring(piece.from(), piece.to()))
                                .orElse("")))
        .collect(Collectors.joining());
  }

  private Optional<String> reads(Standing standing, ProvisionId provision) {
    return standing.wordsFor(provision).flatMap(part -> part.reads(said(provision)));
  }

  private String said(ProvisionId provision) {
    return draft.provision(provision).map(Provision::text).orElse("");
  }

  private Origins told(ProvenanceEvent event, Recorded recorded) {
    var words =
        event instanceof WordsBorrowed now && now.proposal().isPresent()
            ? proposed.plus(
                now.borrowing(),
                new Words(
                    now.proposal().get(), Stretch.of(now.provision(), now.start(), now.end())))
            : proposed.minus(event.borrowing());
    return new Origins(draft, pending, Borrowings.FOLD.evolve(text, recorded), words, coming);
  }

  /// The text moves under the proposals. What comes of an acceptance makes the accepted words the
  /// text's: they stand there as they stood in the proposal.
  private Origins happened(InstrumentEvent event, Recorded recorded) {
    var moved =
        new Origins(
            Draft.FOLD.evolve(draft, recorded),
            Pending.FOLD.evolve(pending, recorded),
            Borrowings.FOLD.evolve(text, recorded),
            proposed,
            coming);
    for (var one : proposed.entrySet()) {
      var before = pending.of(one.getValue().proposal());
      if (before.isPresent()) {
        moved = moved.with(one, words -> Underneath.after(words, event, before.get()));
      }
    }
    return coming.isDone() ? moved : moved.with(coming.came(event)).settled();
  }

  private Origins said(ProposalEvent event, Recorded recorded) {
    var now = Pending.FOLD.evolve(pending, recorded);
    var moved = new Origins(draft, now, text, proposed, coming);
    var before = pending.of(event.proposal());
    if (before.isEmpty()) {
      return moved;
    }
    var known = before.get();
    moved =
        moved.with(
            coming.said(event, recorded.position(), known, () -> Coming.Then.of(draft, text)));
    for (var one : proposed.entrySet()) {
      if (one.getValue().proposal().equals(event.proposal())) {
        moved = moved.said(event, known, one);
      }
    }
    return moved.settled();
  }

  private Origins said(ProposalEvent event, Standing before, Map.Entry<BorrowingId, Words> one) {
    return switch (event) {
      case ProposalTextEdited edited ->
          with(one, words -> words.after(edited.provision(), edited.edit()));
      case ProposalRevised _ -> with(one, words -> reworded(words, before, event.proposal()));
      case ProposalMerged merged ->
          with(one, words -> reworded(words, before, merged.into()), merged.into());
      case ProposalAccepted taken -> taken(one, Set.copyOf(taken.provisions()));
      // It is said by others, or no more: what it reads stays as it was.
      case ProposalMade _,
          ProposalJoined _,
          ProposalLeft _,
          ProposalWithdrawn _,
          ProposalRejected _,
          ProposalDeferred _,
          PlacesLeftOut _,
          PlacesTakenIn _,
          AcceptanceReversed _ ->
          with(one, words -> words);
    };
  }

  /// The words as far as they are found in other ones.
  private Stretch reworded(Stretch words, Standing before, ProposalId proposal) {
    var after = pending.of(proposal).orElseThrow();
    var language = Locale.forLanguageTag(draft.language());
    var now = words;
    for (var part : before.openParts()) {
      var provision = part.proposed().provision();
      var read = reads(before, provision);
      var reads = reads(after, provision);
      if (now.isIn(provision) && read.isPresent() && reads.isPresent()) {
        now = now.after(provision, Difference.between(read.get(), reads.get(), language));
      }
    }
    return now;
  }

  private Origins taken(Map.Entry<BorrowingId, Words> one, Set<ProvisionId> provisions) {
    var words = one.getValue().words().where(provisions::contains);
    return with(coming.plus(one.getKey(), words))
        .with(one, all -> all.where(provision -> !provisions.contains(provision)));
  }

  private Origins with(Coming now) {
    return new Origins(draft, pending, text, proposed, now);
  }

  private Origins settled() {
    return coming.isDone()
        ? new Origins(draft, pending, coming.in(draft, text), proposed, coming.settled())
        : this;
  }

  private Origins with(Map.Entry<BorrowingId, Words> one, UnaryOperator<Stretch> change) {
    return with(one, change, one.getValue().proposal());
  }

  /// Words stand only where an open proposal has words.
  private Origins with(
      Map.Entry<BorrowingId, Words> one, UnaryOperator<Stretch> change, ProposalId of) {
    var standing = pending.of(of);
    var words =
        change
            .apply(one.getValue().words())
            .where(
                provision ->
                    standing.filter(now -> now.wordsFor(provision).isPresent()).isPresent());
    return new Origins(
        draft,
        pending,
        text,
        words.pieces().isEmpty()
            ? proposed.minus(one.getKey())
            : proposed.plus(one.getKey(), new Words(of, words)),
        coming);
  }
}
