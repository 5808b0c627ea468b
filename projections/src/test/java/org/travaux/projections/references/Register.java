package org.travaux.projections.references;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;

/// Bodies, meetings and documents as they are told one after the other.
final class Register {

  static final BodyId SFP = new BodyId("sfp");
  static final BodyId FHR = new BodyId("cwg-fhr");
  static final BodyId COUNCIL = new BodyId("council");
  static final MeetingId SECOND = new MeetingId("sfp-2");
  static final Instant START = Instant.parse("2022-01-13T09:00:00Z");

  private static final Delegate SECRETARY =
      new Delegate(new PersonId("secretary"), new DelegationId("SEC"), Role.SECRETARIAT);

  private final List<Recorded> told = new ArrayList<>();

  /// Two working groups and the Council, one meeting each of the first and the last.
  static Register ofThree() {
    return new Register()
        .tell(new BodyFounded(SFP, "Council Working Group on plans (CWG-SFP)"))
        .tell(new BodyFounded(FHR, "Council Working Group on resources"))
        .tell(new BodyFounded(COUNCIL, "Council"))
        .tell(convened(SECOND, SFP, "CWG-SFP-2"))
        .tell(convened(new MeetingId("c-24"), COUNCIL, "C24"));
  }

  Register tell(Event event) {
    told.add(new Recorded(new LogPosition(told.size()), given(told.size()), event));
    return this;
  }

  Register document(MeetingId meeting, String document, int number) {
    return tell(registered(meeting, document, DocumentKind.REPORT, number));
  }

  <S> S fold(Fold<S> fold) {
    var state = fold.initial();
    for (var recorded : told) {
      state = fold.evolve(state, recorded);
    }
    return state;
  }

  static Given given(int at) {
    return new Given(SECRETARY, START.plusSeconds(at));
  }

  static DocumentRegistered registered(
      MeetingId meeting, String document, DocumentKind kind, int number) {
    return new DocumentRegistered(
        meeting,
        new DocumentId(document),
        kind,
        number,
        "Title",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  static MeetingConvened convened(MeetingId meeting, BodyId body, String designation) {
    return new MeetingConvened(
        meeting,
        body,
        "Meeting",
        designation,
        Session.ORDINARY,
        Venue.IN_ROOM,
        new Days(LocalDate.EPOCH, LocalDate.EPOCH),
        Optional.empty());
  }
}
