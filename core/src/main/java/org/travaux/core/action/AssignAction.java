package org.travaux.core.action;

import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.ActionEvent.ActionAssigned;
import org.travaux.core.event.ActionId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Paper;
import org.travaux.core.event.Target;
import org.travaux.core.kept.Surroundings;

/// Somebody is to do something. Assigning it again in the same words changes nothing.
///
/// @param meeting in which it was agreed
/// @param on what it bears on, beside the documents
public record AssignAction(
    BodyId body,
    ActionId action,
    String what,
    List<Owner> owners,
    Due due,
    Optional<MeetingId> meeting,
    List<Target> on,
    List<Paper> documents,
    Given given)
    implements Decision<Known> {

  public AssignAction {
    due = due.meant();
    owners = List.copyOf(owners);
    on = List.copyOf(on);
    documents = List.copyOf(documents);
  }

  @Override
  public Boundary<Known> boundary() {
    return Known.of(
        body,
        Surroundings.Named.of(on, documents)
            .withMeetings(Stream.concat(Known.meeting(due), meeting.stream())));
  }

  @Override
  public List<Event> decide(Known known) {
    known.permitted(given);
    Wording.line("what", what);
    known.checkOwners(owners);
    known.checkDue(due, body);
    meeting.ifPresent(in -> known.around().checkMeeting("meeting", in, body));
    known.around().checkTargets("on", on, body);
    known.around().checkPapers("documents", documents, body);
    var assigned = new ActionAssigned(body, action, what, owners, due, meeting, on, documents);
    var there = known.items().items().get(assigned.item());
    if (there == null) {
      return List.of(assigned);
    }
    if (!there.assigned().equals(Optional.of(assigned))) {
      throw new Refusal(TAKEN, "action", "There is another action item " + action + ".");
    }
    return List.of();
  }
}
