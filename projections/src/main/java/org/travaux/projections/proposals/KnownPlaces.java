package org.travaux.projections.proposals;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.pending.Found;
import org.travaux.core.pending.Places;
import org.travaux.core.pending.Standing;
import org.travaux.core.pending.Sweep;

/// Where document-wide proposals would change a provision, looked up again only where its words, or
/// what is known of its places, are others than the last time. For many threads and many
/// instruments at once.
public final class KnownPlaces {

  /// Provisions times document-wide proposals, of all instruments that are looked at.
  private static final int LIMIT = 65_536;

  private final RecentlyUsed<Place, Looked> known = new RecentlyUsed<>(LIMIT);

  private record Place(ProposalId proposal, ProvisionId provision) {}

  /// What was found, and what it was found in: the same objects, as long as nothing changed.
  private record Looked(Provision provision, @Nullable Object marks, List<Found> found) {

    // The very same: whether they are equal would have to be read through.
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Provision now, @Nullable Object marksNow) {
      return provision == now && marks == marksNow;
    }
  }

  /// Where the proposal would change the provision; nothing unless it is open and document-wide.
  public List<Found> in(ProposalHistories histories, ProposalId proposal, ProvisionId provision) {
    var sweep = histories.standing(proposal).filter(Standing::isOpen).flatMap(Standing::sweep);
    return sweep
        .flatMap(
            known ->
                histories
                    .draft()
                    .provision(provision)
                    .map(there -> in(proposal, there, known, histories.draft().language())))
        .orElse(List.of());
  }

  /// Whether the proposal has a part at the provision, or a place in it.
  public boolean isAbout(ProposalHistories histories, ProposalId proposal, ProvisionId provision) {
    return histories.standing(proposal).stream()
            .flatMap(standing -> standing.parts().stream())
            .anyMatch(part -> histories.isAt(part, provision))
        || !in(histories, proposal, provision).isEmpty();
  }

  private List<Found> in(ProposalId proposal, Provision provision, Sweep sweep, String language) {
    var place = new Place(proposal, provision.id());
    var marks = sweep.marks().get(provision.id());
    var looked = known.get(place);
    if (looked != null && looked.isOf(provision, marks)) {
      return looked.found();
    }
    var found =
        List.copyOf(Places.of(sweep.wide().change(), language).in(provision, Optional.of(sweep)));
    known.put(place, new Looked(provision, marks, found));
    return found;
  }
}
