package org.travaux.projections.renderings;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentEvent.TextImported;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;

/// When the words of each provision last changed: were edited, cut in two, or joined with others.
/// Where a provision stands, and whether it is suppressed, changes none of its words.
public record LastMoves(PMap<ProvisionId, LogPosition> byProvision) {

  /// Over the events of one instrument's tag.
  public static final Fold<LastMoves> FOLD =
      Fold.of(
          InstrumentEvent.class,
          new LastMoves(HashTreePMap.empty()),
          (state, event, recorded) -> state.evolve(event, recorded.position()));

  private LastMoves evolve(InstrumentEvent event, LogPosition at) {
    return switch (event) {
      case ProvisionInserted now -> moved(now.provision(), at);
      case TextEdited now -> moved(now.provision(), at);
      case ProvisionSplit now -> moved(now.provision(), at).moved(now.into(), at);
      case ProvisionsMerged now -> moved(now.provision(), at);
      case InstrumentOpened _,
          TextImported _,
          ProvisionMoved _,
          ProvisionSuppressed _,
          ProvisionRestored _,
          InstrumentFrozen _,
          InstrumentUnfrozen _ ->
          this;
    };
  }

  private LastMoves moved(ProvisionId provision, LogPosition at) {
    return new LastMoves(byProvision.plus(provision, at));
  }

  Optional<LogPosition> of(ProvisionId provision) {
    return Optional.ofNullable(byProvision.get(provision));
  }
}
