package org.travaux.core.event;

import java.time.LocalDate;

/// When something is due.
public sealed interface Due {

  record AtMeeting(MeetingId meeting) implements Due {}

  /// At the meeting after the one in which this was agreed, as soon as it is convened.
  record NextMeeting() implements Due {}

  /// At a meeting that may not be convened yet, by what people call it: `CWG-SFP-3`, `C25`.
  record AtNamed(String name) implements Due {}

  record OnDay(LocalDate day) implements Due {}
}
