package org.travaux.core.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is kept beside the texts, so that nothing that was agreed is lost: no text changes by it.
public sealed interface KeptEvent extends Event
    permits ActionEvent,
        ConstraintEvent,
        CrossReferenceEvent,
        ProvenanceEvent,
        RecommendationEvent,
        EscalationEvent,
        LiaisonEvent,
        TraceEvent,
        TranslationEvent {

  /// The instruments that it bears on: whoever has one of them open is told.
  List<InstrumentId> instruments();

  /// Its own tags, and those of the instruments.
  default Set<Tag> tagged(Tag... own) {
    return Stream.concat(Stream.of(own), instruments().stream().map(Tag::of))
        .collect(Collectors.toUnmodifiableSet());
  }
}
