package org.travaux.projections.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.projections.actions.Work.COUNCIL;
import static org.travaux.projections.actions.Work.DAY;
import static org.travaux.projections.actions.Work.EXTRA;
import static org.travaux.projections.actions.Work.GROUP;
import static org.travaux.projections.actions.Work.ITEM;
import static org.travaux.projections.actions.Work.OF_RULING;
import static org.travaux.projections.actions.Work.PLAN;
import static org.travaux.projections.actions.Work.SECOND;
import static org.travaux.projections.actions.Work.STRANGE;
import static org.travaux.projections.actions.Work.THIRD;
import static org.travaux.projections.actions.Work.assigned;
import static org.travaux.projections.actions.Work.convened;
import static org.travaux.projections.actions.Work.done;
import static org.travaux.projections.actions.Work.ruled;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.ActionEvent.ActionDueChanged;
import org.travaux.core.event.ActionEvent.ActionReassigned;
import org.travaux.core.event.ActionId;
import org.travaux.core.event.ActionItem;
import org.travaux.core.event.Due;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Owner;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;
import org.travaux.projections.actions.ListedAction.Ended;
import org.travaux.projections.actions.ListedAction.Stop;

class ActionBookTest {

  private final Work work = new Work();

  @AfterEach
  void close() {
    work.close();
  }

  @Test
  void what_is_not_done_when_its_meeting_closes_stands_in_the_list_of_the_next_one() {
    work.append(
        convened(SECOND, 0), convened(THIRD, 30), assigned("a1", new Due.AtMeeting(SECOND)));
    assertEquals(List.of(ITEM), list(SECOND));
    assertEquals(List.of(), list(THIRD));
    work.append(new MeetingClosed(SECOND, Optional.of(GROUP)));
    assertEquals(List.of(ITEM), list(THIRD));
    assertEquals(List.of(new Stop(SECOND, 0), new Stop(THIRD, 1)), action(ITEM).stops());
    work.append(
        done(ITEM),
        new MeetingClosed(THIRD, Optional.of(GROUP)),
        convened(new MeetingId("group-4"), 60));
    assertEquals(1, action(ITEM).carried(), "what is done is carried no further");
    assertEquals(Ended.DONE, action(ITEM).ended().orElseThrow().how());
    assertEquals(List.of(ITEM), list(THIRD));
    assertTrue(work.books.at(Tag.of(GROUP), new LogPosition(2)).state().actions(THIRD).isEmpty());
  }

  @Test
  void it_waits_for_the_next_meeting_to_be_convened() {
    work.append(convened(SECOND, 0), assigned("a1", new Due.AtMeeting(SECOND)));
    work.append(new MeetingClosed(SECOND, Optional.of(GROUP)));
    assertEquals(0, action(ITEM).carried());
    work.append(convened(THIRD, 30));
    assertEquals(Optional.of(THIRD), action(ITEM).at());
    assertEquals(1, action(ITEM).carried());
  }

  @Test
  void to_convene_the_next_meeting_when_the_days_of_the_last_one_are_over_carries_over_too() {
    work.append(
        convened(SECOND, -30), assigned("a1", new Due.AtMeeting(SECOND)), convened(THIRD, 30));
    assertEquals(Optional.of(THIRD), action(ITEM).at());
  }

  @Test
  void to_convene_another_meeting_before_the_first_one_was_held_carries_nothing_over() {
    work.append(
        convened(SECOND, 7), assigned("a1", new Due.AtMeeting(SECOND)), convened(THIRD, 30));
    assertEquals(Optional.of(SECOND), action(ITEM).at());
  }

  @Test
  void the_next_meeting_is_the_one_by_its_days_after_that_in_which_it_was_agreed() {
    work.append(
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
    work.append(new MeetingClosed(EXTRA, Optional.of(GROUP)));
    assertEquals(List.of("a1", "a2", "a3"), ids(THIRD));
  }

  @Test
  void what_was_put_off_is_not_counted_as_carried_over() {
    work.append(
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
    work.append(
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
    work.append(
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
    work.append(
        new ActionReassigned(
            GROUP, OF_RULING, List.of(new Owner.Chair()), "takes it up", List.of(PLAN)));
    assertEquals(List.of(new Owner.Chair()), action(OF_RULING).task().owners());
    work.append(new RulingReopened(PLAN, new RulingId("r1"), "new facts"));
    assertEquals(Ended.REOPENED, action(OF_RULING).ended().orElseThrow().how());
  }

  @Test
  void what_a_ruling_instructs_for_a_meeting_by_its_id_is_in_that_meeting_s_list() {
    work.append(
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
    work.append(
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
    work.append(convened(THIRD, 30));
    assertEquals(Optional.of(THIRD), action(OF_RULING).at());
  }

  private ActionBook book() {
    return work.book();
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
}
