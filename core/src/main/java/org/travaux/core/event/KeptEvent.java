package org.travaux.core.event;

import java.util.List;

/// What is kept beside the texts, so that nothing that was agreed is lost: no text changes by it.
public sealed interface KeptEvent extends Event permits ActionEvent, CrossReferenceEvent {

  /// The instruments that it bears on: whoever has one of them open is told.
  List<InstrumentId> instruments();
}
