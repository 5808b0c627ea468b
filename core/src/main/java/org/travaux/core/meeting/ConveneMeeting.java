package org.travaux.core.meeting;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.regex.Pattern;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingEvent.MeetingConvened;

/// A body is convened. Convening it again in the same words changes nothing.
public record ConveneMeeting(MeetingConvened meeting, Given given) implements Decision<Calendar> {

  /// As it stands before the stroke of a symbol: `CWG-SFP-2`, `CWG-WSIS&SDG-35`, `C24`.
  private static final Pattern DESIGNATION =
      Pattern.compile("[A-Z0-9](?:[A-Za-z0-9&.-]{0,38}[A-Za-z0-9])?");

  @Override
  public Boundary<Calendar> boundary() {
    return Calendar.of(meeting.meeting(), meeting.body());
  }

  @Override
  public List<Event> decide(Calendar calendar) {
    calendar.permitted(given);
    Wording.line("title", meeting.title());
    if (!DESIGNATION.matcher(meeting.designation()).matches()) {
      throw new Refusal(
          INVALID,
          "designation",
          "A designation is what a symbol begins with, such as CWG-SFP-2 or C24.");
    }
    var convened = calendar.dates().convened();
    if (convened.isPresent() && !convened.get().equals(meeting)) {
      throw new Refusal(TAKEN, "meeting", "Another meeting has the id " + meeting.meeting() + ".");
    }
    return convened.isPresent() ? List.of() : List.of(meeting);
  }
}
