package org.travaux.web.http;

import org.axonframework.common.configuration.AxonConfiguration;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.instruments.InstrumentListing;

/// Drops all that is stored beside the log, and has the log tell it again.
final class Rebuild {

  private final InstrumentListing listing;
  private final DraftViews drafts;
  private final AxonConfiguration axon;

  Rebuild(InstrumentListing listing, DraftViews drafts, AxonConfiguration axon) {
    this.listing = listing;
    this.drafts = drafts;
    this.axon = axon;
  }

  /// What was rebuilt. The list of instruments may still be a moment behind.
  record Rebuilt(int drafts) {}

  Rebuilt run(Progress progress) {
    listing.rebuild(axon);
    return new Rebuilt(drafts.rebuild(progress::at));
  }
}
