package org.travaux.projections.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ClockEvent.ClockGiven;
import org.travaux.core.event.ClockEvent.ClockMoved;
import org.travaux.core.event.CommentId;
import org.travaux.core.event.Commenter;
import org.travaux.core.event.Days;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;
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
import org.travaux.core.event.SilenceEvent.AdoptedBySilence;
import org.travaux.core.event.SilenceEvent.SilenceBroken;
import org.travaux.core.event.SilenceEvent.SilenceExtended;
import org.travaux.core.event.SilenceEvent.TextCirculated;
import org.travaux.core.event.SilenceId;
import org.travaux.core.event.StepId;
import org.travaux.core.event.TimetableEvent.Phase;
import org.travaux.core.event.TimetableEvent.PlannedStep;
import org.travaux.core.event.TimetableEvent.StepDone;
import org.travaux.core.event.TimetableEvent.StepRescheduled;
import org.travaux.core.event.TimetableEvent.TimetableAgreed;
import org.travaux.core.event.TimetableEvent.TimetableProposed;
import org.travaux.core.event.TimetableId;

/// One event of each kind that is about deadlines and the clock, with every field present.
final class Circulated {

  private static final InstrumentId RES = new InstrumentId("res-71");
  private static final BodyId BODY = new BodyId("cwg-sfp");
  private static final RoundId ROUND = new RoundId("r3");
  private static final TimetableId TIMETABLE = new TimetableId("t1");
  private static final StepId STEP = new StepId("m1");
  private static final Days DAYS =
      new Days(LocalDate.parse("2022-01-13"), LocalDate.parse("2022-01-14"));
  private static final SilenceId SILENCE = new SilenceId("s1");
  private static final Instant DEADLINE = Instant.parse("2021-12-30T23:59:00Z");

  private Circulated() {}

  static List<Event> all() {
    return List.of(
        new TextCirculated(RES, SILENCE, BODY, "Input to the forum", DEADLINE),
        new SilenceExtended(RES, SILENCE, DEADLINE, "asked for"),
        new SilenceBroken(RES, SILENCE, new DelegationId("BRA"), "not agreed"),
        new AdoptedBySilence(RES, SILENCE, DEADLINE),
        new DraftPublished(
            RES,
            ROUND,
            BODY,
            "Draft 3",
            List.of(
                new Opening(Channel.MEMBERS, DEADLINE, Late.ACCEPTED),
                new Opening(Channel.PUBLIC, DEADLINE, Late.REFUSED)),
            List.of("Second expert meeting"),
            List.of(new RoundId("r2"))),
        new CommentsExtended(RES, ROUND, Channel.PUBLIC, DEADLINE, "asked for"),
        new ChannelClosed(RES, ROUND, Channel.PUBLIC, DEADLINE),
        new CommentMade(
            RES,
            ROUND,
            new CommentId("c1"),
            Channel.PUBLIC,
            new Commenter.Contributor("A library"),
            Optional.of(new ProvisionId("p1")),
            "Say more.\nMuch more.",
            Optional.of(DEADLINE)),
        new CommentDisposed(
            RES,
            ROUND,
            new CommentId("c1"),
            Disposition.TAKEN_IN_PART,
            Optional.of("the rest is elsewhere"),
            List.of(new ProvisionId("p2"))),
        new TimetableProposed(
            RES,
            TIMETABLE,
            BODY,
            "Six drafts",
            Optional.of(new TimetableId("t0")),
            List.of(new PlannedStep(STEP, Phase.EXPERT_MEETING, "Expert meeting", DAYS))),
        new StepRescheduled(RES, TIMETABLE, STEP, DAYS, "no travel"),
        new StepDone(RES, TIMETABLE, STEP, DAYS),
        new TimetableAgreed(RES, TIMETABLE),
        new ClockGiven(DEADLINE),
        new ClockMoved(DEADLINE));
  }

  /// With every optional field absent.
  static List<Event> bare() {
    return List.of(
        new TimetableProposed(RES, TIMETABLE, BODY, "Six drafts", Optional.empty(), List.of()),
        new CommentMade(
            RES,
            ROUND,
            new CommentId("c2"),
            Channel.MEMBERS,
            new Commenter.Member(new DelegationId("CAN")),
            Optional.empty(),
            "Say less.",
            Optional.empty()),
        new CommentDisposed(
            RES, ROUND, new CommentId("c2"), Disposition.TAKEN, Optional.empty(), List.of()));
  }
}
