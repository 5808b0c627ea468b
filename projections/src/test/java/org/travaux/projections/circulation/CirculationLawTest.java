package org.travaux.projections.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.CommentId;
import org.travaux.core.event.Commenter;
import org.travaux.core.event.ConsultationEvent.ConsultationLapsed;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationEvent.ConsultationReported;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Days;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
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
import org.travaux.core.event.Tag;
import org.travaux.core.event.TimetableEvent.Phase;
import org.travaux.core.event.TimetableEvent.PlannedStep;
import org.travaux.core.event.TimetableEvent.StepDone;
import org.travaux.core.event.TimetableEvent.StepRescheduled;
import org.travaux.core.event.TimetableEvent.TimetableAgreed;
import org.travaux.core.event.TimetableEvent.TimetableProposed;
import org.travaux.core.event.TimetableId;
import org.travaux.core.text.Law;
import org.travaux.projections.deadlines.Deadlines;
import org.travaux.projections.deadlines.Due;
import org.travaux.projections.kept.KeptRecord;

class CirculationLawTest {

  private static final BodyId GROUP = new BodyId("group");
  private static final List<InstrumentId> INSTRUMENTS =
      List.of(new InstrumentId("report"), new InstrumentId("input"));
  private static final Instant START = Instant.parse("2020-01-01T09:00:00Z");

  private final KeptRecord record = KeptRecord.open();

  @AfterEach
  void close() {
    record.close();
  }

  @Test
  void what_is_told_live_at_a_position_is_what_is_replayed_up_to_it() {
    Law.holds(
        1,
        seed -> {
          var random = new Random(seed);
          var events = IntStream.range(0, 250).mapToObj(at -> any(random, at)).toList();
          try (var history = KeptRecord.open()) {
            history.append(events);
            for (var instrument : INSTRUMENTS) {
              var tag = Tag.circulation(instrument);
              history.lives(SilenceProcedures.FOLD, tag, events);
              history.lives(PublishedDrafts.FOLD, tag, events);
              history.lives(Timetables.FOLD, tag, events);
            }
            history.lives(Deadlines.FOLD, Tag.DEADLINES, events);
          }
        });
  }

  @Test
  void what_is_due_is_told_until_it_is_done_with() {
    var silence = new SilenceId("s");
    var round = new RoundId("r");
    var report = INSTRUMENTS.getFirst();
    record.append(
        List.of(
            new TextCirculated(report, silence, GROUP, "Next steps", at(10)),
            new DraftPublished(
                report,
                round,
                GROUP,
                "Draft",
                List.of(
                    new Opening(Channel.MEMBERS, at(20), Late.ACCEPTED),
                    new Opening(Channel.PUBLIC, at(5), Late.REFUSED)),
                List.of(),
                List.of()),
            new SilenceExtended(report, silence, at(15), "asked for"),
            new CommentsExtended(report, round, Channel.PUBLIC, at(15), "asked for"),
            new ChannelClosed(report, round, Channel.PUBLIC, at(15)),
            new AdoptedBySilence(report, silence, at(15))));
    var deadlines = record.retelling(Deadlines.FOLD);
    var ends = new Due.Silence(report, silence);
    var members = new Due.CommentsEnd(report, round, Channel.MEMBERS);
    var open = new Due.CommentsEnd(report, round, Channel.PUBLIC);
    var first = deadlines.at(Tag.DEADLINES, new LogPosition(1)).state();
    assertEquals(List.of(new Due(at(5), open), new Due(at(10), ends)), first.dueAt(at(10)));
    assertEquals(Optional.of(at(10)), first.nextAfter(at(5)));
    var extended = deadlines.at(Tag.DEADLINES, new LogPosition(3)).state();
    assertEquals(List.of(), extended.dueAt(at(14)));
    assertEquals(2, extended.dueAt(at(15)).size());
    var last = deadlines.head(Tag.DEADLINES).state();
    assertEquals(List.of(new Due(at(20), members)), List.copyOf(last.open().values()));
    assertEquals(Optional.empty(), last.nextAfter(at(20)));
  }

