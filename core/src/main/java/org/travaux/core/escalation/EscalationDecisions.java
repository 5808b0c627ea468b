package org.travaux.core.escalation;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of questions that are put to the body above.
public final class EscalationDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(
          PutQuestions.class, AnswerQuestion.class, TakeAnswerBack.class, WithdrawQuestions.class);

  private EscalationDecisions() {}
}
