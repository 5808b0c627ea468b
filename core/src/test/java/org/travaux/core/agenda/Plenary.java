package org.travaux.core.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Stage;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AgendaEvent.AgendaIssued;
import org.travaux.core.event.AgendaEvent.AgendaItemAdded;
import org.travaux.core.event.AgendaEvent.AgendaItemTakenUp;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.Bearing;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Role;
import org.travaux.core.event.SittingEvent.SittingOpened;

/// A meeting that gathers, told event by event, and one command at the end.
final class Plenary extends Stage<Plenary> {

  static final BodyId GROUP = new BodyId("group");
  static final BodyId COUNCIL = new BodyId("council");
  static final Optional<List<BodyId>> HELD_BY = Optional.of(List.of(GROUP));
  static final MeetingId SECOND = new MeetingId("group-2");
  static final InstrumentId PLAN = new InstrumentId("plan");
  static final AgendaItemId OPENING = new AgendaItemId("opening");
  static final AgendaItemId ANNEX = new AgendaItemId("annex");
  static final AgendaItemId OTHER = new AgendaItemId("other");
  static final AgendaItemId PART = new AgendaItemId("part");
  static final DocumentId AGENDA = new DocumentId("d1");
  static final DocumentId PAPER = new DocumentId("d10");
  static final DelegationId BRA = new DelegationId("BRA");
  static final DelegationId CUB = new DelegationId("CUB");
  static final Instant DEADLINE = Instant.parse("2017-08-28T22:00:00Z");
  static final Given CHAIR = given("chair", "BRA", Role.CHAIR);
  static final Given VICE = given("vice", "RWA", Role.VICE_CHAIR);
  static final Given SECRETARY = given("secretary", "SEC", Role.SECRETARIAT);
  static final Given DELEGATE = given("boris", "RUS", Role.DELEGATE);

  private Plenary() {
    super(AgendaDecisions.ALL);
  }

  @Override
  protected Plenary self() {
    return this;
  }

  /// Convened, with a draft agenda and a contribution among its documents, and an empty agenda.
  static Plenary convened() {
    var plenary = new Plenary();
    for (var given : List.of(CHAIR, VICE, SECRETARY, DELEGATE)) {
      plenary.then(new Accredited(GROUP, given.by()));
    }
    return plenary.then(
        new Accredited(COUNCIL, SECRETARY.by()),
        new MeetingConvened(
            SECOND,
            GROUP,
            "Second meeting",
            "GRP-2",
            Session.ORDINARY,
            Venue.IN_ROOM,
            new Days(LocalDate.parse("2017-09-11"), LocalDate.parse("2017-09-12")),
            Optional.of(DEADLINE)),
        registered(AGENDA, DocumentKind.AGENDA, 1),
        registered(PAPER, DocumentKind.CONTRIBUTION, 2));
  }

  /// With three items, one of which has a part.
  static Plenary drafted() {
    return convened()
        .then(
            added(OPENING, Optional.empty(), Optional.empty()),
            added(ANNEX, Optional.empty(), Optional.of(OPENING)),
            added(OTHER, Optional.empty(), Optional.of(ANNEX)),
            added(PART, Optional.of(ANNEX), Optional.empty()));
  }

  static Plenary issued() {
    return drafted().then(new AgendaIssued(SECOND, AGENDA, 0, "draft"));
  }

  /// In its first sitting, with the chair in the chair.
  static Plenary sitting() {
    return issued().then(new SittingOpened(SECOND, 1, "First plenary", CHAIR.by(), HELD_BY));
  }

  /// With the item on the annex taken up.
  static Plenary onAnnex() {
    return sitting().then(new AgendaItemTakenUp(SECOND, 1, ANNEX));
  }

  static AgendaItemAdded added(
      AgendaItemId item, Optional<AgendaItemId> under, Optional<AgendaItemId> after) {
    return new AgendaItemAdded(SECOND, item, "Title of " + item, under, after);
  }

  private static DocumentRegistered registered(DocumentId id, DocumentKind kind, int number) {
    return new DocumentRegistered(
        SECOND,
        id,
        kind,
        number,
        "Document",
        List.of(),
        List.of(new Bearing(PLAN, List.of())),
        List.of(),
        List.of("en"),
        Optional.empty());
  }

  Plenary then(Event... events) {
    return then(SECRETARY, events);
  }

  private static Given given(String person, String delegation, Role role) {
    return given(person, delegation, role, DEADLINE);
  }
}
