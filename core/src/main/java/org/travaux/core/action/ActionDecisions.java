package org.travaux.core.action;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of an action item.
public final class ActionDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(
          AssignAction.class,
          ReassignAction.class,
          ChangeDue.class,
          FinishAction.class,
          DropAction.class);

  private ActionDecisions() {}
}
