package org.travaux.core.agenda;

import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.STALE;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.AgendaEvent.Adoption;
import org.travaux.core.event.AgendaEvent.AgendaAdopted;
import org.travaux.core.event.AgendaEvent.Objection;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.proceedings.Proceedings;

/// The meeting goes by its agenda as it stands: as it was issued last, or with what was changed in
/// the room since. Who does not go along with it is on record.
///
/// @param revision the last that was issued
/// @param objections of delegations, whom the agenda holds for all the same
public record AdoptAgenda(
    MeetingId meeting, BodyId body, int revision, List<Objection> objections, Given given)
    implements Decision<Gathering> {

  private static final int OBJECTIONS_LIMIT = 250;

  public AdoptAgenda {
    objections = List.copyOf(objections);
  }

  @Override
  public Boundary<Gathering> boundary() {
    return Gathering.of(meeting, body);
  }

  @Override
  public List<Event> decide(Gathering gathering) {
    var sitting = gathering.presided(body, given);
    var proceedings = gathering.proceedings();
    var issued = proceedings.lastIssue();
    if (issued.isEmpty()) {
      throw new Refusal(CONTRADICTED, "revision", "The agenda was never issued.");
    }
    int last = issued.get().issued().revision();
    if (revision != last) {
      throw new Refusal(STALE, "revision", "The agenda is at Rev." + last + ".");
    }
    checkObjections();
    return isSo(proceedings)
        ? List.of()
        : List.of(
            new AgendaAdopted(
                meeting,
                sitting.sitting(),
                revision,
                proceedings.isChanged() ? Adoption.AS_AMENDED : Adoption.AS_ISSUED,
                objections));
  }

  private void checkObjections() {
    if (objections.size() > OBJECTIONS_LIMIT
        || objections.stream().map(Objection::delegation).distinct().count() < objections.size()) {
      throw new Refusal(
          INVALID,
          "objections",
          "At most " + OBJECTIONS_LIMIT + " delegations object, each of them once.");
    }
    objections.forEach(one -> Wording.line("objections", one.reason()));
  }

  /// Whether the agenda was adopted just so, and nothing changed since.
  private boolean isSo(Proceedings proceedings) {
    var adoptions = proceedings.adoptions();
    return !adoptions.isEmpty()
        && adoptions.getLast().outline().places().equals(proceedings.outline().places())
        && adoptions.getLast().adopted().revision() == revision
        && adoptions.getLast().adopted().objections().equals(objections);
  }
}
