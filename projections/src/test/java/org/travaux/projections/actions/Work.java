package org.travaux.projections.actions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.travaux.core.event.ActionEvent.ActionAssigned;
import org.travaux.core.event.ActionEvent.ActionDone;
import org.travaux.core.event.ActionId;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Paper;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;
import org.travaux.projections.log.Batch;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Folders;
import org.travaux.projections.log.WideRetelling;

/// What happens in a body that has something to do, and its book of it.
final class Work implements AutoCloseable {

  static final BodyId GROUP = new BodyId("group");
  static final BodyId COUNCIL = new BodyId("council");
  static final InstrumentId PLAN = new InstrumentId("plan");
  static final InstrumentId STRANGE = new InstrumentId("strange");
  static final MeetingId SECOND = new MeetingId("group-2");
  static final MeetingId EXTRA = new MeetingId("group-x");
  static final MeetingId THIRD = new MeetingId("group-3");
  static final List<MeetingId> MEETINGS = List.of(SECOND, EXTRA, THIRD);
  static final ActionItem ITEM = new ActionItem.Assigned(new ActionId("a1"));
  static final ActionItem OF_RULING = new ActionItem.Instructed(PLAN, new RulingId("r1"));
  static final Delegate SECRETARY =
      new Delegate(new PersonId("secretary"), new DelegationId("SEC"), Role.SECRETARIAT);
  static final LocalDate DAY = LocalDate.parse("2022-01-13");
  static final Instant START = Instant.parse("2022-01-13T09:00:00Z");

  private final Path folder = Folders.temporary("actions");
  private final EventLog log = EmbeddedEventLog.open(folder.resolve("log"));
  final EventReader reader = new EventReader(log, new EventCodec());
  private final EventCodec codec = new EventCodec();
  final WideRetelling<ActionBook> books = new WideRetelling<>(reader, ActionBook.FOLD);

  @Override
  public void close() {
    log.close();
    Folders.delete(folder);
  }

  ActionBook book() {
    return books.head(Tag.of(GROUP)).state();
  }

  static ActionAssigned assigned(String id, Due due) {
    return new ActionAssigned(
        GROUP,
        new ActionId(id),
        "do " + id,
        List.of(new Owner.Secretariat()),
        due,
        Optional.of(SECOND),
        List.of(new Target.OfInstrument(PLAN)),
        List.of());
  }

  static ActionDone done(ActionItem item) {
    return new ActionDone(
        GROUP,
        item,
        Optional.of(new Paper(THIRD, new DocumentId("d1"))),
        Optional.empty(),
        List.of(PLAN));
  }

  static Ruled ruled(InstrumentId instrument, Optional<String> due) {
    return new Ruled(
        instrument,
        new RulingId("r1"),
        List.of(new Target.OfInstrument(instrument)),
        new Outcome.Instructed("The secretariat", "elaborate both", due),
        List.of(),
        Optional.of("GROUP-2"),
        Optional.empty());
  }

  static MeetingConvened convened(MeetingId meeting, int inDays) {
    return new MeetingConvened(
        meeting,
        GROUP,
        "Meeting " + meeting,
        meeting.value().toUpperCase(Locale.ROOT),
        Session.ORDINARY,
        Venue.IN_ROOM,
        days(inDays),
        Optional.empty());
  }

  static Days days(int in) {
    return new Days(DAY.plusDays(in), DAY.plusDays(in + 1L));
  }

  static Given given(int at) {
    return new Given(SECRETARY, START.plusSeconds(at));
  }

  void append(Event... events) {
    int first = (int) log.next().value();
    var stored =
        IntStream.range(0, events.length)
            .mapToObj(at -> codec.encode(given(first + at), events[at]))
            .toList();
    assertTrue(log.append(new Batch(log.next(), UUID.randomUUID(), stored)));
  }
}
