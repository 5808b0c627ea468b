package org.travaux.core.event;

import java.util.Set;

/// All that is ever stored. A new event breaks the build at every fold that has not thought of it.
public sealed interface Event
    permits InstrumentEvent,
        NegotiationEvent,
        RenderingEvent,
        ProceedingsEvent,
        InstitutionEvent,
        KeptEvent {

  /// What it is about. A decision names the tags whose events it depends on.
  Set<Tag> tags();
}
