package org.travaux.projections.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.ActionEvent.ActionAssigned;
import org.travaux.core.event.ActionEvent.ActionDone;
import org.travaux.core.event.ActionEvent.ActionDropped;
import org.travaux.core.event.ActionEvent.ActionDueChanged;
import org.travaux.core.event.ActionEvent.ActionReassigned;
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
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingMoved;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Paper;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;
import org.travaux.core.text.Law;
import org.travaux.projections.actions.ListedAction.Ended;
import org.travaux.projections.actions.ListedAction.Stop;
import org.travaux.projections.log.Batch;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Folders;
import org.travaux.projections.log.WideRetelling;

class ActionBookTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final BodyId COUNCIL = new BodyId("council");
  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final InstrumentId STRANGE = new InstrumentId("strange");
  private static final MeetingId SECOND = new MeetingId("group-2");
  private static final MeetingId EXTRA = new MeetingId("group-x");
  private static final MeetingId THIRD = new MeetingId("group-3");
  private static final List<MeetingId> MEETINGS = List.of(SECOND, EXTRA, THIRD);
  private static final ActionItem ITEM = new ActionItem.Assigned(new ActionId("a1"));
  private static final ActionItem OF_RULING = new ActionItem.Instructed(PLAN, new RulingId("r1"));
  private static final Delegate SECRETARY =
      new Delegate(new PersonId("secretary"), new DelegationId("SEC"), Role.SECRETARIAT);
  private static final LocalDate DAY = LocalDate.parse("2022-01-13");
  private static final Instant START = Instant.parse("2022-01-13T09:00:00Z");

  private final Path folder = Folders.temporary("actions");
  private final EventLog log = EmbeddedEventLog.open(folder.resolve("log"));
  private final EventReader reader = new EventReader(log, new EventCodec());
  private final EventCodec codec = new EventCodec();
  private final WideRetelling<ActionBook> books =
      new WideRetelling<>(reader, ActionBook.FOLD, ActionBook::tags);

  @AfterEach
  void close() {
    log.close();
    Folders.delete(folder);
  }

  @Test
  void what_is_not_done_when_its_meeting_closes_stands_in_the_list_of_the_next_one() {
    append(convened(SECOND, 0), convened(THIRD, 30), assigned("a1", new Due.AtMeeting(SECOND)));
    assertEquals(List.of(ITEM), list(SECOND));
    assertEquals(List.of(), list(THIRD));
    append(new MeetingClosed(SECOND, Optional.of(GROUP)));
    assertEquals(List.of(ITEM), list(THIRD));
    assertEquals(List.of(new Stop(SECOND, 0), new Stop(THIRD, 1)), action(ITEM).stops());
    append(
        done(ITEM),
        new MeetingClosed(THIRD, Optional.of(GROUP)),
        convened(new MeetingId("group-4"), 60));
    assertEquals(1, action(ITEM).carried(), "what is done is carried no further");
    assertEquals(Ended.DONE, action(ITEM).ended().orElseThrow().how());
    assertEquals(List.of(ITEM), list(THIRD));
    assertTrue(books.at(Tag.of(GROUP), new LogPosition(2)).state().actions(THIRD).isEmpty());
  }

  @Test
  void it_waits_for_the_next_meeting_to_be_convened() {
    append(convened(SECOND, 0), assigned("a1", new Due.AtMeeting(SECOND)));
    append(new MeetingClosed(SECOND, Optional.of(GROUP)));
    assertEquals(0, action(ITEM).carried());
    append(convened(THIRD, 30));
    assertEquals(Optional.of(THIRD), action(ITEM).at());
    assertEquals(1, action(ITEM).carried());
  }

  @Test
  void to_convene_the_next_meeting_when_the_days_of_the_last_one_are_over_carries_over_too() {
    append(convened(SECOND, -30), assigned("a1", new Due.AtMeeting(SECOND)), convened(THIRD, 30));
    assertEquals(Optional.of(THIRD), action(ITEM).at());
  }

  @Test
  void to_convene_another_meeting_before_the_first_one_was_held_carries_nothing_over() {
    append(convened(SECOND, 7), assigned("a1", new Due.AtMeeting(SECOND)), convened(THIRD, 30));
    assertEquals(Optional.of(SECOND), action(ITEM).at());
  }

  @Test
  void the_next_meeting_is_the_one_by_its_days_after_that_in_which_it_was_agreed() {
    append(
        convened(SECOND, 0),
        convened(THIRD, 60),
        convened(EXTRA, 30),
        assigned("a1", new Due.NextMeeting()),
        assigned("a2", new Due.AtNamed("GROUP-3")),
        assigned("a3", new Due.OnDay(DAY.plusDays(31))),
        assigned("a4", new Due.AtNamed("C25")));
    assertEquals(List.of("a1", "a3"), ids(EXTRA));
    assertEquals(List.of("a2"), ids(THIRD));
    assertFalse(item("a4").placed());
    append(new MeetingClosed(EXTRA, Optional.of(GROUP)));
    assertEquals(List.of("a1", "a2", "a3"), ids(THIRD));
  }

  @Test
  void what_was_put_off_is_not_counted_as_carried_over() {
    append(
        convened(SECOND, 0),
        convened(EXTRA, 30),
        convened(THIRD, 60),
        assigned("a1", new Due.AtMeeting(SECOND)),
        new ActionDueChanged(GROUP, ITEM, new Due.AtMeeting(THIRD), "more time", List.of()),
        new MeetingClosed(SECOND, Optional.of(GROUP)));
    assertEquals(List.of(new Stop(SECOND, 0), new Stop(THIRD, 0)), action(ITEM).stops());
    assertEquals("more time", action(ITEM).changes().getFirst().reason());
  }

  @Test
  void what_comes_back_to_a_meeting_is_carried_on_from_there() {
    append(
        convened(SECOND, 0),
        convened(EXTRA, 30),
        convened(THIRD, 60),
        assigned("a1", new Due.AtMeeting(EXTRA)),
        new ActionDueChanged(GROUP, ITEM, new Due.AtMeeting(SECOND), "sooner", List.of()),
        new MeetingClosed(SECOND, Optional.of(GROUP)),
        new MeetingClosed(EXTRA, Optional.of(GROUP)));
    assertEquals(
        List.of(new Stop(SECOND, 0), new Stop(EXTRA, 1), new Stop(THIRD, 2)), action(ITEM).stops());
  }

  @Test
  void what_a_ruling_instructs_is_in_the_list_without_being_typed_again() {
    append(
        convened(SECOND, 0),
        new InstrumentOpened(PLAN, GROUP, "Plan", "plan", "en"),
        new InstrumentOpened(STRANGE, COUNCIL, "Plan", "plan", "en"),
        convened(THIRD, 30),
        ruled(PLAN, Optional.of("Meeting group-3")),
        ruled(STRANGE, Optional.empty()));
    var instructed = action(OF_RULING);
    assertEquals("elaborate both", instructed.task().what());
    assertEquals(List.of(new Owner.Secretariat()), instructed.task().owners());
    assertEquals(Optional.of(THIRD), instructed.at());
    assertEquals(1, book().actions().size(), "another body's is not among them");
    append(
        new ActionReassigned(
            GROUP, OF_RULING, List.of(new Owner.Chair()), "takes it up", List.of(PLAN)));
    assertEquals(List.of(new Owner.Chair()), action(OF_RULING).task().owners());
    append(new RulingReopened(PLAN, new RulingId("r1"), "new facts"));
    assertEquals(Ended.REOPENED, action(OF_RULING).ended().orElseThrow().how());
  }

  @Test
  void what_a_ruling_instructs_for_a_meeting_by_its_id_is_in_that_meeting_s_list() {
    append(
        convened(SECOND, 0),
        new InstrumentOpened(PLAN, GROUP, "Plan", "plan", "en"),
        convened(THIRD, 30),
        convened(new MeetingId("group-4"), 60),
        new Ruled(
            PLAN,
            new RulingId("r1"),
            List.of(new Target.OfInstrument(PLAN)),
            new Outcome.Instructed(
                "secretariat",
                "elaborate both",
                Optional.of("the meeting after the next"),
                Optional.of(new MeetingId("group-4"))),
            List.of(),
            Optional.of("GROUP-2"),
            Optional.empty()));
    assertEquals(Optional.of(new MeetingId("group-4")), action(OF_RULING).at());
  }

  /// Until then it stands in no list.
  @Test
  void what_a_ruling_instructs_for_the_next_meeting_is_in_its_list_once_it_is_convened() {
    append(
        convened(SECOND, 0),
        new InstrumentOpened(PLAN, GROUP, "Plan", "plan", "en"),
        new Ruled(
            PLAN,
            new RulingId("r1"),
            List.of(new Target.OfInstrument(PLAN)),
            new Outcome.Instructed("secretariat", "both", Optional.of("the next meeting")),
            List.of(),
            Optional.of("GROUP-2"),
            Optional.empty()));
    assertEquals(Optional.empty(), action(OF_RULING).at());
    append(convened(THIRD, 30));
    assertEquals(Optional.of(THIRD), action(OF_RULING).at());
  }

  @Test
  void what_is_told_live_at_a_position_is_what_is_replayed_up_to_it() {
    long seed = Law.seed();
    var random = new Random(seed);
    var live = ActionBook.FOLD.initial();
    int carried = 0;
    for (int at = 0; at < 200; at++) {
      var event = any(random, at);
      append(event);
      var tags = new ArrayList<>(live.tags());
      tags.add(Tag.of(GROUP));
      if (tags.stream().anyMatch(event.tags()::contains)) {
        live = ActionBook.FOLD.evolve(live, new Recorded(new LogPosition(at), given(at), event));
      }
      assertEquals(live, book(), "at " + at + ", seed " + seed);
      carried = Math.max(carried, live.actions().stream().mapToInt(a -> a.carried()).sum());
    }
    for (int at = 0; at < 200; at += 7) {
      var then = books.at(Tag.of(GROUP), new LogPosition(at)).state();
      assertEquals(then, books.at(Tag.of(GROUP), given(at).at()).state(), at + ", seed " + seed);
      assertEquals(
          then,
          new WideRetelling<>(reader, ActionBook.FOLD, ActionBook::tags)
              .at(Tag.of(GROUP), new LogPosition(at))
              .state(),
          at + ", seed " + seed);
    }
    assertEquals(live, books.at(Tag.of(GROUP), new LogPosition(199)).state(), "seed " + seed);
    assertTrue(carried > 0, "something was carried over, seed " + seed);
  }

  /// Of all kinds, whether or not a decision would have said so; the first ones so that there is
  /// something to speak of.
  private static Event any(Random random, int at) {
    var meeting = MEETINGS.get(random.nextInt(3));
    var id = "a" + random.nextInt(12);
    ActionItem item =
        random.nextInt(4) == 0 ? OF_RULING : new ActionItem.Assigned(new ActionId(id));
    return switch (at < 5 ? at : 5 + random.nextInt(13)) {
      case 0 -> new InstrumentOpened(PLAN, GROUP, "Plan", "plan", "en");
      case 1 -> convened(SECOND, -20);
      case 2 -> new InstrumentOpened(STRANGE, COUNCIL, "Plan", "plan", "en");
      case 3 -> assigned("a1", new Due.AtMeeting(SECOND));
      case 4, 5 -> convened(MEETINGS.get(at % 3), random.nextInt(-10, 60));
      case 6 -> convened(new MeetingId("group-" + at), random.nextInt(-10, 60));
      case 7 -> new MeetingClosed(meeting, Optional.of(GROUP));
      case 8 ->
          new MeetingMoved(
              meeting, days(random.nextInt(-10, 60)), "reason " + at, Optional.of(GROUP));
      case 9 -> new ActionDueChanged(GROUP, item, due(random), "reason " + at, List.of(PLAN));
      case 10 -> new ActionReassigned(GROUP, item, List.of(new Owner.Chair()), "so", List.of(PLAN));
      case 11 -> done(item);
      case 12 -> new ActionDropped(GROUP, item, "so", List.of());
      case 13 -> ruled(random.nextBoolean() ? PLAN : STRANGE, Optional.of("GROUP-3"));
      case 14 -> new RulingReopened(PLAN, new RulingId("r1"), "new facts");
      case 15 -> new InstrumentFrozen(PLAN, "adopted");
      default -> assigned(id, due(random));
    };
  }

  private static Due due(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Due.NextMeeting();
      case 1 -> new Due.AtNamed("GROUP-3");
      case 2 -> new Due.OnDay(DAY.plusDays(random.nextInt(60)));
      default -> new Due.AtMeeting(MEETINGS.get(random.nextInt(3)));
    };
  }

  private ActionBook book() {
    return books.head(Tag.of(GROUP)).state();
  }

  private ListedAction action(ActionItem item) {
    return Objects.requireNonNull(book().byItem().get(item));
  }

  private ListedAction item(String id) {
    return action(new ActionItem.Assigned(new ActionId(id)));
  }

  private List<ActionItem> list(MeetingId meeting) {
    return book().actions(meeting).stream().map(ListedAction::item).toList();
  }

  private List<String> ids(MeetingId meeting) {
    return list(meeting).stream()
        .map(item -> ((ActionItem.Assigned) item).action().value())
        .toList();
  }

  private static ActionAssigned assigned(String id, Due due) {
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

  private static ActionDone done(ActionItem item) {
    return new ActionDone(
        GROUP,
        item,
        Optional.of(new Paper(THIRD, new DocumentId("d1"))),
        Optional.empty(),
        List.of(PLAN));
  }

  private static Ruled ruled(InstrumentId instrument, Optional<String> due) {
    return new Ruled(
        instrument,
        new RulingId("r1"),
        List.of(new Target.OfInstrument(instrument)),
        new Outcome.Instructed("The secretariat", "elaborate both", due),
        List.of(),
        Optional.of("GROUP-2"),
        Optional.empty());
  }

  private static MeetingConvened convened(MeetingId meeting, int inDays) {
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

  private static Days days(int in) {
    return new Days(DAY.plusDays(in), DAY.plusDays(in + 1L));
  }

  private static Given given(int at) {
    return new Given(SECRETARY, START.plusSeconds(at));
  }

  private void append(Event... events) {
    int first = (int) log.next().value();
    var stored =
        IntStream.range(0, events.length)
            .mapToObj(at -> codec.encode(given(first + at), events[at]))
            .toList();
    assertTrue(log.append(new Batch(log.next(), UUID.randomUUID(), stored)));
  }
}
