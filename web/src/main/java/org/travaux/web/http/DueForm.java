package org.travaux.web.http;

import java.time.LocalDate;
import java.util.Optional;
import org.travaux.core.event.Due;
import org.travaux.core.event.EventNames;
import org.travaux.core.event.MeetingId;

/// When something is due, in JSON: a `meeting`, the `next-meeting`, a `named` one, or a `day`.
record DueForm(
    String kind, Optional<MeetingId> meeting, Optional<String> name, Optional<LocalDate> day) {

  static DueForm of(Due due) {
    return new DueForm(
        EventNames.ofPart(due.getClass()),
        due instanceof Due.AtMeeting(var meeting) ? Optional.of(meeting) : Optional.empty(),
        due instanceof Due.AtNamed(var name) ? Optional.of(name) : Optional.empty(),
        due instanceof Due.OnDay(var day) ? Optional.of(day) : Optional.empty());
  }

  Due due() {
    return switch (kind) {
      case "meeting" -> new Due.AtMeeting(Forms.present("meeting", meeting));
      case "next-meeting" -> new Due.NextMeeting();
      case "named" -> new Due.AtNamed(Forms.present("name", name));
      case "day" -> new Due.OnDay(Forms.present("day", day));
      default -> throw Forms.unknownKind(kind);
    };
  }
}
