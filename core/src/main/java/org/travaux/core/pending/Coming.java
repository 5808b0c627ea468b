package org.travaux.core.pending;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.draft.Borrowing;
import org.travaux.core.draft.Borrowings;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.draft.Stretch;
import org.travaux.core.event.BorrowingId;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.LogPosition;
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
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Difference;

/// Words with an origin that come into the text with what is accepted, or taken back. Those of a
/// proposal become the text's. Those of the text that went when a document-wide proposal was
/// accepted, or when that was taken back, may be there again after the next such turn: they come
/// from where they came from before. Immutable.
///
/// @param left how many events of the text are still to come of it
/// @param accepted words of a proposal that become the text's
/// @param back texts of which words may be there again
/// @param touched provisions that were changed so far
/// @param without the text before each acceptance of a document-wide proposal
/// @param with the text before each time that such an acceptance was taken back
public record Coming(
    int left,
    PMap<BorrowingId, Stretch> accepted,
    PVector<Coming.Then> back,
    PSet<ProvisionId> touched,
    PMap<LogPosition, Coming.Then> without,
    PMap<ProposalId, PVector<Coming.Then>> with) {

  /// Where the words of a text came from.
  ///
  /// @param said what the provisions said in which any of those words stood
  public record Then(Map<ProvisionId, String> said, Borrowings text) {

    static Then of(Draft draft, Borrowings text) {
      return new Then(
          text.marks().all().stream()
              .flatMap(borrowing -> borrowing.words().pieces().stream())
              .map(Stretch.Piece::provision)
              .distinct()
              .flatMap(id -> draft.provision(id).stream())
              .collect(Collectors.toUnmodifiableMap(Provision::id, Provision::text)),
          text);
    }
  }

  static final Coming NOTHING =
      new Coming(
          0,
          HashTreePMap.empty(),
          TreePVector.empty(),
          HashTreePSet.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty());

  private static Coming of(
      int left,
      List<Then> back,
      PMap<LogPosition, Then> without,
      PMap<ProposalId, PVector<Then>> with) {
    return new Coming(
        left, HashTreePMap.empty(), TreePVector.from(back), HashTreePSet.empty(), without, with);
  }

  /// Something was said of a proposal.
  ///
  /// @param standing of the proposal right before
  /// @param before the text
  Coming said(ProposalEvent event, LogPosition at, Standing standing, Supplier<Then> before) {
    return switch (event) {
      case ProposalAccepted now when standing.sweep().isPresent() ->
          of(now.applied(), turns(now.proposal()), without.plus(at, before.get()), with);
      case ProposalAccepted now -> of(now.applied(), List.of(), without, with);
      case AcceptanceReversed now -> reversed(now, before.get());
      case ProposalMade _,
          ProposalRevised _,
          ProposalTextEdited _,
          ProposalJoined _,
          ProposalLeft _,
          ProposalWithdrawn _,
          ProposalMerged _,
          ProposalRejected _,
          ProposalDeferred _,
          PlacesLeftOut _,
          PlacesTakenIn _ ->
          this;
    };
  }

  private Coming reversed(AcceptanceReversed event, Then before) {
    var then = without.get(event.accepted());
    return of(
        event.applied(),
        then == null ? List.of() : List.of(then),
        without.minus(event.accepted()),
        with.plus(event.proposal(), turns(event.proposal()).plus(before)));
  }

  private PVector<Then> turns(ProposalId proposal) {
    return with.getOrDefault(proposal, TreePVector.empty());
  }

  /// With words of the proposal that become the text's.
  Coming plus(BorrowingId id, Stretch words) {
    return new Coming(left, accepted.plus(id, words), back, touched, without, with);
  }

  boolean isDone() {
    return left == 0;
  }

  /// One of the events has come.
  Coming came(InstrumentEvent event) {
    return new Coming(left - 1, accepted, back, touched.plusAll(event.touched()), without, with);
  }

  /// Nothing is to come any more.
  Coming settled() {
    return of(0, List.of(), without, with);
  }

  /// What the words of the text come from, once all has come.
  Borrowings in(Draft draft, Borrowings text) {
    var now = text;
    for (var one : accepted.entrySet()) {
      now = and(now, one.getKey(), one.getValue());
    }
    for (var then : back) {
      for (var borrowing : then.text.marks().all()) {
        now = and(now, borrowing.id(), again(borrowing.words(), then, draft));
      }
    }
    return now;
  }

  private static Borrowings and(Borrowings text, BorrowingId id, Stretch words) {
    var before = text.marks().find(id).map(Borrowing::words).orElse(Stretch.GONE);
    return text.at(id, before.and(words));
  }

  /// Those of the words that the text has, where it was changed.
  private Stretch again(Stretch words, Then then, Draft now) {
    var language = Locale.forLanguageTag(now.language());
    var again = words.where(touched::contains);
    for (var provision : touched) {
      if (again.isIn(provision)) {
        again =
            again.after(
                provision,
                Difference.between(
                    then.said().getOrDefault(provision, ""), said(now, provision), language));
      }
    }
    return again;
  }

  private static String said(Draft draft, ProvisionId provision) {
    return draft.provision(provision).map(Provision::text).orElse("");
  }
}
