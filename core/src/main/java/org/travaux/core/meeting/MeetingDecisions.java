package org.travaux.core.meeting;

import java.util.List;
import org.travaux.core.decide.Decision;

/// All that can be commanded of a meeting.
public final class MeetingDecisions {

  public static final List<Class<? extends Decision<?>>> ALL =
      List.of(
          ConveneMeeting.class,
          MoveMeeting.class,
          KeepMeeting.class,
          SetDocumentDeadline.class,
          HoldJointly.class,
          SetPurpose.class,
          CloseMeeting.class);

  private MeetingDecisions() {}
}
