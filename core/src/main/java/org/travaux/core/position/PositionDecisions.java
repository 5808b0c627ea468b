package org.travaux.core.position;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of positions.
public final class PositionDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(TakePosition.class, WithdrawPosition.class);

  private PositionDecisions() {}
}