  @Test
  void a_consultation_is_due_until_it_reported_or_lapsed_and_one_without_a_deadline_never_is() {
    var first = new ConsultationId("first");
    var second = new ConsultationId("second");
    record.append(
        List.of(
            referred(first, Optional.of(at(10))),
            referred(second, Optional.of(at(20))),
            referred(new ConsultationId("third"), Optional.empty()),
            new ConsultationReported(
                first, GROUP, Optional.empty(), Optional.of("Agreed."), Optional.empty()),
            new ConsultationLapsed(second, GROUP, Optional.empty(), "late")));
    var deadlines = record.retelling(Deadlines.FOLD);
    var due = new Due.Consulting(GROUP, second);
    var open = deadlines.at(Tag.DEADLINES, new LogPosition(2)).state();
    assertEquals(2, open.dueAt(at(20)).size());
    var one = deadlines.at(Tag.DEADLINES, new LogPosition(3)).state();
    assertEquals(List.of(new Due(at(20), due)), one.dueAt(at(20)));
    assertEquals(List.of(), deadlines.head(Tag.DEADLINES).state().dueAt(at(20)));
  }

  /// Of all kinds, whether or not a decision would have said so.
  private static Event any(Random random, int at) {
    var in = INSTRUMENTS.get(random.nextInt(2));
    var silence = new SilenceId("s" + random.nextInt(4));
    var round = new RoundId("r" + random.nextInt(3));
    var comment = new CommentId("c" + random.nextInt(10));
    var channel = random.nextBoolean() ? Channel.MEMBERS : Channel.PUBLIC;
    var on = random.nextBoolean() ? List.of(new ProvisionId("p" + at)) : List.<ProvisionId>of();
    var sometimes = at % 3 == 0 ? Optional.of(at(at)) : Optional.<Instant>empty();
    var plan = new TimetableId("t" + random.nextInt(4));
    var step = new StepId("m" + random.nextInt(3));
    var days = new Days(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(at));
    return switch (random.nextInt(20)) {
      case 0 -> new TextCirculated(in, silence, GROUP, "Text " + at, at(at));
      case 1 -> new SilenceExtended(in, silence, at(at), "asked for");
      case 2 -> new SilenceBroken(in, silence, new DelegationId("CAN"), "reason " + at);
      case 3 -> new AdoptedBySilence(in, silence, at(at));
      case 4 ->
          new DraftPublished(
              in,
              round,
              GROUP,
              "Draft " + at,
              List.of(new Opening(channel, at(at), Late.ACCEPTED)),
              List.of(),
              List.of());
      case 5 -> new CommentsExtended(in, round, channel, at(at), "asked for");
      case 6 -> new ChannelClosed(in, round, channel, at(at));
      case 7, 8 ->
          new CommentMade(
              in,
              round,
              comment,
              channel,
              new Commenter.Contributor("Name " + at),
              on.stream().findFirst(),
              "Text " + at,
              sometimes);
      case 9, 10 ->
          new CommentDisposed(
              in, round, comment, Disposition.TAKEN_IN_PART, Optional.of("r" + at), on);
      case 11, 12 ->
          new TimetableProposed(
              in,
              plan,
              GROUP,
              "Plan " + at,
              Optional.of(new TimetableId("t" + random.nextInt(4))),
              List.of(new PlannedStep(step, Phase.FINAL, "Step " + at, days)));
      case 13 -> new StepRescheduled(in, plan, step, days, "reason " + at);
      case 14 -> new StepDone(in, plan, step, days);
      case 15 -> new TimetableAgreed(in, plan);
      case 16 -> referred(new ConsultationId("g" + random.nextInt(4)), sometimes);
      case 17 ->
          new ConsultationReported(
              new ConsultationId("g" + random.nextInt(4)),
              GROUP,
              Optional.empty(),
              Optional.of("said " + at),
              Optional.empty());
      case 18 ->
          new ConsultationLapsed(
              new ConsultationId("g" + random.nextInt(4)), GROUP, Optional.empty(), "late");
      default -> new InstrumentFrozen(in, "reason " + at);
    };
  }

  private static ConsultationReferred referred(
      ConsultationId consultation, Optional<Instant> deadline) {
    return new ConsultationReferred(
        consultation,
        GROUP,
        Optional.empty(),
        List.of(),
        "Subject",
        "to agree",
        new DelegationId("CAN"),
        List.of(),
        deadline,
        Optional.empty());
  }

  private static Instant at(int seconds) {
    return START.plusSeconds(seconds);
  }
}
