package org.travaux.core.recommendation;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of registers of recommendations.
public final class RecommendationDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(
          OpenRegister.class,
          AddRecommendation.class,
          ChangeRecommendation.class,
          MoveRecommendation.class,
          WithdrawRecommendation.class,
          AdoptRegister.class,
          ReopenRegister.class,
          FollowUpRecommendation.class);

  private RecommendationDecisions() {}
}
