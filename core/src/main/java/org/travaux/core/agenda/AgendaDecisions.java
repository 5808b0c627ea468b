package org.travaux.core.agenda;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of how a meeting goes.
public final class AgendaDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(
          AddAgendaItem.class,
          RetitleAgendaItem.class,
          MoveAgendaItem.class,
          RemoveAgendaItem.class,
          AllocateDocument.class,
          SetOrderOfWork.class,
          IssueAgenda.class,
          AdoptAgenda.class,
          TakeUpAgendaItem.class,
          SuspendAgendaItem.class,
          ResumeAgendaItem.class,
          CloseAgendaItem.class,
          PutQuestion.class,
          ReferQuestion.class,
          OpenSitting.class,
          SuspendSitting.class,
          ResumeSitting.class,
          CloseSitting.class,
          TakeChair.class);

  private AgendaDecisions() {}
}
