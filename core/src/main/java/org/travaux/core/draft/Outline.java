package org.travaux.core.draft;

import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;

/// Whose an instrument is, and which provisions it has or had. Words that are typed there are no
/// part of it, so that whoever types keeps nobody from deciding.
///
/// @param body empty if there is no such instrument
public record Outline(Optional<BodyId> body, PSet<ProvisionId> provisions) {

  /// All that it is told by.
  public static final Set<Class<? extends Event>> KINDS =
      Set.of(InstrumentOpened.class, ProvisionInserted.class, ProvisionSplit.class);

  /// Over those events of one instrument's tag.
  public static final Fold<Outline> FOLD =
      new Fold<>() {
        @Override
        public Outline initial() {
          return new Outline(Optional.empty(), HashTreePSet.empty());
        }

        @Override
        public Outline evolve(Outline outline, Recorded recorded) {
          if (recorded.event() instanceof InstrumentOpened opened) {
            return new Outline(Optional.of(opened.body()), outline.provisions);
          }
          if (recorded.event() instanceof ProvisionInserted inserted) {
            return new Outline(outline.body, outline.provisions.plus(inserted.provision()));
          }
          return recorded.event() instanceof ProvisionSplit split
              ? new Outline(outline.body, outline.provisions.plus(split.into()))
              : outline;
        }
      };
}
