package org.travaux.projections.proposals;

import java.util.Locale;
import java.util.Optional;
import org.travaux.core.cache.RecentlyUsed;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.pending.Part;
import org.travaux.core.text.Difference;
import org.travaux.core.text.Edit;

/// How provisions changed since proposals for them were put into words, compared again only where
/// one of the two texts is another than the last time. For many threads and many instruments at
/// once.
public final class KnownDifferences {

  /// Parts of proposals, of all instruments that are looked at.
  private static final int LIMIT = 16_384;

  private final RecentlyUsed<Place, Compared> known = new RecentlyUsed<>(LIMIT);

  private record Place(ProposalId proposal, ProvisionId origin, ProvisionId provision) {}

  private record Compared(Optional<Provision> before, Optional<Provision> now, Edit difference) {

    // The very same: whether they are equal would have to be read through.
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Optional<Provision> earlier, Optional<Provision> later) {
      return before.orElse(null) == earlier.orElse(null) && now.orElse(null) == later.orElse(null);
    }
  }

  /// From what the provision said when the part was put into words to what it says.
  public Edit since(ProposalHistories histories, ProposalId proposal, Part part) {
    if (part.changes() == 0) {
      return Edit.none();
    }
    var place = new Place(proposal, part.origin(), part.proposed().provision());
    var before = histories.whenWorded(proposal, part);
    var now = histories.draft().provision(part.proposed().provision());
    var compared = known.get(place);
    if (compared != null && compared.isOf(before, now)) {
      return compared.difference();
    }
    var language = Locale.forLanguageTag(histories.draft().language());
    var difference = Difference.between(text(before), text(now), language);
    known.put(place, new Compared(before, now, difference));
    return difference;
  }

  private static String text(Optional<Provision> provision) {
    return provision.map(Provision::text).orElse("");
  }
}
