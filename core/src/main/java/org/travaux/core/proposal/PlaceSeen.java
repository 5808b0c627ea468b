package org.travaux.core.proposal;

import org.travaux.core.event.ProvisionId;

/// A place of a document-wide proposal, as somebody saw it.
///
/// @param offset where its words began, in UTF-16 code units
public record PlaceSeen(ProvisionId provision, int offset) {}
