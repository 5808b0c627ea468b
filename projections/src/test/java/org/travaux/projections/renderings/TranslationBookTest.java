package org.travaux.projections.renderings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.projections.renderings.Translating.A;
import static org.travaux.projections.renderings.Translating.B;
import static org.travaux.projections.renderings.Translating.DAY;
import static org.travaux.projections.renderings.Translating.FRENCH;
import static org.travaux.projections.renderings.Translating.GROUP;
import static org.travaux.projections.renderings.Translating.PAPER;
import static org.travaux.projections.renderings.Translating.PLAN;
import static org.travaux.projections.renderings.Translating.SECOND;
import static org.travaux.projections.renderings.Translating.THIRD;
import static org.travaux.projections.renderings.Translating.WHOLE;
import static org.travaux.projections.renderings.Translating.asked;
import static org.travaux.projections.renderings.Translating.convened;
import static org.travaux.projections.renderings.Translating.days;
import static org.travaux.projections.renderings.Translating.edited;
import static org.travaux.projections.renderings.Translating.inserted;
import static org.travaux.projections.renderings.Translating.registered;
import static org.travaux.projections.renderings.Translating.rendered;
import static org.travaux.projections.renderings.Translating.revised;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.DocumentEvent.LanguageProvided;
import org.travaux.core.event.Due;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingEvent.MeetingMoved;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RenderingEvent.RenderingOpened;
import org.travaux.core.event.Tag;
import org.travaux.core.event.TranslationEvent.TranslationHandedBack;
import org.travaux.core.event.TranslationEvent.TranslationTakenOn;
import org.travaux.core.event.TranslationEvent.TranslationWithdrawn;
import org.travaux.core.event.TranslationEvent.Wanted;
import org.travaux.core.event.TranslationId;
import org.travaux.projections.kept.KeptRecord;
import org.travaux.projections.log.WideRetelling;
import org.travaux.projections.renderings.TranslationBook.Progress;
import org.travaux.projections.renderings.TranslationTask.State;
import org.travaux.projections.renderings.TranslationTask.Turn;

class TranslationBookTest {

  @Test
  void a_task_is_done_by_itself_and_comes_open_again_as_soon_as_the_source_moves_on() {
    try (var story = Story.open()) {
      story.tell(inserted(PLAN, A), inserted(PLAN, B), asked(WHOLE, new Due.NextMeeting()));
      assertEquals(new Progress(0, 0, 0, 2), story.progress(WHOLE));
      assertEquals(State.ASKED, story.state(WHOLE));
      story.tell(new TranslationTakenOn(GROUP, WHOLE, List.of(PLAN)));
      assertEquals(State.TAKEN_ON, story.state(WHOLE));
      story.tell(new RenderingOpened(FRENCH, PLAN), inserted(FRENCH, A), inserted(FRENCH, B));
      assertEquals(new Progress(0, 0, 2, 0), story.progress(WHOLE));
      story.tell(rendered(A, story.now()));
      assertEquals(new Progress(1, 0, 1, 0), story.progress(WHOLE));
      var done = story.tell(rendered(B, story.now()));
      assertEquals(State.DONE, story.state(WHOLE));
      story.tell(edited(FRENCH, A, "Un "));
      assertEquals(State.DONE, story.state(WHOLE), "only the source's words count");
      var open = story.tell(edited(PLAN, A, "One "));
      assertEquals(State.TAKEN_ON, story.state(WHOLE));
      assertEquals(new Progress(1, 1, 0, 0), story.progress(WHOLE));
      var again = story.tell(new ProvisionSuppressed(PLAN, A));
      assertEquals(
          List.of(done, open, again),
          story.task(WHOLE).turns().stream().map(Turn::position).toList());
      assertEquals(
          List.of(true, false, true), story.task(WHOLE).turns().stream().map(Turn::done).toList());
      assertEquals(State.TAKEN_ON, story.at(open).state());
      assertEquals(State.DONE, story.at(done).state());
      assertEquals(State.TAKEN_ON, story.at(done.plus(-1)).state());
      story.tell(inserted(PLAN, new ProvisionId("p9")));
      assertEquals(State.TAKEN_ON, story.state(WHOLE), "what came since is part of the whole");
      story.tell(new TranslationHandedBack(GROUP, WHOLE, "too much", List.of(PLAN)));
      assertEquals(State.ASKED, story.state(WHOLE));
      story.tell(new TranslationWithdrawn(GROUP, WHOLE, "overtaken", List.of(PLAN)));
      assertEquals(State.WITHDRAWN, story.state(WHOLE));
    }
  }

