package org.travaux.projections.proposals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.Proposal.Add;
import org.travaux.core.event.Proposal.Modify;
import org.travaux.core.event.Proposal.NoChange;
import org.travaux.core.event.Proposal.Suppress;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.pending.Found;
import org.travaux.core.pending.Part;
import org.travaux.core.pending.Places;
import org.travaux.core.pending.Touched;
import org.travaux.projections.proposals.Collision.Kind;

/// What open proposals are in each other's way, on one state of the text and of them. Found
/// provision by provision, from the index of the proposals on each: the places that changes touch
/// are sorted, and each is held against those that begin before it ends.
///
/// Of one proposal, [#LIMIT] collisions on a provision are told at most.
public final class Collisions {

  public static final int LIMIT = 100;

  private final ProposalHistories histories;
  private final Map<ProvisionId, Map<ProposalId, Set<Collision>>> found = new HashMap<>();
  private final KnownPlaces places;

  /// @param places what was found of document-wide proposals before
  public Collisions(ProposalHistories histories, KnownPlaces places) {
    this.histories = histories;
    this.places = places;
  }

  /// All that is in the way of a proposal; nothing of one that is closed.
  public List<Collision> of(ProposalId proposal) {
    var all = new LinkedHashSet<Collision>();
    histories
        .standing(proposal)
        .ifPresent(
            standing ->
                standing
                    .openParts()
                    .forEach(
                        part ->
                            all.addAll(
                                on(part.proposed().provision()).getOrDefault(proposal, Set.of()))));
    if (histories.pending().wide().contains(proposal)) {
      histories.draft().provisions().stream()
          .map(Provision::id)
          .filter(provision -> !openPlaces(proposal, provision).isEmpty())
          .forEach(provision -> all.addAll(on(provision).getOrDefault(proposal, Set.of())));
    }
    return List.copyOf(all);
  }

  /// All collisions on one provision.
  public Map<ProposalId, Set<Collision>> on(ProvisionId provision) {
    return found.computeIfAbsent(provision, id -> new Search(id).all());
  }

  /// What a document-wide proposal would change in a provision.
  private List<Found> openPlaces(ProposalId proposal, ProvisionId provision) {
    return places.in(histories, proposal, provision).stream().filter(Found::isOpen).toList();
  }

  /// A place that a proposal touches, both ends included.
  private record Touch(ProposalId proposal, int from, int to, boolean suppresses) {}

  private final class Search {

    private final ProvisionId provision;
    private final List<Touch> touches = new ArrayList<>();
    private final Set<ProposalId> changing = new LinkedHashSet<>();
    private final Set<ProposalId> insisting = new LinkedHashSet<>();
    private final Map<ProposalId, Set<Collision>> all = new HashMap<>();

    Search(ProvisionId provision) {
      this.provision = provision;
    }

    Map<ProposalId, Set<Collision>> all() {
      var text = histories.draft().provision(provision);
      var words = text.map(known -> known.content().toString()).orElse("");
      boolean suppressed = text.isPresent() && text.get().suppressed();
      for (var id : histories.pending().on(provision)) {
        histories
            .standing(id)
            .ifPresent(
                standing ->
                    standing.openParts().stream()
                        .filter(part -> part.proposed().provision().equals(provision))
                        .forEach(part -> add(id, part, words, suppressed)));
      }
      addPlaces(words);
      sameWords();
      noChange();
      return all;
    }

    private void add(ProposalId id, Part part, String words, boolean suppressed) {
      if (!part.placed()) {
        put(id, Kind.MERGED, Optional.empty());
        return;
      }
      switch (part.proposed()) {
        case Add _ -> {
          return;
        }
        case NoChange _ -> insisting.add(id);
        case Suppress _ -> {
          changing.add(id);
          touches.add(new Touch(id, 0, words.length(), true));
        }
        case Modify modify -> {
          changing.add(id);
          Touched.by(modify.edit(), words)
              .forEach(place -> touches.add(new Touch(id, place.from(), place.to(), false)));
        }
      }
      if (suppressed) {
        put(id, Kind.SUPPRESSED, Optional.empty());
      }
    }

    private void addPlaces(String words) {
      for (var id : histories.pending().wide()) {
        var open = openPlaces(id, provision);
        if (!open.isEmpty()) {
          changing.add(id);
          Touched.by(Places.together(open), words)
              .forEach(place -> touches.add(new Touch(id, place.from(), place.to(), false)));
        }
      }
    }

    /// Two of which enough is told already are passed over.
    private void sameWords() {
      touches.sort(Comparator.comparingInt(Touch::from));
      var untold = new int[touches.size() + 1];
      Arrays.setAll(untold, at -> at);
      for (int at = 0; at < touches.size(); at++) {
        var one = touches.get(at);
        int next = at + 1;
        while (true) {
          next = isTold(at) ? untold(untold, next) : next;
          if (next == touches.size() || touches.get(next).from() > one.to()) {
            break;
          }
          var other = touches.get(next);
          if (!one.proposal().equals(other.proposal())
              && !(one.suppresses() && other.suppresses())) {
            both(one.proposal(), other.proposal(), Kind.SAME_WORDS);
          }
          next++;
        }
      }
    }

    /// The first touch from one on of whose proposal more is to be told.
    private int untold(int[] untold, int from) {
      int at = from;
      while (at < touches.size() && (untold[at] != at || isTold(at))) {
        int ahead = Math.max(untold[at], at + 1);
        untold[at] = untold[ahead];
        at = ahead;
      }
      return at;
    }

    private boolean isTold(int touch) {
      return all.getOrDefault(touches.get(touch).proposal(), Set.of()).size() >= LIMIT;
    }

    private void noChange() {
      for (var one : insisting) {
        for (var other : changing) {
          if (!one.equals(other)) {
            both(one, other, Kind.NO_CHANGE);
          }
        }
      }
    }

    private void both(ProposalId one, ProposalId other, Kind kind) {
      put(one, kind, Optional.of(other));
      put(other, kind, Optional.of(one));
    }

    private void put(ProposalId id, Kind kind, Optional<ProposalId> with) {
      var mine = all.computeIfAbsent(id, _ -> new LinkedHashSet<>());
      if (mine.size() < LIMIT) {
        mine.add(new Collision(provision, kind, with));
      }
    }
  }
}
