package org.travaux.core.agenda;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.STALE;

import java.util.List;
import java.util.Set;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.SittingEvent.SittingOpened;
import org.travaux.core.event.Tag;
import org.travaux.core.proceedings.MeetingToCome;
import org.travaux.core.proceedings.Sitting;

/// The meeting sits, as long as it is not closed. Opening the same sitting again changes nothing.
///
/// @param sitting the number it is to have, so that of two who open one at once one is told
/// @param chair who is in the chair
public record OpenSitting(
    MeetingId meeting, BodyId body, int sitting, String name, Delegate chair, Given given)
    implements Decision<OpenSitting.Known> {

  private static final int SITTINGS_LIMIT = 500;

  record Known(Gathering gathering, MeetingToCome meeting) {}

  @Override
  public Boundary<Known> boundary() {
    return Gathering.of(meeting, body)
        .and(
            new Boundary.Part<>(Set.of(Tag.of(meeting)), MeetingToCome.KINDS, MeetingToCome.FOLD),
            Known::new);
  }

  @Override
  public List<Event> decide(Known known) {
    var gathering = known.gathering;
    var last = gathering.permitted(body, given, Act.PRESIDE).lastSitting();
    Wording.line("name", name);
    gathering.requireFitForTheChair(chair, given);
    if (last.filter(this::isThis).isPresent()) {
      return List.of();
    }
    if (known.meeting.isOver()) {
      throw new Refusal(CLOSED, "meeting", "The meeting is closed.");
    }
    int next = last.map(Sitting::sitting).orElse(0) + 1;
    if (sitting != next) {
      throw new Refusal(STALE, "sitting", "The next sitting is number " + next + ".");
    }
    if (last.filter(now -> now.state() != Sitting.State.CLOSED).isPresent()) {
      throw new Refusal(CLOSED, "sitting", "Another sitting is still open: close it first.");
    }
    if (next > SITTINGS_LIMIT) {
      throw new Refusal(
          CLOSED, "sitting", "A meeting has at most " + SITTINGS_LIMIT + " sittings.");
    }
    return List.of(new SittingOpened(meeting, sitting, name, chair, gathering.bodies()));
  }

  private boolean isThis(Sitting last) {
    return last.sitting() == sitting
        && last.state() == Sitting.State.OPEN
        && last.name().equals(name)
        && last.chair().equals(chair);
  }
}
