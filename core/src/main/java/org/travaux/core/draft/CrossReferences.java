package org.travaux.core.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.travaux.core.event.CrossReferenceEvent;
import org.travaux.core.event.CrossReferenceEvent.CrossReferenceDropped;
import org.travaux.core.event.CrossReferenceEvent.CrossReferenceMarked;
import org.travaux.core.event.CrossReferenceId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstitutionEvent;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.WordsMoved;
import org.travaux.core.event.KeptEvent;
import org.travaux.core.event.NegotiationEvent;
import org.travaux.core.event.ProceedingsEvent;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent;

/// The references between the provisions of an instrument, with the words that they stand in.
///
/// @param dropped ids that are taken for ever
public record CrossReferences(
    PMap<CrossReferenceId, CrossReference> byId, PSet<CrossReferenceId> dropped) {

  /// The kinds of event that tell of them.
  public static final Set<Class<? extends Event>> KINDS =
      Set.of(CrossReferenceEvent.class, WordsMoved.class);

  /// Over the events of one instrument's tag.
  public static final Fold<CrossReferences> FOLD =
      new Fold<>() {
        @Override
        public CrossReferences initial() {
          return new CrossReferences(HashTreePMap.empty(), HashTreePSet.empty());
        }

        @Override
        public CrossReferences evolve(CrossReferences references, Recorded recorded) {
          return references.evolve(recorded);
        }
      };

  private CrossReferences evolve(Recorded recorded) {
    return switch (recorded.event()) {
      case CrossReferenceEvent event -> marked(event, recorded);
      case WordsMoved event -> moved(event);
      case InstrumentEvent _,
          InstitutionEvent _,
          ProceedingsEvent _,
          NegotiationEvent _,
          KeptEvent _,
          RenderingEvent _ ->
          this;
    };
  }

  private CrossReferences marked(CrossReferenceEvent event, Recorded recorded) {
    return switch (event) {
      case CrossReferenceMarked now ->
          new CrossReferences(
              byId.plus(
                  now.reference(),
                  new CrossReference(
                      now.reference(),
                      recorded.position(),
                      now.provision(),
                      Stretch.of(now.provision(), now.start(), now.end()),
                      now.target())),
              dropped);
      case CrossReferenceDropped now ->
          new CrossReferences(byId.minus(now.reference()), dropped.plus(now.reference()));
    };
  }

  private CrossReferences moved(WordsMoved event) {
    var now = byId;
    for (var reference : byId.values()) {
      var words = reference.words().after(event);
      if (!words.equals(reference.words())) {
        now = now.plus(reference.id(), reference.with(words));
      }
    }
    return new CrossReferences(now, dropped);
  }

  /// Those that were not dropped, in the order in which they were marked.
  public List<CrossReference> all() {
    return byId.values().stream().sorted(Comparator.comparing(CrossReference::marked)).toList();
  }

  public Optional<CrossReference> find(CrossReferenceId id) {
    return Optional.ofNullable(byId.get(id));
  }
}
