package org.travaux.core.draft;

import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Anchor;

/// A place in a draft, between two units of a provision's text.
public record Place(ProvisionId provision, Anchor anchor) {}
