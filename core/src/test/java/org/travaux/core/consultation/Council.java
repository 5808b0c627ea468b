package org.travaux.core.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Stage;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.ConsultationEvent.ConsultationReported;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
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
final class Council extends Stage<Council> {

  static final BodyId COUNCIL = new BodyId("council");
  static final ConsultationId ID = new ConsultationId("platform");
  static final BodyId GROUP = new BodyId("platform");
  static final InstrumentId RES = new InstrumentId("res-1306");
  static final InstrumentId COPY = new InstrumentId("platform");
  static final ProposalId AGREED = new ProposalId("agreed");
  static final ProvisionId A = new ProvisionId("a");
  static final ProvisionId B = new ProvisionId("b");
  static final ProvisionId C = new ProvisionId("c");
  static final ProvisionId D = new ProvisionId("d");
  static final Form FORM = new Form(Form.Kind.OPERATIVE, 1, Form.Numbering.DECIMAL);
  static final DelegationId ARE = new DelegationId("ARE");
  static final DelegationId CHE = new DelegationId("CHE");
  static final Given CHAIR = by("carla", "POL", Role.CHAIR);
  static final Given SECRETARY = by("sami", "SEC", Role.SECRETARIAT);
  static final Given LEAD = by("lea", "ARE", Role.DELEGATE);
  static final Given MEMBER = by("mia", "CHE", Role.DELEGATE);
  static final Given OTHER = by("omar", "EGY", Role.DELEGATE);
  static final Given AUDITOR = by("aud", "SEC", Role.AUDITOR);
  static final Optional<Instant> DEADLINE = Optional.of(Instant.parse("2024-06-12T12:00:00Z"));

  private Council() {
    super(ConsultationDecisions.ALL);
  }

  @Override
  protected Council self() {
    return this;
  }

  static Given by(String person, String delegation, Role role) {
    return given(person, delegation, role, Instant.parse("2024-06-10T12:00:00Z"));
  }

  static Council council() {
    var room = new Council();
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

  /// Only the last paragraph is referred.
  static Council lastReferred() {
    return council()
        .then(
            CHAIR,
            referred(List.of(C)),
            new BodyFounded(GROUP, "The platform"),
            new Accredited(GROUP, as(LEAD, Role.CHAIR)),
            new Accredited(GROUP, as(MEMBER, Role.DELEGATE)),
            new InstrumentOpened(COPY, GROUP, "Res. 1306", "resolution", "en"),
            inserted(COPY, C, Optional.empty(), "to convene meetings"));
  }

  static Council referredTo() {
    return council().then(CHAIR, referral());
  }

  static Event[] referral() {
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

  static ReferToConsultation refer(
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

  static ConsultationReferred referred(List<ProvisionId> provisions) {
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

  /// A question without a text, to be reported on at a later sitting.
  static ReferToConsultation referQuestion(Optional<String> due) {
    return new ReferToConsultation(
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
        due,
        CHAIR);
  }

  static ConsultationReferred questionReferred(Optional<String> due) {
    return new ConsultationReferred(
        ID,
        COUNCIL,
        Optional.empty(),
        List.of(),
        "Climate",
        "to consult",
        ARE,
        List.of(),
        Optional.empty(),
        due);
  }

  static ReportText reportText(Given given) {
    return new ReportText(ID, COUNCIL, RES, AGREED, Optional.of("It was agreed."), given);
  }

  static LetConsultationLapse lapse(Given given) {
    return new LetConsultationLapse(ID, COUNCIL, "the meeting is over", given);
  }

  static ConsultationReported reported(
      Optional<InstrumentId> instrument,
      Optional<String> statement,
      Optional<ProposalId> proposal) {
    return new ConsultationReported(ID, COUNCIL, instrument, statement, proposal);
  }

  static ProposalMade made(Proposal... parts) {
    return new ProposalMade(
        AGREED,
        RES,
        COUNCIL,
        new Source.Consultation(ID),
        List.of(ARE, CHE),
        List.of(parts),
        ID.value().hashCode());
  }

  static Proposal modify(ProvisionId provision, Edit edit) {
    return new Proposal.Modify(
        provision, edit, Proposal.Modify.Weight.SUBSTANTIVE, Optional.empty());
  }

  static Delegate as(Given given, Role role) {
    return new Delegate(given.by().person(), given.by().delegation(), role);
  }

  static ProvisionInserted inserted(
      InstrumentId instrument, ProvisionId id, Optional<ProvisionId> after, String text) {
    return new ProvisionInserted(instrument, id, after, FORM, text, Optional.empty());
  }

  static TextEdited edited(InstrumentId instrument, ProvisionId provision, String id, Edit edit) {
    return new TextEdited(instrument, provision, edit, new EditId(id), 0, Optional.empty());
  }
}
