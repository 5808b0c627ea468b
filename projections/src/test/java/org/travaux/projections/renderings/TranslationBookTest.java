package org.travaux.projections.renderings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Days;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentEvent.DocumentRevised;
import org.travaux.core.event.DocumentEvent.LanguageProvided;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Due;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingMoved;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Paper;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RenderingEvent.ProvisionRendered;
import org.travaux.core.event.RenderingEvent.RenderingOpened;
import org.travaux.core.event.Tag;
import org.travaux.core.event.TranslationEvent.TranslationAsked;
import org.travaux.core.event.TranslationEvent.TranslationHandedBack;
import org.travaux.core.event.TranslationEvent.TranslationTakenOn;
import org.travaux.core.event.TranslationEvent.TranslationWithdrawn;
import org.travaux.core.event.TranslationEvent.Wanted;
import org.travaux.core.event.TranslationId;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Law;
import org.travaux.projections.kept.KeptRecord;
import org.travaux.projections.log.WideRetelling;
import org.travaux.projections.renderings.TranslationBook.Progress;
import org.travaux.projections.renderings.TranslationTask.State;
import org.travaux.projections.renderings.TranslationTask.Turn;

class TranslationBookTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final InstrumentId FRENCH = new InstrumentId("plan-fr");
  private static final MeetingId SECOND = new MeetingId("group-2");
  private static final MeetingId THIRD = new MeetingId("group-3");
  private static final Paper PAPER = new Paper(SECOND, new DocumentId("inf-1"));
  private static final ProvisionId A = new ProvisionId("p0");
  private static final ProvisionId B = new ProvisionId("p1");
  private static final TranslationId WHOLE = new TranslationId("t0");
  private static final LocalDate DAY = LocalDate.parse("2022-01-13");

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

  @Test
  void what_is_told_live_at_a_position_is_what_is_replayed_up_to_it() {
    Law.holds(
        4,
        seed -> {
          var random = new Random(seed);
          var events = IntStream.range(0, 150).mapToObj(at -> any(random, at)).toList();
          var seen = EnumSet.noneOf(State.class);
          try (var record = KeptRecord.open()) {
            record.holds(
                Tag.of(GROUP),
                TranslationBook.FOLD,
                TranslationBook::tags,
                events,
                (book, at) -> {
                  book.tasks().forEach(task -> seen.add(task.state()));
                  isTrue(book, events.subList(0, at + 1));
                });
          }
          assertTrue(seen.contains(State.ASKED) && seen.contains(State.TAKEN_ON), seen::toString);
        });
  }

  /// What is left of each task is what is not up to date, and of the whole text as many stand so as
  /// whoever looks at the rendering sees.
  private static void isTrue(TranslationBook book, List<Event> events) {
    for (var task : book.tasks()) {
      var progress = book.progress(task);
      int left = progress.missing() + progress.stale() + progress.unmarked();
      if (task.state() != State.WITHDRAWN && task.asked().wanted() instanceof Wanted.OfText) {
        assertEquals(task.left().size(), left, task.asked().task().value());
      }
      assertTrue(task.state() != State.DONE || left == 0);
    }
    var whole = book.all().find(WHOLE);
    var marks = told(Marks.FOLD, FRENCH, events).of(FRENCH);
    if (whole.isPresent() && marks.isPresent()) {
      var all =
          Rendered.all(
              told(Draft.FOLD, PLAN, events),
              told(Draft.FOLD, FRENCH, events),
              told(LastMoves.FOLD, PLAN, events),
              marks.get());
      assertEquals(count(all, Rendered.State.CURRENT), book.progress(whole.get()).current());
      assertEquals(count(all, Rendered.State.STALE), book.progress(whole.get()).stale());
      assertEquals(count(all, Rendered.State.UNMARKED), book.progress(whole.get()).unmarked());
      assertEquals(count(all, Rendered.State.MISSING), book.progress(whole.get()).missing());
    }
  }

  private static long count(List<Rendered> all, Rendered.State state) {
    return all.stream().filter(one -> one.state() == state).count();
  }

  private static <S> S told(Fold<S> fold, InstrumentId instrument, List<Event> events) {
    var state = fold.initial();
    for (int at = 0; at < events.size(); at++) {
      if (events.get(at).tags().contains(Tag.of(instrument))) {
        state = fold.evolve(state, KeptRecord.recorded(at, events.get(at)));
      }
    }
    return state;
  }

  /// Of all kinds, whether or not a decision would have said so.
  private static Event any(Random random, int at) {
    var provision = new ProvisionId("p" + random.nextInt(3));
    var in = random.nextInt(3) == 0 ? FRENCH : PLAN;
    var task = new TranslationId("t" + (1 + random.nextInt(4)));
    return switch (at < 6 ? at : 6 + random.nextInt(20)) {
      case 0 -> new InstrumentOpened(PLAN, GROUP, "Plan", "plan", "en");
      case 1 -> new InstrumentOpened(FRENCH, GROUP, "Plan", "plan", "fr");
      case 2 -> convened(SECOND, 0);
      case 3 -> inserted(PLAN, A);
      case 4 -> asked(random.nextBoolean() ? WHOLE : task, new Due.NextMeeting());
      case 5 -> new TranslationTakenOn(GROUP, WHOLE, List.of(PLAN));
      case 6 -> new RenderingOpened(FRENCH, PLAN);
      case 7, 8 -> inserted(in, provision);
      case 9 -> new ProvisionSuppressed(in, provision);
      case 10 -> new ProvisionRestored(in, provision);
      case 11 -> new ProvisionSplit(in, provision, 0, new ProvisionId("s" + at));
      case 12 -> new ProvisionsMerged(in, provision, 0, new ProvisionId("s" + random.nextInt(at)));
      case 13, 14, 15, 16 -> rendered(provision, new LogPosition(at));
      case 17 -> asked(task, new Wanted.OfText(PLAN, List.of(provision)), new Due.NextMeeting());
      case 18 -> asked(WHOLE, new Due.AtMeeting(SECOND));
      case 19 -> new TranslationTakenOn(GROUP, random.nextBoolean() ? WHOLE : task, List.of(PLAN));
      case 20 -> new TranslationHandedBack(GROUP, task, "so", List.of(PLAN));
      case 21 ->
          random.nextInt(4) == 0
              ? new TranslationWithdrawn(GROUP, task, "so", List.of(PLAN))
              : asked(task, new Wanted.OfDocument(PAPER), new Due.AtMeeting(SECOND));
      case 22 -> registered();
      case 23 -> new LanguageProvided(SECOND, PAPER.document(), "fr", List.of());
      case 24 -> revised(List.of());
      default -> edited(in, provision, "e" + at + " ");
    };
  }

  /// One telling of what happened, event by event.
  private record Story(KeptRecord record, WideRetelling<TranslationBook> books)
      implements AutoCloseable {

    static Story open() {
      var record = KeptRecord.open();
      var story = new Story(record, record.retelling(TranslationBook.FOLD, TranslationBook::tags));
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

  private static Event inserted(InstrumentId in, ProvisionId provision) {
    var form = new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.NONE);
    return new ProvisionInserted(in, provision, Optional.empty(), form, "words", Optional.empty());
  }

  private static Event edited(InstrumentId in, ProvisionId provision, String words) {
    return new TextEdited(
        in, provision, Edit.builder().insert(words).build(), new EditId("e"), 0, Optional.empty());
  }

  private static Event rendered(ProvisionId provision, LogPosition version) {
    return new ProvisionRendered(FRENCH, PLAN, provision, version);
  }

  private static Event asked(TranslationId task, Due due) {
    return asked(task, new Wanted.OfText(PLAN, List.of()), due);
  }

  private static Event asked(TranslationId task, Wanted wanted, Due due) {
    return new TranslationAsked(
        GROUP,
        task,
        wanted,
        "fr",
        new Owner.Secretariat(),
        due,
        Optional.of(SECOND),
        Optional.empty());
  }

  private static Event registered() {
    return new DocumentRegistered(
        SECOND,
        PAPER.document(),
        DocumentKind.INFORMATION,
        1,
        "How the draft plan came to be",
        List.of(),
        List.of(),
        List.of("fr"),
        List.of("en"),
        Optional.empty());
  }

  private static Event revised(List<String> present) {
    return new DocumentRevised(
        SECOND, PAPER.document(), 1, "more of it", present, Optional.empty(), List.of());
  }

  private static Event convened(MeetingId meeting, int inDays) {
    return new MeetingConvened(
        meeting,
        GROUP,
        "Meeting",
        meeting.value().toUpperCase(Locale.ROOT),
        Session.ORDINARY,
        Venue.IN_ROOM,
        days(inDays),
        Optional.empty());
  }

  private static Days days(int in) {
    return new Days(DAY.plusDays(in), DAY.plusDays(in + 1L));
  }
}
