package org.travaux.core.constraint;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of constraints and of what proposals cost.
public final class ConstraintDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(
          RecallConstraint.class,
          LiftConstraint.class,
          StateExpenditure.class,
          RetractExpenditure.class);

  private ConstraintDecisions() {}
}
