package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consultation.CloseConsultation;
import org.travaux.core.consultation.ConsultationDecisions;
import org.travaux.core.consultation.ReportOrally;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RoundEvent.Channel;
import org.travaux.core.event.RoundEvent.ChannelClosed;
import org.travaux.core.event.RoundEvent.CommentsExtended;
import org.travaux.core.event.RoundEvent.DraftPublished;
import org.travaux.core.event.RoundEvent.Late;
import org.travaux.core.event.RoundEvent.Opening;
import org.travaux.core.event.RoundId;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.SilenceEvent.AdoptedBySilence;
import org.travaux.core.event.SilenceEvent.SilenceBroken;
import org.travaux.core.event.SilenceEvent.SilenceExtended;
import org.travaux.core.event.SilenceEvent.TextCirculated;
import org.travaux.core.event.SilenceId;
import org.travaux.core.event.Tag;
import org.travaux.core.round.CloseChannel;
import org.travaux.core.round.ExtendComments;
import org.travaux.core.round.RoundDecisions;
import org.travaux.core.silence.BreakSilence;
import org.travaux.core.silence.CloseSilence;
import org.travaux.core.silence.ExtendSilence;
import org.travaux.core.silence.SilenceDecisions;

/// What delegations say at the last moment, the clock on every node, and who moves a deadline: of
/// what cannot all be so one thing is, for everybody.
class DeadlineRacesTest extends LastMoment {

  private static final RoundId ROUND = new RoundId("draft-1");
  private static final SilenceId SILENCE = new SilenceId("s");

  @Test
  void an_objection_and_the_deadline_at_once_either_break_the_silence_or_adopt_the_text()
      throws Exception {
    accredit();
    var nodes = nodes(SilenceDecisions.ALL);
    for (int round = 0; round < ROUNDS; round++) {
      var text = text(round);
      store(secretary(), new TextCirculated(text, SILENCE, GROUP, "Next steps", DEADLINE));
      store(secretary(), new InstrumentFrozen(text, "under silence"));
      at(
          nodes,
          thread ->
              thread % 4 < 2
                  ? new BreakSilence(text, GROUP, SILENCE, "no mandate", delegate(thread))
                  : new CloseSilence(text, SILENCE, clock(DEADLINE)));
      var told = told(text);
      assertThat(count(told, SilenceBroken.class) + count(told, AdoptedBySilence.class)).isOne();
      assertThat(count(told, InstrumentUnfrozen.class)).isEqualTo(count(told, SilenceBroken.class));
      assertThat(count(told, Ruled.class)).isEqualTo(count(told, AdoptedBySilence.class));
    }
  }

  @Test
  void an_extension_and_the_deadline_at_once_either_give_more_time_or_adopt_the_text()
      throws Exception {
    accredit();
    var nodes = nodes(SilenceDecisions.ALL);
    for (int round = 0; round < ROUNDS; round++) {
      var text = text(round);
      store(secretary(), new TextCirculated(text, SILENCE, GROUP, "Next steps", DEADLINE));
      at(
          nodes,
          thread ->
              thread % 4 < 2
                  ? new ExtendSilence(text, GROUP, SILENCE, LATER, "asked for", secretary())
                  : new CloseSilence(text, SILENCE, clock(DEADLINE)));
      var told = told(text);
      assertThat(count(told, SilenceExtended.class) + count(told, AdoptedBySilence.class)).isOne();
    }
  }

  @Test
  void an_extension_and_the_closing_of_a_channel_at_once_have_one_outcome() throws Exception {
    accredit();
    var nodes = nodes(RoundDecisions.ALL);
    for (int round = 0; round < ROUNDS; round++) {
      var text = text(round);
      store(
          secretary(),
          new DraftPublished(
              text,
              ROUND,
              GROUP,
              "Draft 1",
              List.of(new Opening(Channel.MEMBERS, DEADLINE, Late.REFUSED)),
              List.of(),
              List.of()));
      at(
          nodes,
          thread ->
              thread % 4 < 2
                  ? new ExtendComments(
                      text, GROUP, ROUND, Channel.MEMBERS, LATER, "asked for", secretary())
                  : new CloseChannel(text, ROUND, Channel.MEMBERS, clock(DEADLINE)));
      var told = told(text);
      assertThat(count(told, CommentsExtended.class) + count(told, ChannelClosed.class)).isOne();
    }
  }

  @Test
  void a_report_and_the_deadline_at_once_end_a_consultation_once() throws Exception {
    accredit();
    var nodes = nodes(ConsultationDecisions.ALL);
    for (int round = 0; round < ROUNDS; round++) {
      var id = new ConsultationId("question-" + round);
      store(
          secretary(),
          new ConsultationReferred(
              id,
              GROUP,
              Optional.empty(),
              List.of(),
              "Climate",
              "to consult",
              new DelegationId("D0"),
              List.of(),
              Optional.of(DEADLINE),
              Optional.empty()));
      at(
          nodes,
          thread ->
              thread % 4 < 2
                  ? new ReportOrally(id, GROUP, "No text was agreed.", secretary())
                  : new CloseConsultation(id, GROUP, clock(DEADLINE)));
      var told =
          stored().stream()
              .map(Recorded::event)
              .filter(event -> event.tags().contains(Tag.of(id)))
              .filter(event -> !(event instanceof ConsultationReferred))
              .toList();
      assertThat(told).hasSize(1);
    }
  }
}
