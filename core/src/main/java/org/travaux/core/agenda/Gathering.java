package org.travaux.core.agenda;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Tag;
import org.travaux.core.proceedings.Passage;
import org.travaux.core.proceedings.Proceedings;
import org.travaux.core.proceedings.Sitting;

/// What every decision on how a meeting goes is taken on: how it went so far, and who may do what
/// in the body for which the delegate acts.
record Gathering(Proceedings proceedings, Accreditations accreditations) {

  static Boundary<Gathering> of(MeetingId meeting, BodyId body) {
    return new Boundary.Part<>(Set.of(Tag.of(meeting)), Proceedings.KINDS, Proceedings.FOLD)
        .and(
            Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD),
            Gathering::new);
  }

  /// How the meeting went so far, for somebody with that right in one of the bodies that meet.
  Proceedings permitted(BodyId body, Given given, Act act) {
    if (!accreditations.permits(given, act)) {
      throw Refusal.noRight();
    }
    if (!proceedings.bodies().contains(body)) {
      throw Refusal.noSuchMeeting();
    }
    return proceedings;
  }

  /// Those that meet, as its sittings tell them.
  Optional<List<BodyId>> bodies() {
    return Optional.of(
        proceedings.bodies().stream().sorted(Comparator.comparing(BodyId::value)).toList());
  }

  /// The meeting's last sitting, which is not closed, for somebody who may preside.
  Sitting sitting(BodyId body, Given given) {
    return permitted(body, given, Act.PRESIDE)
        .lastSitting()
        .filter(sitting -> sitting.state() != Sitting.State.CLOSED)
        .orElseThrow(() -> new Refusal(CLOSED, "meeting", "No sitting is open."));
  }

  /// As [#sitting], for who is in the chair.
  Sitting chaired(BodyId body, Given given) {
    var sitting = sitting(body, given);
    if (!sitting.chair().equals(given.by())) {
      throw new Refusal(FORBIDDEN, "", "Only who is in the chair may do this.");
    }
    return sitting;
  }

  /// As [#chaired], while the sitting goes on.
  Sitting presided(BodyId body, Given given) {
    return goingOn(chaired(body, given));
  }

  static Sitting goingOn(Sitting sitting) {
    if (sitting.state() != Sitting.State.OPEN) {
      throw new Refusal(CLOSED, "meeting", "The sitting is suspended.");
    }
    return sitting;
  }

  void requireItem(String field, AgendaItemId item) {
    if (!proceedings.outline().has(item)) {
      throw new Refusal(UNKNOWN, field, "There is no item " + item + " on the agenda.");
    }
  }

  /// How far the meeting has come with an item of the agenda.
  Passage passage(AgendaItemId item) {
    requireItem("item", item);
    return proceedings.passage(item);
  }

  /// Whoever presides may take the chair, or be given it.
  void requireFitForTheChair(Delegate chair, Given given) {
    if (!accreditations.permits(new Given(chair, given.at()), Act.PRESIDE)) {
      throw new Refusal(FORBIDDEN, "chair", chair.person() + " may not preside here.");
    }
  }
}
