package org.travaux.core.draft;

import java.util.Set;
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
public record CrossReferences(Marks<CrossReferenceId, CrossReference> marks) {

  /// The kinds of event that tell of them.
  public static final Set<Class<? extends Event>> KINDS =
      Set.of(CrossReferenceEvent.class, WordsMoved.class);

  /// Over the events of one instrument's tag.
  public static final Fold<CrossReferences> FOLD =
      new Fold<>() {
        @Override
        public CrossReferences initial() {
          return new CrossReferences(Marks.none());
        }

        @Override
        public CrossReferences evolve(CrossReferences references, Recorded recorded) {
          return references.evolve(recorded);
        }
      };

  private CrossReferences evolve(Recorded recorded) {
    return switch (recorded.event()) {
      case CrossReferenceEvent event -> new CrossReferences(marked(event, recorded));
      case WordsMoved event -> new CrossReferences(marks.after(event));
      case InstrumentEvent _,
          InstitutionEvent _,
          ProceedingsEvent _,
          NegotiationEvent _,
          KeptEvent _,
          RenderingEvent _ ->
          this;
    };
  }

  private Marks<CrossReferenceId, CrossReference> marked(
      CrossReferenceEvent event, Recorded recorded) {
    return switch (event) {
      case CrossReferenceMarked now ->
          marks.plus(
              new CrossReference(
                  now.reference(),
                  recorded.position(),
                  now.provision(),
                  Stretch.of(now.provision(), now.start(), now.end()),
                  now.target()));
      case CrossReferenceDropped now -> marks.minus(now.reference());
    };
  }
}
