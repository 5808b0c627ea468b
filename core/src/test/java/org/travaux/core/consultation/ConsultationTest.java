package org.travaux.core.consultation;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Stage;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationBegun;
import org.travaux.core.event.ConsultationEvent.ConsultationLapsed;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationEvent.ConsultationReported;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;
import org.travaux.core.event.Source;
import org.travaux.core.text.Edit;

/// A council refers two paragraphs of a resolution to consultations that one delegation leads.
class ConsultationTest {

  private static final BodyId COUNCIL = new BodyId("council");
  private static final ConsultationId ID = new ConsultationId("platform");
  private static final BodyId GROUP = new BodyId("platform");
  private static final InstrumentId RES = new InstrumentId("res-1306");
  private static final InstrumentId COPY = new InstrumentId("platform");
  private static final ProposalId AGREED = new ProposalId("agreed");
  private static final ProvisionId A = new ProvisionId("a");
  private static final ProvisionId B = new ProvisionId("b");
  private static final ProvisionId C = new ProvisionId("c");
  private static final ProvisionId D = new ProvisionId("d");
  private static final Form FORM = new Form(Form.Kind.OPERATIVE, 1, Form.Numbering.DECIMAL);
  private static final DelegationId ARE = new DelegationId("ARE");
  private static final DelegationId CHE = new DelegationId("CHE");
  private static final Given CHAIR = Room.by("carla", "POL", Role.CHAIR);
  private static final Given SECRETARY = Room.by("sami", "SEC", Role.SECRETARIAT);
  private static final Given LEAD = Room.by("lea", "ARE", Role.DELEGATE);
  private static final Given MEMBER = Room.by("mia", "CHE", Role.DELEGATE);
  private static final Given OTHER = Room.by("omar", "EGY", Role.DELEGATE);
  private static final Given AUDITOR = Room.by("aud", "SEC", Role.AUDITOR);
  private static final Optional<Instant> DEADLINE =
      Optional.of(Instant.parse("2024-06-12T12:00:00Z"));

  private static final class Room extends Stage<Room> {

    Room() {
      super(ConsultationDecisions.ALL);
    }

    @Override
    protected Room self() {
      return this;
    }

    static Given by(String person, String delegation, Role role) {
      return given(person, delegation, role, Instant.parse("2024-06-10T12:00:00Z"));
    }
  }

  private static Room council() {
    var room = new Room();
    for (var given : List.of(CHAIR, SECRETARY, LEAD, MEMBER, OTHER, AUDITOR)) {
      room.then(SECRETARY, new Accredited(COUNCIL, given.by()));
    }
    return room.then(
        SECRETARY,
        new InstrumentOpened(RES, COUNCIL, "Res. 1306", "resolution", "en"),
        inserted(RES, A, Optional.empty(), "to include all stakeholders"),
        inserted(RES, B, Optional.of(A), "to report to the Council"),
        inserted(RES, C, Optional.of(B), "to convene meetings"));
  }

  private static Event[] referral() {
    return new Event[] {
      referred(List.of(C, A)),
      new BodyFounded(GROUP, "The platform"),
      new Accredited(GROUP, as(LEAD, Role.CHAIR)),
      new Accredited(GROUP, as(MEMBER, Role.DELEGATE)),
      new InstrumentOpened(COPY, GROUP, "Res. 1306", "resolution", "en"),
      inserted(COPY, A, Optional.empty(), "to include all stakeholders"),
      inserted(COPY, C, Optional.of(A), "to convene meetings")
    };
  }

