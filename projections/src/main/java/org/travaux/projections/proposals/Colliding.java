package org.travaux.projections.proposals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.projections.proposals.Collision.Kind;

/// The collisions on one provision as they are found: numbers, since there may be hundreds of
/// thousands, of which hardly any is looked at.
final class Colliding {

  private static final List<Kind> KINDS = List.of(Kind.values());

  private final ProvisionId provision;
  private final int limit;
  private final Map<ProposalId, Integer> numbers = new HashMap<>();
  private final List<ProposalId> proposals = new ArrayList<>();
  private final List<Mine> all = new ArrayList<>();

  /// @param limit how many are told of one proposal at most
  Colliding(ProvisionId provision, int limit) {
    this.provision = provision;
    this.limit = limit;
  }

  /// Those of one proposal: each a kind, and the number of the other one plus one, or 0 if there is
  /// no other.
  private static final class Mine {
    private final BitSet known = new BitSet();
    private int[] told = new int[4];
    private int size;
  }

  /// The number of a proposal, which is a new one for a new proposal.
  int number(ProposalId id) {
    return numbers.computeIfAbsent(
        id,
        added -> {
          proposals.add(added);
          all.add(new Mine());
          return all.size() - 1;
        });
  }

  boolean isFull(int proposal) {
    return all.get(proposal).size >= limit;
  }

  void put(int proposal, Kind kind) {
    put(proposal, kind, 0);
  }

  void both(int one, int other, Kind kind) {
    put(one, kind, other + 1);
    put(other, kind, one + 1);
  }

  private void put(int proposal, Kind kind, int with) {
    var mine = all.get(proposal);
    int what = with * KINDS.size() + KINDS.indexOf(kind);
    if (mine.size < limit && !mine.known.get(what)) {
      mine.known.set(what);
      if (mine.size == mine.told.length) {
        mine.told = Arrays.copyOf(mine.told, 2 * mine.size);
      }
      mine.told[mine.size++] = what;
    }
  }

  /// Those of one proposal, in the order in which they were found.
  Set<Collision> of(ProposalId id) {
    var number = numbers.get(id);
    return number == null ? Set.of() : of(all.get(number));
  }

  private Set<Collision> of(Mine mine) {
    var collisions = new LinkedHashSet<Collision>();
    for (int at = 0; at < mine.size; at++) {
      int with = mine.told[at] / KINDS.size();
      collisions.add(
          new Collision(
              provision,
              KINDS.get(mine.told[at] % KINDS.size()),
              with == 0 ? Optional.empty() : Optional.of(proposals.get(with - 1))));
    }
    return collisions;
  }

  /// Those of all proposals that have any.
  Map<ProposalId, Set<Collision>> all() {
    var there = new LinkedHashMap<ProposalId, Set<Collision>>();
    for (int number = 0; number < all.size(); number++) {
      if (all.get(number).size > 0) {
        there.put(proposals.get(number), of(all.get(number)));
      }
    }
    return there;
  }
}