  @Test
  void named_provisions_take_the_task_to_where_their_words_go() {
    var named = new TranslationId("t1");
    var cut = new ProvisionId("cut");
    try (var story = Story.open()) {
      story.tell(
          inserted(PLAN, A),
          inserted(PLAN, B),
          new RenderingOpened(FRENCH, PLAN),
          inserted(FRENCH, A),
          rendered(A, new LogPosition(4)),
          asked(named, new Wanted.OfText(PLAN, List.of(A)), new Due.NextMeeting()));
      assertEquals(State.DONE, story.state(named), "what is not named is not asked for");
      story.tell(new ProvisionSplit(PLAN, A, 2, cut));
      assertEquals(new Progress(0, 1, 0, 1), story.progress(named));
      story.tell(new ProvisionsMerged(PLAN, B, 5, cut));
      assertEquals(new Progress(0, 1, 0, 1), story.progress(named));
      assertTrue(story.task(named).isMeant(B));
    }
  }

  @Test
  void a_task_for_a_document_is_done_while_its_last_revision_is_there_in_the_language() {
    try (var story = Story.open()) {
      story.tell(
          convened(SECOND, 0),
          registered(),
          asked(WHOLE, new Wanted.OfDocument(PAPER), new Due.AtMeeting(SECOND)));
      assertEquals(new Progress(0, 0, 0, 1), story.progress(WHOLE));
      story.tell(new LanguageProvided(SECOND, PAPER.document(), "ar", List.of()));
      assertEquals(State.ASKED, story.state(WHOLE));
      story.tell(new LanguageProvided(SECOND, PAPER.document(), "fr", List.of()));
      assertEquals(State.DONE, story.state(WHOLE));
      story.tell(revised(List.of("en")));
      assertEquals(State.ASKED, story.state(WHOLE));
      assertEquals(new Progress(0, 0, 0, 1), story.progress(WHOLE));
    }
  }

  @Test
  void it_is_overdue_once_the_day_or_the_first_day_of_the_meeting_has_passed() {
    var named = new TranslationId("t1");
    var on = new TranslationId("t2");
    try (var story = Story.open()) {
      story.tell(
          inserted(PLAN, A),
          convened(SECOND, 0),
          asked(WHOLE, new Due.NextMeeting()),
          asked(named, new Due.AtNamed("GROUP-3")),
          asked(on, new Due.OnDay(DAY.plusDays(5))));
      assertEquals(Optional.empty(), story.dueOn(WHOLE));
      assertEquals(Optional.of(DAY.plusDays(5)), story.dueOn(on));
      story.tell(convened(THIRD, 30));
      assertEquals(Optional.of(DAY.plusDays(30)), story.dueOn(WHOLE));
      assertEquals(Optional.of(DAY.plusDays(30)), story.dueOn(named));
      assertEquals(2, story.book().tasks(THIRD).size());
      story.tell(
          new MeetingMoved(THIRD, days(40), "no room", Optional.empty()),
          new MeetingClosed(THIRD, Optional.empty()));
      assertEquals(Optional.of(DAY.plusDays(40)), story.dueOn(WHOLE));
      assertFalse(story.isOverdue(WHOLE, DAY.plusDays(40)));
      assertTrue(story.isOverdue(WHOLE, DAY.plusDays(41)));
      story.tell(new RenderingOpened(FRENCH, PLAN), inserted(FRENCH, A), rendered(A, story.now()));
      assertFalse(story.isOverdue(WHOLE, DAY.plusDays(41)), "what is done is not overdue");
    }
  }

  /// One telling of what happened, event by event.
  private record Story(KeptRecord record, WideRetelling<TranslationBook> books)
      implements AutoCloseable {

    static Story open() {
      var record = KeptRecord.open();
      var story = new Story(record, record.retelling(TranslationBook.FOLD));
      story.tell(
          new InstrumentOpened(PLAN, GROUP, "Plan", "plan", "en"),
          new InstrumentOpened(FRENCH, GROUP, "Plan", "plan", "fr"));
      return story;
    }

    LogPosition tell(Event... events) {
      record.append(List.of(events));
      return now();
    }

    LogPosition now() {
      return record.log().next().plus(-1);
    }

    TranslationBook book() {
      return books.head(Tag.of(GROUP)).state();
    }

    TranslationTask task(TranslationId id) {
      return book().all().find(id).orElseThrow();
    }

    State state(TranslationId id) {
      return task(id).state();
    }

    TranslationTask at(LogPosition position) {
      return books.at(Tag.of(GROUP), position).state().all().find(WHOLE).orElseThrow();
    }

    Progress progress(TranslationId id) {
      return book().progress(task(id));
    }

    Optional<LocalDate> dueOn(TranslationId id) {
      return book().dueOn(task(id));
    }

    boolean isOverdue(TranslationId id, LocalDate today) {
      return book().isOverdue(task(id), today);
    }

    @Override
    public void close() {
      record.close();
    }
  }
}
