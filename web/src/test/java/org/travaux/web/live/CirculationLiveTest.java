package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.Days;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Role;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.core.event.RoundEvent.DraftPublished;
import org.travaux.core.event.RoundEvent.Late;
import org.travaux.core.event.RoundEvent.Opening;
import org.travaux.core.event.RoundId;
import org.travaux.core.event.SilenceId;
import org.travaux.core.event.StepId;
import org.travaux.core.event.TimetableEvent.Phase;
import org.travaux.core.event.TimetableEvent.PlannedStep;
import org.travaux.core.event.TimetableEvent.TimetableProposed;
import org.travaux.core.event.TimetableId;
import org.travaux.core.round.CloseChannel;
import org.travaux.core.round.ExtendComments;
import org.travaux.core.round.PublishDraft;
import org.travaux.core.silence.CirculateText;
import org.travaux.core.silence.CloseSilence;
import org.travaux.core.silence.ExtendSilence;
import org.travaux.core.timetable.ProposeTimetable;
import org.travaux.core.timetable.RescheduleStep;

/// Whoever has a draft open hears how it is put before others, and how that ends, and nothing of
/// how others are.
class CirculationLiveTest {

  private static final Given BEN =
      new Given(
          LiveServer.delegate("ben", "CHE", Role.CHAIR), Instant.parse("2022-01-13T09:30:00Z"));
  private static final Instant DEADLINE = Instant.parse("2099-02-01T12:00:00Z");
  private static final Instant LATER = Instant.parse("2099-02-08T12:00:00Z");
  private static final Given CLOCK = new Given(Administrators.SYSTEM, LATER);
  private static final InstrumentId OTHER = new InstrumentId("other");
  private static final RoundId ROUND = new RoundId("draft-1");
  private static final SilenceId SILENCE = new SilenceId("next-steps");
  private static final TimetableId PLAN = new TimetableId("plan");
  private static final StepId STEP = new StepId("forum");

  @Test
  void rounds_timetables_and_silence_are_told_to_who_has_the_draft_open(@TempDir Path data)
      throws Exception {
    try (var server = LiveServer.start(data).found(BEN.by()).open(LiveServer.DRAFT, BEN.by())) {
      server.open(OTHER, BEN.by());
      var ben = Line.open(server.live(), "ben");
      ben.send("{\"type\":\"join\",\"draft\":\"" + LiveServer.DRAFT + "\"}");
      ben.nextText("joined");
      hears(server, ben, "draft-published", CirculationLiveTest::publish);
      hears(
          server,
          ben,
          "comments-extended",
          in ->
              new ExtendComments(
                  in, LiveServer.BODY, ROUND, Channel.MEMBERS, LATER, "asked for", BEN));
      hears(
          server, ben, "channel-closed", in -> new CloseChannel(in, ROUND, Channel.MEMBERS, CLOCK));
      hears(server, ben, "timetable-proposed", CirculationLiveTest::propose);
      hears(
          server,
          ben,
          "step-rescheduled",
          in -> new RescheduleStep(in, LiveServer.BODY, PLAN, STEP, days(7), "no hall", BEN));
      hears(
          server,
          ben,
          "text-circulated",
          in -> new CirculateText(in, LiveServer.BODY, SILENCE, "Next steps", DEADLINE, BEN));
      hears(
          server,
          ben,
          "silence-extended",
          in -> new ExtendSilence(in, LiveServer.BODY, SILENCE, LATER, "asked for", BEN));
      hears(server, ben, "adopted-by-silence", in -> new CloseSilence(in, SILENCE, CLOCK));
      ben.close();
    }
  }

  /// The same is said of another draft first, of which nothing is heard.
  private static void hears(
      LiveServer server, Line line, String type, Function<InstrumentId, Decision<?>> said)
      throws Exception {
    server.tell(said.apply(OTHER));
    server.tell(said.apply(LiveServer.DRAFT));
    var heard = line.next("events").path("events").path(0);
    assertEquals(type, heard.path("type").asString());
    assertEquals(LiveServer.DRAFT.value(), heard.path("instrument").asString());
  }

  private static PublishDraft publish(InstrumentId in) {
    return new PublishDraft(
        new DraftPublished(
            in,
            ROUND,
            LiveServer.BODY,
            "Draft 1",
            List.of(new Opening(Channel.MEMBERS, DEADLINE, Late.REFUSED)),
            List.of(),
            List.of()),
        BEN);
  }

  private static ProposeTimetable propose(InstrumentId in) {
    return new ProposeTimetable(
        new TimetableProposed(
            in,
            PLAN,
            LiveServer.BODY,
            "Timetable",
            Optional.empty(),
            List.of(new PlannedStep(STEP, Phase.FORUM, "Forum", days(0)))),
        BEN);
  }

  private static Days days(int in) {
    var first = LocalDate.parse("2022-06-01").plusDays(in);
    return new Days(first, first);
  }
}
