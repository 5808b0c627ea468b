package org.travaux.core.consultation;

import static org.travaux.core.consultation.Council.A;
import static org.travaux.core.consultation.Council.ARE;
import static org.travaux.core.consultation.Council.C;
import static org.travaux.core.consultation.Council.CHAIR;
import static org.travaux.core.consultation.Council.CHE;
import static org.travaux.core.consultation.Council.COPY;
import static org.travaux.core.consultation.Council.COUNCIL;
import static org.travaux.core.consultation.Council.D;
import static org.travaux.core.consultation.Council.DEADLINE;
import static org.travaux.core.consultation.Council.GROUP;
import static org.travaux.core.consultation.Council.ID;
import static org.travaux.core.consultation.Council.LEAD;
import static org.travaux.core.consultation.Council.MEMBER;
import static org.travaux.core.consultation.Council.OTHER;
import static org.travaux.core.consultation.Council.RES;
import static org.travaux.core.consultation.Council.SECRETARY;
import static org.travaux.core.consultation.Council.as;
import static org.travaux.core.consultation.Council.by;
import static org.travaux.core.consultation.Council.council;
import static org.travaux.core.consultation.Council.inserted;
import static org.travaux.core.consultation.Council.refer;
import static org.travaux.core.consultation.Council.referQuestion;
import static org.travaux.core.consultation.Council.referral;
import static org.travaux.core.consultation.Council.referredTo;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationBegun;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;

class ReferToConsultationTest {

  @Test
  void the_chair_refers_provisions_to_delegations_who_get_a_copy_that_only_they_see() {
    var room = council();
    room.when(refer(CHAIR, List.of(C, A), List.of(CHE), false), referral());
    referredTo().nothingHappensWhen(refer(CHAIR, List.of(C, A), List.of(CHE), false));
  }

  @Test
  void the_secretariat_works_with_them_if_it_is_named() {
    council()
        .when(
            refer(CHAIR, List.of(A), List.of(), true),
            new ConsultationReferred(
                ID,
                COUNCIL,
                Optional.of(RES),
                List.of(A),
                "The platform",
                "to agree on a text",
                ARE,
                List.of(),
                DEADLINE,
                Optional.empty()),
            new BodyFounded(GROUP, "The platform"),
            new Accredited(GROUP, as(LEAD, Role.CHAIR)),
            new Accredited(GROUP, as(SECRETARY, Role.SECRETARIAT)),
            new InstrumentOpened(COPY, GROUP, "Res. 1306", "resolution", "en"),
            inserted(COPY, A, Optional.empty(), "to include all stakeholders"));
  }

  @Test
  void what_cannot_be_referred_is_refused() {
    var room = council();
    room.refuses(refer(SECRETARY, List.of(A), List.of(CHE), false), FORBIDDEN, "");
    room.refuses(refer(OTHER, List.of(A), List.of(CHE), false), FORBIDDEN, "");
    room.refuses(refer(CHAIR, List.of(D), List.of(CHE), false), UNKNOWN, "provisions");
    room.refuses(refer(CHAIR, List.of(A, A), List.of(CHE), false), INVALID, "provisions");
    room.refuses(refer(CHAIR, List.of(A), List.of(ARE), false), INVALID, "members");
    room.refuses(refer(CHAIR, List.of(A), List.of(CHE, CHE), false), INVALID, "members");
    room.refuses(
        refer(CHAIR, List.of(A), List.of(new DelegationId("XXX")), false), UNKNOWN, "members");
    room.refuses(
        referAbout(Optional.empty(), List.of(A), "x", "y", DEADLINE), INVALID, "instrument");
    room.refuses(
        referAbout(Optional.of(new InstrumentId("none")), List.of(), "x", "y", DEADLINE),
        UNKNOWN,
        "instrument");
    room.refuses(referAbout(Optional.of(RES), List.of(), " ", "y", DEADLINE), INVALID, "subject");
    room.refuses(referAbout(Optional.of(RES), List.of(), "x", "", DEADLINE), INVALID, "mandate");
    room.refuses(
        referAbout(Optional.of(RES), List.of(), "x", "y", Optional.empty()), INVALID, "deadline");
    room.refuses(
        referAbout(Optional.of(RES), List.of(), "x", "y", Optional.of(CHAIR.at())),
        INVALID,
        "deadline");
    referredTo().refuses(refer(CHAIR, List.of(A), List.of(CHE), false), TAKEN, "consultation");
    room.then(SECRETARY, new BodyFounded(GROUP, "Another body"))
        .refuses(refer(CHAIR, List.of(A), List.of(CHE), false), TAKEN, "consultation");
  }

