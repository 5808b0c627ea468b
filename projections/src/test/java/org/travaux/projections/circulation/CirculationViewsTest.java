package org.travaux.projections.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.CommentId;
import org.travaux.core.event.Commenter;
import org.travaux.core.event.Days;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.core.event.RoundEvent.ChannelClosed;
import org.travaux.core.event.RoundEvent.CommentDisposed;
import org.travaux.core.event.RoundEvent.CommentMade;
import org.travaux.core.event.RoundEvent.CommentsExtended;
import org.travaux.core.event.RoundEvent.Disposition;
import org.travaux.core.event.RoundEvent.DraftPublished;
import org.travaux.core.event.RoundEvent.Late;
import org.travaux.core.event.RoundEvent.Opening;
import org.travaux.core.event.RoundId;
import org.travaux.core.event.StepId;
import org.travaux.core.event.TimetableEvent.Phase;
import org.travaux.core.event.TimetableEvent.PlannedStep;
import org.travaux.core.event.TimetableEvent.StepDone;
import org.travaux.core.event.TimetableEvent.StepRescheduled;
import org.travaux.core.event.TimetableEvent.TimetableAgreed;
import org.travaux.core.event.TimetableEvent.TimetableProposed;
import org.travaux.core.event.TimetableId;

/// What is told of texts that were put before others.
class CirculationViewsTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final InstrumentId REPORT = new InstrumentId("report");
  private static final RoundId ROUND = new RoundId("second");
  private static final CommentId FIRST = new CommentId("first");
  private static final CommentId SECOND = new CommentId("later");
  private static final ProvisionId A = new ProvisionId("a");
  private static final ProvisionId B = new ProvisionId("b");
  private static final TimetableId OLD = new TimetableId("old");
  private static final TimetableId NEW = new TimetableId("new");
  private static final StepId DRAFT = new StepId("draft");
  private static final StepId FORUM = new StepId("forum");
  private static final Instant START = Instant.parse("2020-06-15T09:00:00Z");

  @Test
  void a_channel_that_is_given_more_time_is_open_again_and_the_others_are_as_they_were() {
    var draft =
        rounds(
            published(),
            new ChannelClosed(REPORT, ROUND, Channel.PUBLIC, at(20)),
            new ChannelClosed(REPORT, ROUND, Channel.MEMBERS, at(20)),
            new CommentsExtended(REPORT, ROUND, Channel.PUBLIC, at(40), "asked for"));
    var members = draft.channels().getFirst();
    var open = draft.channels().getLast();
    assertEquals(Channel.MEMBERS, members.channel());
    assertTrue(members.closed().isPresent());
    assertEquals(List.of(at(10)), members.deadlines().stream().map(Until::deadline).toList());
    assertTrue(open.closed().isEmpty());
    assertEquals(List.of(at(20), at(40)), open.deadlines().stream().map(Until::deadline).toList());
    assertEquals(
        List.of(Optional.empty(), Optional.of("asked for")),
        open.deadlines().stream().map(Until::reason).toList());
  }

  @Test
  void what_was_said_last_of_a_comment_counts_and_the_text_tells_once_what_it_took() {
    var draft =
        rounds(
            published(),
            comment(FIRST),
            comment(SECOND),
            disposed(FIRST, Disposition.NOT_TAKEN),
            disposed(FIRST, Disposition.TAKEN, A, B),
            disposed(SECOND, Disposition.TAKEN_IN_PART, B, B));
    var first = draft.comments().getFirst();
    assertEquals(FIRST, first.comment());
    assertEquals(2, first.dispositions().size());
    assertEquals(
        Optional.of(Disposition.TAKEN), first.disposed().map(PublishedDraft.Disposed::disposition));
    assertEquals(
        List.of(
            new PublishedDrafts.TakenIn(A, List.of(FIRST)),
            new PublishedDrafts.TakenIn(B, List.of(FIRST, SECOND))),
        PublishedDrafts.takenIn(draft));
    var none = rounds(published(), comment(FIRST), disposed(SECOND, Disposition.TAKEN, A));
    assertEquals(Optional.empty(), none.comments().getFirst().disposed());
    assertEquals(List.of(), PublishedDrafts.takenIn(none));
  }

  @Test
  void a_timetable_that_holds_is_contested_by_another_and_one_of_them_is_set_aside() {
    assertEquals(
        List.of(Timetable.State.PROPOSED, Timetable.State.PROPOSED),
        states(proposed(OLD, Optional.empty()), proposed(NEW, Optional.of(OLD))));
    assertEquals(
        List.of(Timetable.State.CONTESTED, Timetable.State.PROPOSED),
        states(
            proposed(OLD, Optional.empty()),
            new TimetableAgreed(REPORT, OLD),
            proposed(NEW, Optional.of(OLD))));
    assertEquals(
        List.of(Timetable.State.SET_ASIDE, Timetable.State.AGREED),
        states(
            proposed(OLD, Optional.empty()),
            new TimetableAgreed(REPORT, OLD),
            proposed(NEW, Optional.of(OLD)),
            new TimetableAgreed(REPORT, NEW)));
    assertEquals(
        List.of(Timetable.State.AGREED),
        states(
            proposed(OLD, Optional.empty()),
            new TimetableAgreed(REPORT, OLD),
            new TimetableAgreed(REPORT, NEW)));
  }

  @Test
  void a_step_keeps_its_old_plans_beside_the_day_on_which_it_was_and_the_other_steps_theirs() {
    var timetable =
        timetables(
                proposed(OLD, Optional.empty()),
                new StepRescheduled(REPORT, OLD, DRAFT, days(40), "no meeting could be held"),
                new StepDone(REPORT, OLD, DRAFT, days(41)))
            .getFirst();
    var draft = timetable.steps().getFirst();
    assertEquals(
        List.of(days(10), days(40)), draft.plans().stream().map(Timetable.Plan::days).toList());
    assertEquals(Optional.of(days(41)), draft.done().map(Timetable.Done::days));
    var forum = timetable.steps().getLast();
    assertEquals(List.of(days(20)), forum.plans().stream().map(Timetable.Plan::days).toList());
    assertEquals(Optional.empty(), forum.done());
  }

  private static List<Timetable.State> states(Event... events) {
    return timetables(events).stream().map(Timetable::state).toList();
  }

  private static List<Timetable> timetables(Event... events) {
    return told(Timetables.FOLD, events).timetables();
  }

  private static PublishedDraft rounds(Event... events) {
    return told(PublishedDrafts.FOLD, events).draft(ROUND).orElseThrow();
  }

  private static <S> S told(Fold<S> fold, Event... events) {
    var given =
        new Given(
            new Delegate(new PersonId("sami"), new DelegationId("SEC"), Role.SECRETARIAT), START);
    var state = fold.initial();
    for (int at = 0; at < events.length; at++) {
      state = fold.evolve(state, new Recorded(new LogPosition(at), given, events[at]));
    }
    return state;
  }

  private static DraftPublished published() {
    return new DraftPublished(
        REPORT,
        ROUND,
        GROUP,
        "Second draft",
        List.of(
            new Opening(Channel.MEMBERS, at(10), Late.ACCEPTED),
            new Opening(Channel.PUBLIC, at(20), Late.REFUSED)),
        List.of(),
        List.of());
  }

  private static CommentMade comment(CommentId comment) {
    return new CommentMade(
        REPORT,
        ROUND,
        comment,
        Channel.MEMBERS,
        new Commenter.Contributor("A network of libraries"),
        Optional.of(A),
        "Say who is to do this.",
        Optional.empty());
  }

  private static CommentDisposed disposed(
      CommentId comment, Disposition disposition, ProvisionId... into) {
    return new CommentDisposed(
        REPORT, ROUND, comment, disposition, Optional.of("see there"), List.of(into));
  }

  private static TimetableProposed proposed(TimetableId id, Optional<TimetableId> insteadOf) {
    return new TimetableProposed(
        REPORT,
        id,
        GROUP,
        "Timetable",
        insteadOf,
        List.of(
            new PlannedStep(DRAFT, Phase.FINAL, "Draft", days(10)),
            new PlannedStep(FORUM, Phase.FINAL, "Forum", days(20))));
  }

  private static Days days(int after) {
    var day = LocalDate.parse("2022-01-01").plusDays(after);
    return new Days(day, day);
  }

  private static Instant at(int seconds) {
    return START.plusSeconds(seconds);
  }
}
