package org.travaux.projections.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.consultation.BeginConsultation;
import org.travaux.core.consultation.LetConsultationLapse;
import org.travaux.core.consultation.ReferToConsultation;
import org.travaux.core.consultation.ReportOrally;
import org.travaux.core.consultation.ReportText;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;
import org.travaux.core.instrument.EditProvision;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Law;
import org.travaux.projections.consultations.Consultations;
import org.travaux.projections.consultations.Consultations.State;
import org.travaux.projections.log.Retelling;

class ConsultationViewsTest {

  private static final int TURNS = 120;
  private static final Tag BODY = Tag.of(Negotiating.GROUP);

  private final long seed = Law.seed();
  private final Random random = new Random(seed);

  private final Path folder;

  ConsultationViewsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void what_is_live_at_a_position_is_what_a_replay_to_it_gives() {
    try (var room = new Negotiating(seed, folder)) {
      var views = new Retelling<>(room.events, Consultations.FOLD);
      for (int turn = 0; turn < TURNS; turn++) {
        room.tried(any(room));
        var live = views.head(BODY);
        var replay = new Retelling<>(room.events, Consultations.FOLD);
        assertEquals(replay.at(BODY, live.position()), live, seed());
      }
      var head = views.head(BODY).state();
      assertTrue(head.all().size() > 5, seed());
      for (var one : head.all()) {
        var before = views.at(BODY, one.told().getFirst().position().plus(-1)).state();
        assertTrue(before.find(one.referred().consultation()).isEmpty(), seed());
        var then =
            views
                .at(BODY, one.told().getFirst().position())
                .state()
                .find(one.referred().consultation());
        assertEquals(State.REFERRED, then.orElseThrow().state(), seed());
      }
    }
  }

  @Test
  void a_report_and_a_lapse_at_once_have_one_outcome() throws Exception {
    try (var room = new Negotiating(seed, folder)) {
      var views = new Retelling<>(room.events, Consultations.FOLD);
      for (int round = 0; round < 20; round++) {
        var id = new ConsultationId("race" + round);
        room.must(refer(room, id));
        room.must(edit(room, id, "race-edit" + round));
        var refused =
            ProposalRacesTest.atOnce(
                room,
                List.of(
                    report(id),
                    new ReportOrally(id, Negotiating.GROUP, "Nothing.", Negotiating.CHAIR),
                    new LetConsultationLapse(
                        id, Negotiating.GROUP, "it is late", Negotiating.CHAIR)));
        var one = views.head(BODY).state().find(id).orElseThrow();
        int ended = 0;
        for (var refusal : refused) {
          ended += refusal.isEmpty() ? 1 : 0;
        }
        assertEquals(1, ended, seed());
        assertEquals(2, one.told().size(), seed());
        boolean proposed = room.head().standing(new ProposalId(id.value())).isPresent();
        assertEquals(refused.getFirst().isEmpty(), proposed, seed());
        assertEquals(refused.getLast().isEmpty(), one.state() == State.LAPSED, seed());
        refused.stream()
            .flatMap(Optional::stream)
            .forEach(refusal -> assertEquals(Refusal.Reason.CLOSED, refusal.reason(), seed()));
      }
    }
  }

  private Decision<?> any(Negotiating room) {
    var id = new ConsultationId("c" + random.nextInt(20));
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> refer(room, id);
      case 3 -> edit(room, id, "w" + random.nextInt());
      case 4 -> report(id);
      case 5 -> new ReportOrally(id, Negotiating.GROUP, "It was agreed.", Negotiating.AMINA);
      case 6 -> new LetConsultationLapse(id, Negotiating.GROUP, "it is late", Negotiating.CHAIR);
      default -> new BeginConsultation(id, Negotiating.GROUP, Negotiating.AMINA);
    };
  }

  private static ReferToConsultation refer(Negotiating room, ConsultationId id) {
    return new ReferToConsultation(
        id,
        Negotiating.GROUP,
        Optional.of(Negotiating.PLAN),
        room.head().draft().provisions().stream().map(Provision::id).limit(2).toList(),
        "A question",
        "to agree on a text",
        Negotiating.AMINA.by().delegation(),
        List.of(Negotiating.BORIS.by().delegation()),
        false,
        Optional.empty(),
        Optional.of("the next sitting"),
        Negotiating.CHAIR);
  }

  private static EditProvision edit(Negotiating room, ConsultationId id, String edit) {
    var member = Negotiating.BORIS.by();
    return new EditProvision(
        new InstrumentId(id.value()),
        new BodyId(id.value()),
        room.head().draft().provisions().getFirst().id(),
        room.now(),
        Edit.replace(0, 0, "x"),
        new EditId(edit),
        new Given(
            new Delegate(member.person(), member.delegation(), Role.DELEGATE),
            Negotiating.BORIS.at()));
  }

  private static ReportText report(ConsultationId id) {
    return new ReportText(
        id,
        Negotiating.GROUP,
        Negotiating.PLAN,
        new ProposalId(id.value()),
        Optional.empty(),
        Negotiating.AMINA);
  }

  private String seed() {
    return "-Dtravaux.seed=" + seed + " ";
  }
}
