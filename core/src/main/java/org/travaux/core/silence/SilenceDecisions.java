package org.travaux.core.silence;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of a silence procedure.
public final class SilenceDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(CirculateText.class, ExtendSilence.class, BreakSilence.class, CloseSilence.class);

  private SilenceDecisions() {}
}
