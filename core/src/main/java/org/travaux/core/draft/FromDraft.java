package org.travaux.core.draft;

import org.travaux.core.event.Fold;
import org.travaux.core.event.LogPosition;

/// A fold over the events of one instrument that up to some position comes to nothing but the
/// draft, so that whoever has the draft as it stood there or earlier goes on from that.
public interface FromDraft<S> extends Fold<S> {

  /// The last position of which that is certain; [LogPosition#NONE] if it is of none.
  LogPosition until();

  /// The state where the draft is this, which is not after [#until].
  S from(Draft draft);
}
