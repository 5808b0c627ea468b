package org.travaux.core.event;

import java.time.LocalDate;

/// When something is due.
public sealed interface Due {

  /// At the meeting that people call this, or at the next one if that is all that they say.
  static Due named(String words) {
    return MeetingWords.meanTheNext(words) ? new NextMeeting() : new AtNamed(words);
  }

  /// The same: whoever names the next meeting as a meeting means the next one.
  default Due meant() {
    return this instanceof AtNamed(var name) ? named(name) : this;
  }

  record AtMeeting(MeetingId meeting) implements Due {}

  /// At the meeting after the one in which this was agreed, as soon as it is convened.
  record NextMeeting() implements Due {}

  /// At a meeting that may not be convened yet, by what people call it: `CWG-SFP-3`, `C25`.
  record AtNamed(String name) implements Due {}

  record OnDay(LocalDate day) implements Due {}
}
