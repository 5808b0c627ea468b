package org.travaux.core.consultation;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of informal consultations.
public final class ConsultationDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(
          ReferToConsultation.class,
          BeginConsultation.class,
          ReportText.class,
          ReportOrally.class,
          LetConsultationLapse.class,
          CloseConsultation.class);

  private ConsultationDecisions() {}
}
