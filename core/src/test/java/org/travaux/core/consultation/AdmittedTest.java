package org.travaux.core.consultation;

import static org.travaux.core.consultation.Council.A;
import static org.travaux.core.consultation.Council.ARE;
import static org.travaux.core.consultation.Council.CHAIR;
import static org.travaux.core.consultation.Council.CHE;
import static org.travaux.core.consultation.Council.COPY;
import static org.travaux.core.consultation.Council.COUNCIL;
import static org.travaux.core.consultation.Council.DEADLINE;
import static org.travaux.core.consultation.Council.GROUP;
import static org.travaux.core.consultation.Council.ID;
import static org.travaux.core.consultation.Council.LEAD;
import static org.travaux.core.consultation.Council.MEMBER;
import static org.travaux.core.consultation.Council.RES;
import static org.travaux.core.consultation.Council.SECRETARY;
import static org.travaux.core.consultation.Council.as;
import static org.travaux.core.consultation.Council.by;
import static org.travaux.core.consultation.Council.council;
import static org.travaux.core.consultation.Council.inserted;
import static org.travaux.core.consultation.Council.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.Role;

/// Who of the delegations that a text is referred to works on it, and as what.
class AdmittedTest {

  private static final DelegationId POL = CHAIR.by().delegation();

  @Test
  void whoever_observes_for_a_member_only_reads_and_its_auditors_stay_outside() {
    joinedBy(
        by("ada", "CHE", Role.OBSERVER),
        List.of(CHE),
        as(by("ada", "CHE", Role.OBSERVER), Role.OBSERVER),
        as(LEAD, Role.CHAIR),
        as(MEMBER, Role.DELEGATE));
    joinedBy(
        by("ada", "CHE", Role.AUDITOR),
        List.of(CHE),
        as(LEAD, Role.CHAIR),
        as(MEMBER, Role.DELEGATE));
    joinedBy(
        by("ada", "ARE", Role.AUDITOR),
        List.of(CHE),
        as(LEAD, Role.CHAIR),
        as(MEMBER, Role.DELEGATE));
  }

  @Test
  void the_chair_of_the_body_is_not_let_in_with_the_chair_s_delegation() {
    joinedBy(
        by("pia", "POL", Role.VICE_CHAIR),
        List.of(POL),
        as(LEAD, Role.CHAIR),
        as(by("pia", "POL", Role.DELEGATE), Role.DELEGATE));
  }

  @Test
  void whoever_has_two_roles_for_one_delegation_is_let_in_once() {
    joinedBy(
        by("lea", "ARE", Role.VICE_CHAIR),
        List.of(CHE),
        as(LEAD, Role.CHAIR),
        as(MEMBER, Role.DELEGATE));
    joinedBy(
        by("mia", "CHE", Role.VICE_CHAIR),
        List.of(CHE),
        as(LEAD, Role.CHAIR),
        as(MEMBER, Role.DELEGATE));
  }

  @Test
  void they_are_told_by_person_then_delegation_then_role() {
    joinedBy(
        by("abe", "CHE", Role.DELEGATE),
        List.of(CHE),
        as(by("abe", "CHE", Role.DELEGATE), Role.DELEGATE),
        as(LEAD, Role.CHAIR),
        as(MEMBER, Role.DELEGATE));
    joinedBy(
        by("mia", "ARE", Role.OBSERVER),
        List.of(CHE),
        as(LEAD, Role.CHAIR),
        as(by("mia", "ARE", Role.DELEGATE), Role.CHAIR),
        as(MEMBER, Role.DELEGATE));
    joinedBy(
        by("mia", "CHE", Role.OBSERVER),
        List.of(CHE),
        as(LEAD, Role.CHAIR),
        as(MEMBER, Role.DELEGATE),
        as(MEMBER, Role.OBSERVER));
  }

  private static void joinedBy(Given another, List<DelegationId> members, Delegate... admitted) {
    var events = new ArrayList<Event>();
    events.add(
        new ConsultationReferred(
            ID,
            COUNCIL,
            Optional.of(RES),
            List.of(A),
            "The platform",
            "to agree on a text",
            ARE,
            members,
            DEADLINE,
            Optional.empty()));
    events.add(new BodyFounded(GROUP, "The platform"));
    for (var delegate : admitted) {
      events.add(new Accredited(GROUP, delegate));
    }
    events.add(new InstrumentOpened(COPY, GROUP, "Res. 1306", "resolution", "en"));
    events.add(inserted(COPY, A, Optional.empty(), "to include all stakeholders"));
    council()
        .then(SECRETARY, new Accredited(COUNCIL, another.by()))
        .when(refer(CHAIR, List.of(A), members, false), events.toArray(Event[]::new));
  }
}
