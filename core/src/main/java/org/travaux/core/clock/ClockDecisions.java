package org.travaux.core.clock;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of a log's clock.
public final class ClockDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(GiveClock.class, MoveClock.class);

  private ClockDecisions() {}
}
