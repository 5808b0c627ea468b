package org.travaux.projections.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
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
import org.travaux.core.event.Days;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentEvent.DocumentRevised;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Event;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingEvent.PurposeSet;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;
import org.travaux.core.event.SittingEvent.ChairTaken;
import org.travaux.core.event.SittingEvent.SittingClosed;
import org.travaux.core.event.SittingEvent.SittingOpened;
import org.travaux.core.event.SittingEvent.SittingResumed;
import org.travaux.core.event.SittingEvent.SittingSuspended;
import org.travaux.core.event.Tag;
import org.travaux.core.text.Law;
import org.travaux.projections.bodies.BodyRecord;
import org.travaux.projections.kept.KeptRecord;
import org.travaux.projections.meetings.MeetingRecord;

class CourseLawTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final BodyId COUNCIL = new BodyId("council");
  private static final MeetingId MEETING = new MeetingId("group-2");
  private static final DelegationId BRA = new DelegationId("BRA");

  @Test
  void what_is_told_live_at_a_position_is_what_is_replayed_up_to_it() {
    Law.holds(
        1,
        seed -> {
          var random = new Random(seed);
          var events = new ArrayList<Event>(List.of(convened(), new BodyFounded(GROUP, "Group")));
          while (events.size() < 250) {
            events.add(any(random, events.size()));
          }
          try (var record = KeptRecord.open()) {
            record.append(events);
            for (var course : record.lives(Course.FOLD, Tag.of(MEETING), events)) {
              var agenda = Agenda.of(course);
              assertEquals(agenda.items().size(), agenda.orderOfWork().size());
            }
            record.lives(MeetingRecord.FOLD, Tag.of(MEETING), events);
            record.lives(BodyRecord.FOLD, Tag.of(GROUP), events);
          }
        });
  }

  /// Of all kinds, whether or not a decision would have said so.
  private static Event any(Random random, int at) {
    var item = item(random);
    var under = random.nextInt(3) == 0 ? Optional.of(item(random)) : Optional.<AgendaItemId>empty();
    var after = random.nextBoolean() ? Optional.of(item(random)) : Optional.<AgendaItemId>empty();
    var document = new DocumentId("d" + random.nextInt(5));
    int sitting = 1 + random.nextInt(4);
    var delegate = delegate(random);
    return switch (random.nextInt(33)) {
      case 0 -> new AgendaItemRetitled(MEETING, item, "Title " + at);
      case 1 -> new AgendaItemMoved(MEETING, item, under, after);
      case 2 -> new AgendaItemRemoved(MEETING, item);
      case 3 -> new DocumentAllocated(MEETING, document, List.of(item));
      case 4 -> new OrderOfWorkSet(MEETING, List.of(item), "reason " + at);
      case 5 -> new AgendaIssued(MEETING, document, at, "reason " + at);
      case 6 -> new AgendaAdopted(MEETING, sitting, at, Adoption.AS_ISSUED, List.of());
      case 7 -> new AgendaItemTakenUp(MEETING, sitting, item);
      case 8 -> new AgendaItemSuspended(MEETING, sitting, item, "reason " + at);
      case 9 -> new AgendaItemResumed(MEETING, sitting, item);
      case 10 -> new AgendaItemClosed(MEETING, sitting, item, Optional.of("noted " + at));
      case 11 -> new QuestionPut(MEETING, sitting, item, "A", BRA);
      case 12 -> new QuestionReferred(MEETING, sitting, item, "A", new DelegationId("CUB"), BRA);
      case 13 ->
          new SittingOpened(
              MEETING, sitting, "Plenary " + at, delegate, Optional.of(List.of(GROUP)));
      case 14 ->
          new SittingSuspended(MEETING, sitting, "reason " + at, Optional.of(List.of(GROUP)));
      case 15 -> new SittingResumed(MEETING, sitting, Optional.of(List.of(GROUP)));
      case 16 -> new SittingClosed(MEETING, sitting, Optional.of(List.of(GROUP)));
      case 17 -> new ChairTaken(MEETING, sitting, delegate, Optional.of(List.of(GROUP)));
      case 18 -> new MeetingHeldJointly(MEETING, COUNCIL);
      case 19 -> new PurposeSet(MEETING, "purpose " + at, List.of(DocumentKind.CONTRIBUTION));
      case 20 -> new BodyNamed(GROUP, Optional.of("GRP" + at), List.of("Name " + at));
      case 21 ->
          new BodyPlaced(GROUP, random.nextBoolean() ? Optional.of(COUNCIL) : Optional.empty());
      case 22 ->
          new TermSet(
              GROUP,
              delegate,
              LocalDate.EPOCH,
              random.nextBoolean() ? Optional.of(LocalDate.EPOCH.plusDays(at)) : Optional.empty());
      case 23 -> new Accredited(GROUP, delegate);
      case 24 -> new AccreditationWithdrawn(GROUP, delegate);
      case 25 -> new CapacityGiven(GROUP, delegate, capacity(random));
      case 26 -> new CapacityWithdrawn(GROUP, delegate, capacity(random));
      case 27 ->
          new DocumentRegistered(
              MEETING,
              document,
              DocumentKind.AGENDA,
              at,
              "Title " + at,
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              Optional.empty());
      case 28 ->
          new DocumentRevised(
              MEETING, document, at, "reason", List.of(), Optional.empty(), List.of());
      case 29 ->
          new ProcedureSet(
              GROUP, Stream.of(Contradiction.values()).filter(_ -> random.nextBoolean()).toList());
      default -> new AgendaItemAdded(MEETING, item, "Title " + at, under, after);
    };
  }

  private static AgendaItemId item(Random random) {
    return new AgendaItemId("i" + random.nextInt(9));
  }

  private static Delegate delegate(Random random) {
    var roles = List.of(Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARIAT, Role.DELEGATE);
    return new Delegate(
        new PersonId("p" + random.nextInt(3)), BRA, roles.get(random.nextInt(roles.size())));
  }

  private static Capacity capacity(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> new Capacity.Councillor();
      case 1 -> new Capacity.ChairOf(COUNCIL);
      case 2 -> new Capacity.Representing(delegate(random));
      case 3 -> new Capacity.ActingChair();
      default -> new Capacity.Spokesperson("Group", List.of(BRA));
    };
  }

  private static MeetingConvened convened() {
    return new MeetingConvened(
        MEETING,
        GROUP,
        "Meeting",
        "GRP-2",
        Session.JOINT,
        Venue.VIRTUAL,
        new Days(LocalDate.EPOCH, LocalDate.EPOCH),
        Optional.empty());
  }
}
