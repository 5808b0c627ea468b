package org.travaux.core.agenda;

import static org.travaux.core.agenda.Plenary.ANNEX;
import static org.travaux.core.agenda.Plenary.BRA;
import static org.travaux.core.agenda.Plenary.CHAIR;
import static org.travaux.core.agenda.Plenary.CUB;
import static org.travaux.core.agenda.Plenary.DELEGATE;
import static org.travaux.core.agenda.Plenary.GROUP;
import static org.travaux.core.agenda.Plenary.HELD_BY;
import static org.travaux.core.agenda.Plenary.OPENING;
import static org.travaux.core.agenda.Plenary.OTHER;
import static org.travaux.core.agenda.Plenary.PART;
import static org.travaux.core.agenda.Plenary.SECOND;
import static org.travaux.core.agenda.Plenary.SECRETARY;
import static org.travaux.core.agenda.Plenary.VICE;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.STALE;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AgendaEvent.Adoption;
import org.travaux.core.event.AgendaEvent.AgendaAdopted;
import org.travaux.core.event.AgendaEvent.AgendaItemClosed;
import org.travaux.core.event.AgendaEvent.AgendaItemResumed;
import org.travaux.core.event.AgendaEvent.AgendaItemRetitled;
import org.travaux.core.event.AgendaEvent.AgendaItemSuspended;
import org.travaux.core.event.AgendaEvent.AgendaItemTakenUp;
import org.travaux.core.event.AgendaEvent.Objection;
import org.travaux.core.event.AgendaEvent.QuestionPut;
import org.travaux.core.event.AgendaEvent.QuestionReferred;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingEvent.MeetingClosed;
import org.travaux.core.event.SittingEvent.ChairTaken;
import org.travaux.core.event.SittingEvent.SittingClosed;
import org.travaux.core.event.SittingEvent.SittingOpened;
import org.travaux.core.event.SittingEvent.SittingResumed;
import org.travaux.core.event.SittingEvent.SittingSuspended;

class SittingsTest {

  private static final AgendaItemId NOWHERE = new AgendaItemId("nowhere");

  @Test
  void a_sitting_is_opened_with_somebody_in_the_chair_who_may_preside() {
    Plenary.issued()
        .when(open(1, CHAIR.by(), CHAIR), opened(1, CHAIR.by()))
        .when(open(1, VICE.by(), CHAIR), opened(1, VICE.by()))
        .when(open(1, VICE.by(), VICE), opened(1, VICE.by()))
        .refuses(open(1, DELEGATE.by(), CHAIR), FORBIDDEN, "chair")
        .refuses(open(1, CHAIR.by(), SECRETARY), FORBIDDEN, "")
        .refuses(open(2, CHAIR.by(), CHAIR), STALE, "sitting")
        .refuses(new OpenSitting(SECOND, GROUP, 1, "", CHAIR.by(), CHAIR), INVALID, "name");
  }

  @Test
  void sittings_follow_each_other_one_at_a_time() {
    Plenary.sitting()
        .nothingHappensWhen(open(1, CHAIR.by(), CHAIR))
        .refuses(open(1, VICE.by(), VICE), STALE, "sitting")
        .refuses(open(2, CHAIR.by(), CHAIR), CLOSED, "sitting")
        .then(new SittingClosed(SECOND, 1, HELD_BY))
        .when(open(2, CHAIR.by(), CHAIR), opened(2, CHAIR.by()));
    var many = Plenary.issued();
    for (int sitting = 1; sitting <= 500; sitting++) {
      many.then(opened(sitting, CHAIR.by()), new SittingClosed(SECOND, sitting, HELD_BY));
    }
    many.refuses(open(501, CHAIR.by(), CHAIR), CLOSED, "sitting");
  }

  @Test
  void a_meeting_that_is_closed_sits_no_more() {
    Plenary.sitting()
        .then(new SittingClosed(SECOND, 1, HELD_BY))
        .then(new MeetingClosed(SECOND, Optional.of(GROUP)))
        .refuses(open(2, CHAIR.by(), CHAIR), CLOSED, "meeting");
  }

