package org.travaux.core.draft;

import java.util.Set;
import org.travaux.core.event.CrossReferenceEvent;
import org.travaux.core.event.CrossReferenceEvent.CrossReferenceDropped;
import org.travaux.core.event.CrossReferenceEvent.CrossReferenceMarked;
import org.travaux.core.event.CrossReferenceId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent.WordsMoved;
import org.travaux.core.event.Recorded;

/// The references between the provisions of an instrument, with the words that they stand in.
public record CrossReferences(Marks<CrossReferenceId, CrossReference> marks) {

  /// The kinds of event that tell of them.
  public static final Set<Class<? extends Event>> KINDS =
      Set.of(CrossReferenceEvent.class, WordsMoved.class);

  /// Over the events of one instrument's tag.
  public static final Fold<CrossReferences> FOLD =
      Marks.fold(
          CrossReferenceEvent.class,
          CrossReferences::new,
          CrossReferences::marks,
          CrossReferences::marked);

  private static Marks<CrossReferenceId, CrossReference> marked(
      Marks<CrossReferenceId, CrossReference> marks, CrossReferenceEvent event, Recorded recorded) {
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
