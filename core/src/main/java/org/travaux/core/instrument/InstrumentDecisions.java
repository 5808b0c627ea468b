package org.travaux.core.instrument;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of an instrument.
public final class InstrumentDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(
          OpenInstrument.class,
          InsertProvision.class,
          EditProvision.class,
          UndoOwnEdit.class,
          MoveProvision.class,
          SplitProvision.class,
          MergeProvisions.class,
          SuppressProvision.class,
          RestoreProvision.class,
          FreezeInstrument.class,
          UnfreezeInstrument.class,
          ImportText.class);

  private InstrumentDecisions() {}
}
