package org.travaux.core.liaison;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of liaison statements.
public final class LiaisonDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(SendLiaison.class, TakeInLiaison.class, ReceiveLiaison.class, WithdrawLiaison.class);

  private LiaisonDecisions() {}
}