  private static Room referredTo() {
    return council().then(CHAIR, referral());
  }

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
  void a_question_is_referred_without_a_text() {
    var referral =
        new ReferToConsultation(
            ID,
            COUNCIL,
            Optional.empty(),
            List.of(),
            "Climate",
            "to consult",
            ARE,
            List.of(),
            false,
            Optional.empty(),
            Optional.of("a later plenary"),
            CHAIR);
    var referred =
        new ConsultationReferred(
            ID,
            COUNCIL,
            Optional.empty(),
            List.of(),
            "Climate",
            "to consult",
            ARE,
            List.of(),
            Optional.empty(),
            Optional.of("a later plenary"));
    council().when(referral, referred);
    var room = council().then(CHAIR, referred);
    room.when(
        new ReportOrally(ID, COUNCIL, "More time is needed.", LEAD),
        reported(Optional.empty(), Optional.of("More time is needed."), Optional.empty()));
    room.refuses(
        new ReportText(ID, COUNCIL, RES, AGREED, Optional.empty(), LEAD), UNKNOWN, "instrument");
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
        new BeginConsultation(ID, COUNCIL, Room.by("eve", "ARE", Role.DELEGATE)), FORBIDDEN, "");
    room.when(new BeginConsultation(ID, COUNCIL, LEAD), begun);
    room.then(LEAD, begun).nothingHappensWhen(new BeginConsultation(ID, COUNCIL, LEAD));
    council().refuses(new BeginConsultation(ID, COUNCIL, LEAD), UNKNOWN, "consultation");
  }

  @Test
  void what_the_group_changed_comes_back_as_one_proposal_over_what_was_changed_meanwhile() {
    var room =
        referredTo()
            .then(MEMBER, edited(COPY, A, "m1", Edit.replace(11, 16, "Member States")))
            .then(LEAD, inserted(COPY, D, Optional.of(A), "to consult them"))
            .then(LEAD, new ProvisionSuppressed(COPY, C))
            .then(OTHER, edited(RES, A, "o1", Edit.replace(0, 0, "further ")));
    room.when(
        reportText(LEAD),
        reported(Optional.of(RES), Optional.of("It was agreed."), Optional.of(AGREED)),
        made(
            modify(A, Edit.ofOperations(List.of(19, "Member", -3, 1, "States", -12))),
            new Proposal.Suppress(C, "The platform", Optional.empty()),
            new Proposal.Add(
                D, Optional.of(A), FORM, "to consult them", Optional.empty(), Optional.empty())),
        new InstrumentFrozen(COPY, "The consultation is over."),
        new Accredited(GROUP, AUDITOR.by()));
  }

  @Test
  void its_words_go_where_the_words_of_the_text_went() {
    referredTo()
        .then(MEMBER, edited(COPY, A, "m1", Edit.replace(11, 16, "Member States")))
        .then(SECRETARY, new ProvisionSplit(RES, A, 3, D))
        .when(
            reportText(LEAD),
            reported(Optional.of(RES), Optional.of("It was agreed."), Optional.of(AGREED)),
            made(modify(D, Edit.ofOperations(List.of(8, "Member", -3, 1, "States", -12)))),
            new InstrumentFrozen(COPY, "The consultation is over."),
            new Accredited(GROUP, AUDITOR.by()));
  }

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
    referredTo()
        .then(LEAD, inserted(COPY, D, Optional.of(A), "one"))
        .then(SECRETARY, inserted(RES, D, Optional.of(A), "another"))
        .refuses(reportText(LEAD), TAKEN, "consultation");
  }

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
        .refuses(close(at(end)), CLOSED, "consultation");
    council()
        .then(
            CHAIR,
            new ConsultationReferred(
                ID,
                COUNCIL,
                Optional.empty(),
                List.of(),
                "Climate",
                "to consult",
                ARE,
                List.of(),
                Optional.empty(),
                Optional.empty()))
        .refuses(close(at(end)), CONTRADICTED, "consultation");
    council().refuses(close(at(end)), UNKNOWN, "consultation");
  }

  private static Given at(Instant moment) {
    return new Given(Administrators.SYSTEM, moment);
  }

  private static CloseConsultation close(Given given) {
    return new CloseConsultation(ID, COUNCIL, given);
  }

  private static ReferToConsultation refer(
      Given given, List<ProvisionId> provisions, List<DelegationId> members, boolean secretariat) {
    return new ReferToConsultation(
        ID,
        COUNCIL,
        Optional.of(RES),
        provisions,
        "The platform",
        "to agree on a text",
        ARE,
        members,
        secretariat,
        DEADLINE,
        Optional.empty(),
        given);
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

  private static ConsultationReferred referred(List<ProvisionId> provisions) {
    return new ConsultationReferred(
        ID,
        COUNCIL,
        Optional.of(RES),
        provisions,
        "The platform",
        "to agree on a text",
        ARE,
        List.of(CHE),
        DEADLINE,
        Optional.empty());
  }

  private static ReportText reportText(Given given) {
    return new ReportText(ID, COUNCIL, RES, AGREED, Optional.of("It was agreed."), given);
  }

  private static LetConsultationLapse lapse(Given given) {
    return new LetConsultationLapse(ID, COUNCIL, "the meeting is over", given);
  }

  private static ConsultationReported reported(
      Optional<InstrumentId> instrument,
      Optional<String> statement,
      Optional<ProposalId> proposal) {
    return new ConsultationReported(ID, COUNCIL, instrument, statement, proposal);
  }

  private static ProposalMade made(Proposal... parts) {
    return new ProposalMade(
        AGREED,
        RES,
        COUNCIL,
        new Source.Consultation(ID),
        List.of(ARE, CHE),
        List.of(parts),
        ID.value().hashCode());
  }

  private static Proposal modify(ProvisionId provision, Edit edit) {
    return new Proposal.Modify(
        provision, edit, Proposal.Modify.Weight.SUBSTANTIVE, Optional.empty());
  }

  private static Delegate as(Given given, Role role) {
    return new Delegate(given.by().person(), given.by().delegation(), role);
  }

  private static ProvisionInserted inserted(
      InstrumentId instrument, ProvisionId id, Optional<ProvisionId> after, String text) {
    return new ProvisionInserted(instrument, id, after, FORM, text, Optional.empty());
  }

  private static TextEdited edited(
      InstrumentId instrument, ProvisionId provision, String id, Edit edit) {
    return new TextEdited(instrument, provision, edit, new EditId(id), 0, Optional.empty());
  }
}
