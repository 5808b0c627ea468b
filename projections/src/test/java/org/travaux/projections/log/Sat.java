package org.travaux.projections.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.travaux.core.event.AccreditationEvent.CapacityGiven;
import org.travaux.core.event.AccreditationEvent.CapacityWithdrawn;
import org.travaux.core.event.AgendaEvent.Adoption;
import org.travaux.core.event.AgendaEvent.AgendaAdopted;
import org.travaux.core.event.AgendaEvent.AgendaIssued;
import org.travaux.core.event.AgendaEvent.AgendaItemAdded;
import org.travaux.core.event.AgendaEvent.AgendaItemClosed;
import org.travaux.core.event.AgendaEvent.AgendaItemMoved;
import org.travaux.core.event.AgendaEvent.AgendaItemRemoved;
import org.travaux.core.event.AgendaEvent.AgendaItemResumed;
import org.travaux.core.event.AgendaEvent.AgendaItemRetitled;
import org.travaux.core.event.AgendaEvent.AgendaItemSuspended;
import org.travaux.core.event.AgendaEvent.AgendaItemTakenUp;
import org.travaux.core.event.AgendaEvent.DocumentAllocated;
import org.travaux.core.event.AgendaEvent.Objection;
import org.travaux.core.event.AgendaEvent.OrderOfWorkSet;
import org.travaux.core.event.AgendaEvent.QuestionPut;
import org.travaux.core.event.AgendaEvent.QuestionReferred;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.BodyEvent.BodyNamed;
import org.travaux.core.event.BodyEvent.BodyPlaced;
import org.travaux.core.event.BodyEvent.ProcedureSet;
import org.travaux.core.event.BodyEvent.TermSet;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Capacity;
import org.travaux.core.event.Contradiction;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Event;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingEvent.PurposeSet;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.SittingEvent.ChairTaken;
import org.travaux.core.event.SittingEvent.SittingClosed;
import org.travaux.core.event.SittingEvent.SittingOpened;
import org.travaux.core.event.SittingEvent.SittingResumed;
import org.travaux.core.event.SittingEvent.SittingSuspended;

/// One event of each kind about how bodies sit: agendas, sittings, offices and capacities.
final class Sat {

  private static final BodyId BODY = new BodyId("cwg-sfp");
  private static final BodyId COUNCIL = new BodyId("council");
  private static final Optional<List<BodyId>> HELD_BY = Optional.of(List.of(BODY, COUNCIL));
  private static final MeetingId MEETING = new MeetingId("cwg-sfp-2");
  private static final DocumentId DOCUMENT = new DocumentId("d6");
  private static final AgendaItemId I3 = new AgendaItemId("i3");
  private static final AgendaItemId I4 = new AgendaItemId("i4");
  private static final DelegationId BRA = new DelegationId("BRA");
  private static final DelegationId CUB = new DelegationId("CUB");

  private Sat() {}

  static List<Event> all() {
    return List.of(
        new AgendaItemAdded(MEETING, I4, "Annex 1", Optional.of(I3), Optional.of(I3)),
        new AgendaItemRetitled(MEETING, I4, "Annexes"),
        new AgendaItemMoved(MEETING, I4, Optional.of(I3), Optional.of(I3)),
        new AgendaItemRemoved(MEETING, I4),
        new DocumentAllocated(MEETING, DOCUMENT, List.of(I3, I4)),
        new OrderOfWorkSet(MEETING, List.of(I4, I3), "first what has contributions"),
        new AgendaIssued(MEETING, DOCUMENT, 1, "2/10 under item 3"),
        new AgendaAdopted(
            MEETING, 1, 1, Adoption.AS_AMENDED, List.of(new Objection(BRA, "no time to read it"))),
        new AgendaItemTakenUp(MEETING, 1, I3),
        new AgendaItemSuspended(MEETING, 1, I3, "lunch"),
        new AgendaItemResumed(MEETING, 1, I3),
        new AgendaItemClosed(MEETING, 1, I3, Optional.of("noted")),
        new QuestionPut(MEETING, 2, I3, "A", BRA),
        new QuestionReferred(MEETING, 2, I3, "A", CUB, BRA),
        new SittingOpened(MEETING, 1, "First plenary", Samples.ANA, HELD_BY),
        new SittingSuspended(MEETING, 1, "lunch", HELD_BY),
        new SittingResumed(MEETING, 1, HELD_BY),
        new SittingClosed(MEETING, 1, HELD_BY),
        new ChairTaken(MEETING, 1, Samples.ANA, HELD_BY),
        new BodyNamed(BODY, Optional.of("CWG-SFP"), List.of("Group on the plan")),
        new BodyPlaced(BODY, Optional.of(COUNCIL)),
        new TermSet(
            BODY,
            Samples.ANA,
            LocalDate.parse("2018-11-16"),
            Optional.of(LocalDate.parse("2022-10-14"))),
        new ProcedureSet(BODY, List.of(Contradiction.OPEN_BRACKETS, Contradiction.OBJECTION)),
        new MeetingHeldJointly(MEETING, COUNCIL),
        new PurposeSet(MEETING, "text contributions only", List.of(DocumentKind.CONTRIBUTION)),
        new CapacityGiven(BODY, Samples.ANA, new Capacity.Spokesperson("Five", List.of(BRA, CUB))),
        new CapacityWithdrawn(BODY, Samples.ANA, new Capacity.Representing(Samples.ANA)));
  }

  /// With every optional field absent, and all other capacities.
  static List<Event> bare() {
    return List.of(
        new AgendaItemAdded(MEETING, I4, "Annex 1", Optional.empty(), Optional.empty()),
        new AgendaItemMoved(MEETING, I4, Optional.empty(), Optional.empty()),
        new DocumentAllocated(MEETING, DOCUMENT, List.of()),
        new AgendaAdopted(MEETING, 1, 0, Adoption.AS_ISSUED, List.of()),
        new AgendaItemClosed(MEETING, 1, I3, Optional.empty()),
        new SittingOpened(MEETING, 1, "First plenary", Samples.ANA, Optional.empty()),
        new SittingSuspended(MEETING, 1, "lunch", Optional.empty()),
        new SittingResumed(MEETING, 1, Optional.empty()),
        new SittingClosed(MEETING, 1, Optional.empty()),
        new ChairTaken(MEETING, 1, Samples.ANA, Optional.empty()),
        new BodyNamed(BODY, Optional.empty(), List.of()),
        new BodyPlaced(BODY, Optional.empty()),
        new TermSet(BODY, Samples.ANA, LocalDate.parse("2018-11-16"), Optional.empty()),
        new CapacityGiven(BODY, Samples.ANA, new Capacity.Councillor()),
        new CapacityGiven(BODY, Samples.ANA, new Capacity.ChairOf(COUNCIL)),
        new CapacityGiven(BODY, Samples.ANA, new Capacity.ActingChair()));
  }
}