  @Test
  void a_sitting_is_suspended_resumed_and_closed_from_the_chair() {
    Plenary.sitting()
        .when(suspend(CHAIR), new SittingSuspended(SECOND, 1, "lunch", HELD_BY))
        .nothingHappensWhen(new ResumeSitting(SECOND, GROUP, CHAIR))
        .refuses(suspend(VICE), FORBIDDEN, "")
        .refuses(new SuspendSitting(SECOND, GROUP, "", CHAIR), INVALID, "reason")
        .then(new SittingSuspended(SECOND, 1, "lunch", HELD_BY))
        .nothingHappensWhen(suspend(CHAIR))
        .refuses(take(OPENING, CHAIR), CLOSED, "meeting")
        .refuses(new ResumeSitting(SECOND, GROUP, VICE), FORBIDDEN, "")
        .when(new ResumeSitting(SECOND, GROUP, CHAIR), new SittingResumed(SECOND, 1, HELD_BY))
        .when(new CloseSitting(SECOND, GROUP, CHAIR), new SittingClosed(SECOND, 1, HELD_BY))
        .refuses(new CloseSitting(SECOND, GROUP, VICE), FORBIDDEN, "")
        .then(new SittingClosed(SECOND, 1, HELD_BY))
        .refuses(new CloseSitting(SECOND, GROUP, CHAIR), CLOSED, "meeting")
        .refuses(suspend(CHAIR), CLOSED, "meeting")
        .refuses(new ResumeSitting(SECOND, GROUP, CHAIR), CLOSED, "meeting");
  }

  @Test
  void what_is_open_when_a_sitting_closes_is_left_for_the_next() {
    Plenary.onAnnex()
        .when(
            new CloseSitting(SECOND, GROUP, CHAIR),
            new AgendaItemSuspended(SECOND, 1, ANNEX, "The sitting was closed."),
            new SittingClosed(SECOND, 1, HELD_BY))
        .then(
            new AgendaItemSuspended(SECOND, 1, ANNEX, "The sitting was closed."),
            new SittingClosed(SECOND, 1, HELD_BY),
            opened(2, VICE.by()))
        .when(
            new ResumeAgendaItem(SECOND, GROUP, ANNEX, VICE),
            new AgendaItemResumed(SECOND, 2, ANNEX));
  }

  @Test
  void a_vice_chair_acts_only_while_in_the_chair_and_the_chair_only_when_not_out_of_it() {
    Plenary.sitting()
        .refuses(take(OPENING, VICE), FORBIDDEN, "")
        .when(chair(VICE.by(), CHAIR), new ChairTaken(SECOND, 1, VICE.by(), HELD_BY))
        .when(chair(VICE.by(), VICE), new ChairTaken(SECOND, 1, VICE.by(), HELD_BY))
        .nothingHappensWhen(chair(CHAIR.by(), CHAIR))
        .refuses(chair(DELEGATE.by(), CHAIR), FORBIDDEN, "chair")
        .refuses(chair(VICE.by(), DELEGATE), FORBIDDEN, "")
        .then(new ChairTaken(SECOND, 1, VICE.by(), HELD_BY))
        .when(take(OPENING, VICE), new AgendaItemTakenUp(SECOND, 1, OPENING))
        .refuses(take(OPENING, CHAIR), FORBIDDEN, "");
    Plenary.issued().refuses(chair(VICE.by(), CHAIR), CLOSED, "meeting");
  }

