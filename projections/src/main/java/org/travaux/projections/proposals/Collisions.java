package org.travaux.projections.proposals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.travaux.core.pending.Standing;
import org.travaux.core.pending.Touched;
import org.travaux.core.text.Edit;
import org.travaux.projections.proposals.Collision.Kind;

/// What open proposals are in each other's way, on one state of the text and of them. Found
/// provision by provision, from the index of the proposals on each: the places that changes touch
/// are sorted, and each is held against those that begin before it ends.
///
/// Of one proposal, [#LIMIT] collisions on a provision are told at most.
public final class Collisions {

  public static final int LIMIT = 100;

  private final ProposalHistories histories;
  private final Map<ProvisionId, Colliding> found = new HashMap<>();
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
                        part -> all.addAll(colliding(part.proposed().provision()).of(proposal))));
    if (histories.pending().wide().contains(proposal)) {
      histories.draft().provisions().stream()
          .map(Provision::id)
          .filter(provision -> !openPlaces(proposal, provision).isEmpty())
          .forEach(provision -> all.addAll(colliding(provision).of(proposal)));
    }
    return List.copyOf(all);
  }

  /// All collisions on one provision.
  public Map<ProposalId, Set<Collision>> on(ProvisionId provision) {
    return colliding(provision).all();
  }

  private Colliding colliding(ProvisionId provision) {
    return found.computeIfAbsent(provision, id -> new Search(id).all());
  }

  /// What a document-wide proposal would change in a provision.
  private List<Found> openPlaces(ProposalId proposal, ProvisionId provision) {
    return places.in(histories, proposal, provision).stream().filter(Found::isOpen).toList();
  }

  /// A place that a proposal touches, both ends included.
  ///
  /// @param proposal its number
  private record Touch(int proposal, int from, int to, boolean suppresses) {}

  private final class Search {

    private final ProvisionId provision;
    private final Colliding found;
    private final List<Touch> touches = new ArrayList<>();
    private final Set<Integer> changing = new LinkedHashSet<>();
    private final Set<Integer> insisting = new LinkedHashSet<>();

    Search(ProvisionId provision) {
      this.provision = provision;
      this.found = new Colliding(provision, LIMIT);
    }

    Colliding all() {
      var text = histories.draft().provision(provision);
      var words = text.map(known -> known.content().toString()).orElse("");
      boolean suppressed = text.isPresent() && text.get().suppressed();
      for (var id : histories.pending().on(provision)) {
        int proposal = found.number(id);
        for (var part : histories.standing(id).map(Standing::openParts).orElse(List.of())) {
          if (part.proposed().provision().equals(provision)) {
            add(proposal, part, words, suppressed);
          }
        }
      }
      addPlaces(words);
      sameWords();
      noChange();
      return found;
    }

    private void add(int proposal, Part part, String words, boolean suppressed) {
      if (!part.placed()) {
        found.put(proposal, Kind.MERGED);
        return;
      }
      switch (part.proposed()) {
        case Add _ -> {
          return;
        }
        case NoChange _ -> insisting.add(proposal);
        case Suppress _ -> {
          changing.add(proposal);
          touches.add(new Touch(proposal, 0, words.length(), true));
        }
        case Modify modify -> changes(proposal, modify.edit(), words);
      }
      if (suppressed) {
        found.put(proposal, Kind.SUPPRESSED);
      }
    }

    private void changes(int proposal, Edit edit, String words) {
      changing.add(proposal);
      for (var place : Touched.by(edit, words)) {
        touches.add(new Touch(proposal, place.from(), place.to(), false));
      }
    }

    private void addPlaces(String words) {
      for (var id : histories.pending().wide()) {
        var open = openPlaces(id, provision);
        if (!open.isEmpty()) {
          changes(found.number(id), Places.together(open), words);
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
          if (one.proposal() != other.proposal() && !(one.suppresses() && other.suppresses())) {
            found.both(one.proposal(), other.proposal(), Kind.SAME_WORDS);
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
      return found.isFull(touches.get(touch).proposal());
    }

    private void noChange() {
      for (int one : insisting) {
        for (int other : changing) {
          if (one != other) {
            found.both(one, other, Kind.NO_CHANGE);
          }
        }
      }
    }
  }
}