  @Test
  void it_is_under_way_when_its_lead_says_so() {
    var room = referredTo();
    var begun = new ConsultationBegun(ID, COUNCIL, Optional.of(RES));
    room.refuses(new BeginConsultation(ID, COUNCIL, MEMBER), FORBIDDEN, "consultation");
    room.refuses(
        new BeginConsultation(ID, COUNCIL, by("eve", "ARE", Role.DELEGATE)), FORBIDDEN, "");
    room.when(new BeginConsultation(ID, COUNCIL, LEAD), begun);
    room.then(LEAD, begun).nothingHappensWhen(new BeginConsultation(ID, COUNCIL, LEAD));
    council().refuses(new BeginConsultation(ID, COUNCIL, LEAD), UNKNOWN, "consultation");
  }

  @Test
  void what_is_referred_stands_in_a_text_of_this_body_and_is_not_suppressed() {
    var elsewhere = new InstrumentId("res-2");
    council()
        .then(
            SECRETARY,
            new InstrumentOpened(elsewhere, new BodyId("other"), "Res. 2", "resolution", "en"))
        .refuses(
            referAbout(Optional.of(elsewhere), List.of(), "x", "y", DEADLINE),
            UNKNOWN,
            "instrument");
    council()
        .then(SECRETARY, new ProvisionSuppressed(RES, A))
        .refuses(refer(CHAIR, List.of(A), List.of(CHE), false), UNKNOWN, "provisions");
  }

  @Test
  void it_takes_a_lead_that_is_here_and_an_id_that_nothing_else_has() {
    council()
        .then(SECRETARY, new AccreditationWithdrawn(COUNCIL, LEAD.by()))
        .refuses(refer(CHAIR, List.of(A), List.of(CHE), false), UNKNOWN, "lead");
    council()
        .then(SECRETARY, new InstrumentOpened(COPY, COUNCIL, "Res. 2", "resolution", "en"))
        .refuses(refer(CHAIR, List.of(A), List.of(CHE), false), TAKEN, "consultation");
  }

  @Test
  void it_reports_to_a_meeting_that_has_a_name() {
    council()
        .refuses(referQuestion(Optional.of(" ")), INVALID, "reportTo")
        .refuses(referQuestion(Optional.of("x".repeat(501))), INVALID, "reportTo");
  }

  @Test
  void at_most_150_delegations_and_500_provisions_take_part() {
    var members = many(150, at -> new DelegationId("D" + at));
    var provisions = many(500, at -> new ProvisionId("p" + at));
    var room = council();
    for (var member : members) {
      room.then(
          SECRETARY, new Accredited(COUNCIL, by("m" + member, member.value(), Role.OBSERVER).by()));
    }
    room.when(
        refer(CHAIR, List.of(), members, false),
        new ConsultationReferred(
            ID,
            COUNCIL,
            Optional.of(RES),
            List.of(),
            "The platform",
            "to agree on a text",
            ARE,
            members,
            DEADLINE,
            Optional.empty()));
    room.refuses(
        refer(CHAIR, List.of(), many(151, at -> new DelegationId("D" + at)), false),
        INVALID,
        "members");
    room.refuses(refer(CHAIR, provisions, List.of(), false), UNKNOWN, "provisions");
    room.refuses(
        refer(CHAIR, many(501, at -> new ProvisionId("p" + at)), List.of(), false),
        INVALID,
        "provisions");
  }

  private static <T> List<T> many(int count, IntFunction<T> each) {
    return IntStream.range(0, count).mapToObj(each).toList();
  }

  private static ReferToConsultation referAbout(
      Optional<InstrumentId> instrument,
      List<ProvisionId> provisions,
      String subject,
      String mandate,
      Optional<Instant> deadline) {
    return new ReferToConsultation(
        ID,
        COUNCIL,
        instrument,
        provisions,
        subject,
        mandate,
        ARE,
        List.of(),
        false,
        deadline,
        Optional.empty(),
        CHAIR);
  }
}