  @Test
  void an_agenda_is_adopted_with_or_without_objections() {
    var against = List.of(new Objection(CUB, "it came late"));
    Plenary.sitting()
        .when(adopt(0, List.of()), adopted(Adoption.AS_ISSUED, List.of()))
        .when(adopt(0, against), adopted(Adoption.AS_ISSUED, against))
        .refuses(adopt(1, List.of()), STALE, "revision")
        .refuses(
            adopt(0, List.of(against.getFirst(), new Objection(CUB, "and more"))),
            INVALID,
            "objections")
        .refuses(adopt(0, List.of(new Objection(CUB, ""))), INVALID, "objections")
        .refuses(new AdoptAgenda(SECOND, GROUP, 0, List.of(), VICE), FORBIDDEN, "")
        .then(adopted(Adoption.AS_ISSUED, List.of()))
        .nothingHappensWhen(adopt(0, List.of()))
        .when(adopt(0, against), adopted(Adoption.AS_ISSUED, against))
        .then(new AgendaItemRetitled(SECOND, ANNEX, "Annexes"))
        .when(adopt(0, List.of()), adopted(Adoption.AS_AMENDED, List.of()));
    Plenary.drafted()
        .then(opened(1, CHAIR.by()))
        .refuses(adopt(0, List.of()), CONTRADICTED, "revision");
    Plenary.issued().refuses(adopt(0, List.of()), CLOSED, "meeting");
  }

  @Test
  void items_are_taken_up_suspended_resumed_and_closed() {
    Plenary.sitting()
        .when(take(ANNEX, CHAIR), new AgendaItemTakenUp(SECOND, 1, ANNEX))
        .refuses(take(NOWHERE, CHAIR), UNKNOWN, "item")
        .refuses(take(ANNEX, SECRETARY), FORBIDDEN, "")
        .refuses(suspend(ANNEX), CLOSED, "item")
        .refuses(resume(ANNEX), CLOSED, "item")
        .refuses(close(ANNEX), CLOSED, "item");
    Plenary.onAnnex()
        .nothingHappensWhen(take(ANNEX, CHAIR))
        .nothingHappensWhen(resume(ANNEX))
        .when(suspend(ANNEX), new AgendaItemSuspended(SECOND, 1, ANNEX, "for consultations"))
        .when(close(ANNEX), closed(ANNEX))
        .refuses(new SuspendAgendaItem(SECOND, GROUP, ANNEX, " ", CHAIR), INVALID, "reason")
        .refuses(
            new CloseAgendaItem(SECOND, GROUP, ANNEX, Optional.of(""), CHAIR),
            INVALID,
            "conclusion")
        .then(new AgendaItemSuspended(SECOND, 1, ANNEX, "for consultations"))
        .nothingHappensWhen(suspend(ANNEX))
        .refuses(take(ANNEX, CHAIR), CLOSED, "item")
        .when(resume(ANNEX), new AgendaItemResumed(SECOND, 1, ANNEX))
        .when(close(ANNEX), closed(ANNEX))
        .then(closed(ANNEX))
        .nothingHappensWhen(close(ANNEX))
        .when(take(ANNEX, CHAIR), new AgendaItemTakenUp(SECOND, 1, ANNEX));
  }

  @Test
  void an_item_is_closed_after_what_is_under_it() {
    Plenary.onAnnex()
        .then(new AgendaItemTakenUp(SECOND, 1, PART))
        .refuses(close(ANNEX), CONTRADICTED, "item")
        .then(new AgendaItemSuspended(SECOND, 1, PART, "later"))
        .refuses(close(ANNEX), CONTRADICTED, "item")
        .then(new AgendaItemTakenUp(SECOND, 1, OTHER), closed(PART))
        .when(close(ANNEX), closed(ANNEX));
  }

