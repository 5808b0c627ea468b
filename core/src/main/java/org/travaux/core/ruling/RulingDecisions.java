package org.travaux.core.ruling;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of rulings.
public final class RulingDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(Rule.class, ObjectToRuling.class, ReopenRuling.class, MakeOutcomesProvisional.class);

  private RulingDecisions() {}
}
