package org.travaux.core.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Stage;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.Bearing;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;

/// Where documents of a meeting come in, told event by event, and one command at the end.
final class Desk extends Stage<Desk> {

  static final BodyId GROUP = new BodyId("group");
  static final BodyId COUNCIL = new BodyId("council");
  static final MeetingId SECOND = new MeetingId("group-2");
  static final InstrumentId PLAN = new InstrumentId("plan");
  static final InstrumentId STRANGE = new InstrumentId("strange");
  static final ProvisionId A = new ProvisionId("a");
  static final DocumentId D1 = new DocumentId("d1");
  static final DocumentId D2 = new DocumentId("d2");
  static final DelegationId RUS = new DelegationId("RUS");
  static final DelegationId USA = new DelegationId("USA");
  static final Instant DEADLINE = Instant.parse("2017-08-28T22:00:00Z");
  static final Given CHAIR = given("chair", "BRA", Role.CHAIR);
  /// Not accredited at first.
  static final Given VICE = given("vice", "RWA", Role.VICE_CHAIR);
  static final Given SECRETARY = given("secretary", "SEC", Role.SECRETARIAT);
  static final Given BORIS = given("boris", "RUS", Role.DELEGATE);
  static final Given WENDY = given("wendy", "USA", Role.DELEGATE);
  static final Given OBSERVER = given("olga", "UNDP", Role.OBSERVER);
  static final Given AUDITOR = given("audrey", "SEC", Role.AUDITOR);

  private Desk() {
    super(DocumentDecisions.ALL);
  }

  @Override
  protected Desk self() {
    return this;
  }

  /// A meeting without documents.
  static Desk open() {
    var desk = new Desk();
    for (var given : List.of(CHAIR, SECRETARY, BORIS, WENDY, OBSERVER, AUDITOR)) {
      desk.then(new Accredited(GROUP, given.by()));
    }
    return desk.then(
        new InstrumentOpened(PLAN, GROUP, "Strategic plan", "plan", "en"),
        new ProvisionInserted(
            PLAN,
            A,
            Optional.empty(),
            new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.NONE),
            "Vision",
            Optional.empty()),
        new InstrumentOpened(STRANGE, COUNCIL, "Other", "plan", "en"),
        new MeetingConvened(
            SECOND,
            GROUP,
            "Second meeting",
            "GRP-2",
            Session.ORDINARY,
            Venue.IN_ROOM,
            new Days(LocalDate.parse("2017-09-11"), LocalDate.parse("2017-09-12")),
            Optional.of(DEADLINE)));
  }

  /// With one contribution of one delegation, which bears on the plan.
  static Desk withContribution() {
    return open().then(registered(D1, 1, List.of(RUS)));
  }

  static DocumentRegistered registered(DocumentId document, int number, List<DelegationId> from) {
    return new DocumentRegistered(
        SECOND,
        document,
        DocumentKind.CONTRIBUTION,
        number,
        "Proposals",
        from,
        List.of(new Bearing(PLAN, List.of(A))),
        List.of("en", "fr"),
        List.of("en"),
        Optional.empty());
  }

  Desk then(Event... events) {
    return then(SECRETARY, events);
  }

  static Given late(Given given) {
    return new Given(given.by(), DEADLINE.plusMillis(1));
  }

  private static Given given(String person, String delegation, Role role) {
    return given(person, delegation, role, DEADLINE);
  }
}
