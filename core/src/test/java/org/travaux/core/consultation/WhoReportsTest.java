package org.travaux.core.consultation;

import static org.travaux.core.consultation.Council.A;
import static org.travaux.core.consultation.Council.AGREED;
import static org.travaux.core.consultation.Council.B;
import static org.travaux.core.consultation.Council.CHAIR;
import static org.travaux.core.consultation.Council.COPY;
import static org.travaux.core.consultation.Council.COUNCIL;
import static org.travaux.core.consultation.Council.D;
import static org.travaux.core.consultation.Council.ID;
import static org.travaux.core.consultation.Council.LEAD;
import static org.travaux.core.consultation.Council.MEMBER;
import static org.travaux.core.consultation.Council.OTHER;
import static org.travaux.core.consultation.Council.RES;
import static org.travaux.core.consultation.Council.SECRETARY;
import static org.travaux.core.consultation.Council.council;
import static org.travaux.core.consultation.Council.edited;
import static org.travaux.core.consultation.Council.inserted;
import static org.travaux.core.consultation.Council.lapse;
import static org.travaux.core.consultation.Council.made;
import static org.travaux.core.consultation.Council.modify;
import static org.travaux.core.consultation.Council.questionReferred;
import static org.travaux.core.consultation.Council.referQuestion;
import static org.travaux.core.consultation.Council.referred;
import static org.travaux.core.consultation.Council.referredTo;
import static org.travaux.core.consultation.Council.reportText;
import static org.travaux.core.consultation.Council.reported;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.ProposalId;
import org.travaux.core.text.Edit;

class WhoReportsTest {

  @Test
  void only_its_lead_reports_a_text_once_and_only_if_there_is_one() {
    var room = referredTo();
    room.refuses(reportText(LEAD), INVALID, "consultation");
    room.then(MEMBER, edited(COPY, A, "m1", Edit.replace(0, 0, "further ")));
    room.refuses(reportText(MEMBER), FORBIDDEN, "consultation");
    room.refuses(reportText(CHAIR), FORBIDDEN, "consultation");
    room.refuses(
        new ReportText(ID, COUNCIL, RES, AGREED, Optional.of(" "), LEAD), INVALID, "statement");
    room.then(LEAD, reported(Optional.of(RES), Optional.of("It was agreed."), Optional.of(AGREED)));
    room.nothingHappensWhen(reportText(LEAD));
    room.refuses(
        new ReportText(ID, COUNCIL, RES, new ProposalId("x"), Optional.empty(), LEAD),
        CLOSED,
        "consultation");
    room.refuses(new ReportOrally(ID, COUNCIL, "Agreed.", LEAD), CLOSED, "consultation");
    room.refuses(new BeginConsultation(ID, COUNCIL, LEAD), CLOSED, "consultation");
    room.refuses(lapse(CHAIR), CLOSED, "consultation");
    referredTo()
        .then(MEMBER, edited(COPY, A, "m1", Edit.replace(0, 0, "further ")))
        .then(OTHER, made(modify(B, Edit.replace(0, 0, "x"))))
        .refuses(reportText(LEAD), TAKEN, "proposal");
    referredTo()
        .then(MEMBER, edited(COPY, A, "m1", Edit.replace(0, 0, "further ")))
        .then(CHAIR, new InstrumentFrozen(RES, "adopted"))
        .refuses(reportText(LEAD), CLOSED, "instrument");
    room.then(CHAIR, new InstrumentFrozen(RES, "adopted"))
        .refuses(
            new ReportText(ID, COUNCIL, RES, new ProposalId("x"), Optional.empty(), LEAD),
            CLOSED,
            "consultation");
    referredTo()
        .then(LEAD, inserted(COPY, D, Optional.of(A), "one"))
        .then(SECRETARY, inserted(RES, D, Optional.of(A), "another"))
        .refuses(reportText(LEAD), TAKEN, "consultation");
  }

  @Test
  void a_question_is_referred_without_a_text() {
    var due = Optional.of("a later plenary");
    var referred = questionReferred(due);
    council().when(referQuestion(due), referred);
    var room = council().then(CHAIR, referred);
    room.when(
        new ReportOrally(ID, COUNCIL, "More time is needed.", LEAD),
        reported(Optional.empty(), Optional.of("More time is needed."), Optional.empty()));
    room.refuses(
        new ReportText(ID, COUNCIL, RES, AGREED, Optional.empty(), LEAD), UNKNOWN, "instrument");
  }

  @Test
  void without_a_copy_there_is_no_text_to_report() {
    council()
        .then(CHAIR, referred(List.of()))
        .refusesSaying(reportText(LEAD), "No text was referred");
  }
}