  @Test
  void each_region_has_one_questioner_on_an_item() {
    var put = new QuestionPut(SECOND, 1, ANNEX, "A", BRA);
    Plenary.onAnnex()
        .when(ask("A", BRA, SECRETARY), put)
        .refuses(ask("A", BRA, DELEGATE), FORBIDDEN, "")
        .refuses(ask("", BRA, SECRETARY), INVALID, "region")
        .then(put)
        .nothingHappensWhen(ask("A", BRA, CHAIR))
        .refuses(ask("A", CUB, SECRETARY), TAKEN, "region")
        .when(ask("B", CUB, SECRETARY), new QuestionPut(SECOND, 1, ANNEX, "B", CUB));
    Plenary.sitting()
        .refuses(ask("A", BRA, SECRETARY), CLOSED, "item")
        .refuses(new PutQuestion(SECOND, GROUP, NOWHERE, "A", BRA, SECRETARY), UNKNOWN, "item");
    Plenary.onAnnex()
        .then(new SittingSuspended(SECOND, 1, "lunch", HELD_BY))
        .refuses(ask("A", BRA, SECRETARY), CLOSED, "item");
  }

  @Test
  void another_delegation_is_referred_to_its_region_s_coordinator() {
    var referred = new QuestionReferred(SECOND, 1, ANNEX, "A", CUB, BRA);
    Plenary.onAnnex()
        .when(refer(CUB, BRA, CHAIR), referred)
        .refuses(refer(CUB, CUB, CHAIR), INVALID, "coordinator")
        .refuses(refer(CUB, BRA, DELEGATE), FORBIDDEN, "")
        .refuses(new ReferQuestion(SECOND, GROUP, ANNEX, "\t", CUB, BRA, CHAIR), INVALID, "region")
        .then(referred)
        .nothingHappensWhen(refer(CUB, BRA, CHAIR))
        .when(ask("A", CUB, CHAIR), new QuestionPut(SECOND, 1, ANNEX, "A", CUB));
    var many = Plenary.onAnnex();
    for (int at = 0; at < 500; at++) {
      many.then(new QuestionReferred(SECOND, 1, ANNEX, "A", new DelegationId("D" + at), BRA));
    }
    many.refuses(refer(CUB, BRA, CHAIR), CLOSED, "item");
  }

  private static OpenSitting open(int sitting, Delegate chair, Given given) {
    return new OpenSitting(SECOND, GROUP, sitting, "First plenary", chair, given);
  }

  private static SittingOpened opened(int sitting, Delegate chair) {
    return new SittingOpened(SECOND, sitting, "First plenary", chair, HELD_BY);
  }

  private static SuspendSitting suspend(Given given) {
    return new SuspendSitting(SECOND, GROUP, "lunch", given);
  }

  private static TakeChair chair(Delegate chair, Given given) {
    return new TakeChair(SECOND, GROUP, chair, given);
  }

  private static AdoptAgenda adopt(int revision, List<Objection> objections) {
    return new AdoptAgenda(SECOND, GROUP, revision, objections, CHAIR);
  }

  private static AgendaAdopted adopted(Adoption adoption, List<Objection> objections) {
    return new AgendaAdopted(SECOND, 1, 0, adoption, objections);
  }

  private static TakeUpAgendaItem take(AgendaItemId item, Given given) {
    return new TakeUpAgendaItem(SECOND, GROUP, item, given);
  }

  private static SuspendAgendaItem suspend(AgendaItemId item) {
    return new SuspendAgendaItem(SECOND, GROUP, item, "for consultations", CHAIR);
  }

  private static ResumeAgendaItem resume(AgendaItemId item) {
    return new ResumeAgendaItem(SECOND, GROUP, item, CHAIR);
  }

  private static CloseAgendaItem close(AgendaItemId item) {
    return new CloseAgendaItem(SECOND, GROUP, item, Optional.of("noted"), CHAIR);
  }

  private static AgendaItemClosed closed(AgendaItemId item) {
    return new AgendaItemClosed(SECOND, 1, item, Optional.of("noted"));
  }

  private static PutQuestion ask(String region, DelegationId delegation, Given given) {
    return new PutQuestion(SECOND, GROUP, ANNEX, region, delegation, given);
  }

  private static ReferQuestion refer(
      DelegationId delegation, DelegationId coordinator, Given given) {
    return new ReferQuestion(SECOND, GROUP, ANNEX, "A", delegation, coordinator, given);
  }
}
