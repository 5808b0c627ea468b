package org.travaux.core.consultation;

import static org.travaux.core.consultation.Council.A;
import static org.travaux.core.consultation.Council.AUDITOR;
import static org.travaux.core.consultation.Council.CHAIR;
import static org.travaux.core.consultation.Council.COPY;
import static org.travaux.core.consultation.Council.COUNCIL;
import static org.travaux.core.consultation.Council.DEADLINE;
import static org.travaux.core.consultation.Council.GROUP;
import static org.travaux.core.consultation.Council.ID;
import static org.travaux.core.consultation.Council.LEAD;
import static org.travaux.core.consultation.Council.MEMBER;
import static org.travaux.core.consultation.Council.RES;
import static org.travaux.core.consultation.Council.SECRETARY;
import static org.travaux.core.consultation.Council.council;
import static org.travaux.core.consultation.Council.edited;
import static org.travaux.core.consultation.Council.lapse;
import static org.travaux.core.consultation.Council.questionReferred;
import static org.travaux.core.consultation.Council.referredTo;
import static org.travaux.core.consultation.Council.reportText;
import static org.travaux.core.consultation.Council.reported;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.authority.Administrators;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationLapsed;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.text.Edit;

class ConsultationEndsTest {

  @Test
  void it_comes_back_orally_or_lapses_and_is_then_over_for_good() {
    var room = referredTo();
    room.when(
        new ReportOrally(ID, COUNCIL, "No text was agreed.", SECRETARY),
        reported(Optional.of(RES), Optional.of("No text was agreed."), Optional.empty()),
        new InstrumentFrozen(COPY, "The consultation is over."),
        new Accredited(GROUP, AUDITOR.by()));
    room.refuses(new ReportOrally(ID, COUNCIL, "Agreed.", MEMBER), FORBIDDEN, "consultation");
    room.refuses(new ReportOrally(ID, COUNCIL, " ", LEAD), INVALID, "statement");
    room.refuses(lapse(SECRETARY), FORBIDDEN, "");
    room.refuses(new LetConsultationLapse(ID, COUNCIL, "", CHAIR), INVALID, "reason");
    var lapsed = new ConsultationLapsed(ID, COUNCIL, Optional.of(RES), "the meeting is over");
    room.when(
        lapse(CHAIR),
        lapsed,
        new InstrumentFrozen(COPY, "The consultation is over."),
        new Accredited(GROUP, AUDITOR.by()));
    room.then(CHAIR, lapsed).nothingHappensWhen(lapse(CHAIR));
    room.refuses(reportText(LEAD), CLOSED, "consultation");
  }

  @Test
  void the_clock_lets_it_lapse_when_nothing_was_reported_by_the_deadline() {
    var end = DEADLINE.orElseThrow();
    var lapsed =
        new ConsultationLapsed(
            ID, COUNCIL, Optional.of(RES), "Nothing was reported by the deadline.");
    var statement = Optional.of("No text was agreed.");
    referredTo()
        .refuses(close(new Given(CHAIR.by(), end)), FORBIDDEN, "")
        .refuses(close(at(end.minusMillis(1))), CONTRADICTED, "consultation")
        .refuses(new CloseConsultation(ID, new BodyId("other"), at(end)), UNKNOWN, "consultation")
        .when(
            close(at(end)),
            lapsed,
            new InstrumentFrozen(COPY, "The consultation is over."),
            new Accredited(GROUP, AUDITOR.by()))
        .then(at(end), lapsed)
        .refuses(close(at(end)), CLOSED, "consultation");
    referredTo()
        .then(LEAD, reported(Optional.of(RES), statement, Optional.empty()))
        .refuses(close(at(end)), CLOSED, "consultation")
        .refuses(close(at(end.minusMillis(1))), CLOSED, "consultation")
        .nothingHappensWhen(new ReportOrally(ID, COUNCIL, statement.orElseThrow(), LEAD));
    council()
        .then(CHAIR, questionReferred(Optional.empty()))
        .refuses(close(at(end)), CONTRADICTED, "consultation");
    council().refuses(close(at(end)), UNKNOWN, "consultation");
  }

  @Test
  void whoever_leads_it_reports_only_while_accredited() {
    referredTo()
        .then(MEMBER, edited(COPY, A, "m1", Edit.replace(0, 0, "further ")))
        .then(SECRETARY, new AccreditationWithdrawn(COUNCIL, LEAD.by()))
        .refuses(reportText(LEAD), FORBIDDEN, "")
        .refuses(new ReportOrally(ID, COUNCIL, "Agreed.", LEAD), FORBIDDEN, "");
  }

  @Test
  void a_statement_is_text_of_several_lines_and_of_some_length() {
    for (var wrong : List.of("x".repeat(10_001), "a\u0000", "a\uD800")) {
      referredTo().refuses(new ReportOrally(ID, COUNCIL, wrong, LEAD), INVALID, "statement");
    }
    for (var right : List.of("x".repeat(10_000), "one\n\ttwo")) {
      referredTo()
          .when(
              new ReportOrally(ID, COUNCIL, right, LEAD),
              reported(Optional.of(RES), Optional.of(right), Optional.empty()),
              new InstrumentFrozen(COPY, "The consultation is over."),
              new Accredited(GROUP, AUDITOR.by()));
    }
  }

  private static Given at(Instant moment) {
    return new Given(Administrators.SYSTEM, moment);
  }

  private static CloseConsultation close(Given given) {
    return new CloseConsultation(ID, COUNCIL, given);
  }
}
