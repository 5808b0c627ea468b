package org.travaux.projections.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LiaisonEvent.LiaisonArrived;
import org.travaux.core.event.LiaisonEvent.LiaisonReceived;
import org.travaux.core.event.LiaisonEvent.LiaisonSent;
import org.travaux.core.event.LiaisonEvent.LiaisonWithdrawn;
import org.travaux.core.event.LiaisonEvent.Purpose;
import org.travaux.core.event.LiaisonEvent.Statement;
import org.travaux.core.event.LiaisonId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.Target;

/// Liaison statements, each kind of event.
final class Liaised {

  private static final InstrumentId RES = new InstrumentId("res-71");
  private static final BodyId BODY = new BodyId("cwg-sfp");
  private static final BodyId COUNCIL = new BodyId("council");
  private static final LiaisonId LIAISON = new LiaisonId("ls-1");
  private static final Paper PAPER = new Paper(new MeetingId("cwg-sfp-2"), new DocumentId("d6"));
  private static final Statement STATEMENT =
      new Statement(
          Purpose.FOR_ACTION,
          "On the goals",
          "Please tell what you do",
          List.of(new Target.OfInstrument(RES)),
          List.of(PAPER),
          Optional.of(new LiaisonId("ls-0")),
          Optional.of(LocalDate.parse("2022-02-01")));

  private Liaised() {}

  static List<Event> all() {
    return List.of(
        new LiaisonSent(
            LIAISON,
            BODY,
            List.of(new Addressee.OfBody(COUNCIL), new Addressee.Outside("a group")),
            STATEMENT),
        new LiaisonArrived(LIAISON, BODY, "a group", STATEMENT),
        new LiaisonReceived(
            LIAISON, BODY, COUNCIL, Optional.of(PAPER), List.of(COUNCIL), List.of(RES)),
        new LiaisonWithdrawn(
            LIAISON,
            BODY,
            "sent too early",
            Optional.of(new LiaisonId("ls-0")),
            List.of(COUNCIL),
            List.of(RES)));
  }

  /// What is optional left out.
  static List<Event> bare() {
    var statement =
        new Statement(
            Purpose.FOR_INFORMATION,
            "On the goals",
            "This is what we do",
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return List.of(
        new LiaisonSent(LIAISON, BODY, List.of(new Addressee.Outside("a group")), statement),
        new LiaisonReceived(LIAISON, BODY, COUNCIL, Optional.empty(), List.of(COUNCIL), List.of()),
        new LiaisonWithdrawn(LIAISON, BODY, "so", Optional.empty(), List.of(), List.of()));
  }
}
