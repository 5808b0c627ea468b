package org.travaux.core.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.decide.Stage;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Form;
import org.travaux.core.event.Form.Kind;
import org.travaux.core.event.Form.Numbering;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.Proposal.Modify;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;
import org.travaux.core.event.Source;
import org.travaux.core.text.Edit;

/// A text, delegations that propose changes of it, and one command at the end.
final class Floor extends Stage<Floor> {

  static final InstrumentId PLAN = new InstrumentId("plan");
  static final BodyId GROUP = new BodyId("working-group");
  static final ProposalId ONE = new ProposalId("one");
  static final ProvisionId A = new ProvisionId("a");
  static final ProvisionId B = new ProvisionId("b");
  static final ProvisionId NEW = new ProvisionId("new");
  static final Form PARAGRAPH = new Form(Kind.PARAGRAPH, 1, Numbering.DECIMAL);

  static final Given CHAIR = given("chair", "BRA", Role.CHAIR);
  static final Given SECRETARY = given("secretary", "SEC", Role.SECRETARIAT);
  static final Given AMINA = given("amina", "EGY", Role.DELEGATE);
  static final Given BORIS = given("boris", "RUS", Role.DELEGATE);
  static final Given OBSERVER = given("olga", "UNDP", Role.OBSERVER);
  static final DelegationId EGY = AMINA.by().delegation();
  static final DelegationId RUS = BORIS.by().delegation();

  private Floor() {
    super(ProposalDecisions.ALL);
  }

  @Override
  protected Floor self() {
    return this;
  }

  /// The provisions a and b: `the digital society` and `the plan`.
  static Floor ofText() {
    var floor = new Floor();
    for (var given : List.of(CHAIR, SECRETARY, AMINA, BORIS, OBSERVER)) {
      floor.then(SECRETARY, new Accredited(GROUP, given.by()));
    }
    return floor
        .then(CHAIR, new InstrumentOpened(PLAN, GROUP, "Strategic plan", "plan", "en"))
        .then(CHAIR, inserted(A, Optional.empty(), "the digital society"))
        .then(CHAIR, inserted(B, Optional.of(A), "the plan"));
  }

  /// Egypt has proposed this.
  static Floor ofProposal(Proposal... parts) {
    return ofText().then(AMINA, made(new Source.Floor(), List.of(EGY), parts));
  }

  MakeProposal make(Given given, Proposal... parts) {
    return make(given, List.of(given.by().delegation()), parts);
  }

  MakeProposal make(Given given, List<DelegationId> sponsors, Proposal... parts) {
    return new MakeProposal(
        ONE, PLAN, GROUP, new Source.Floor(), sponsors, now(), List.of(parts), given);
  }

  ReviseProposal revise(Given given, Proposal... parts) {
    return new ReviseProposal(ONE, PLAN, GROUP, now(), List.of(parts), given);
  }

  EditProposal edit(Given given, ProvisionId provision, Edit edit) {
    return new EditProposal(ONE, PLAN, GROUP, provision, now(), edit, new EditId("own-1"), given);
  }

  AcceptProposal accept(Given given, ProvisionId... provisions) {
    return new AcceptProposal(
        ONE, PLAN, GROUP, Set.of(provisions), now(), new EditId("accept-one"), given);
  }

  static ProposalMade made(Source source, List<DelegationId> sponsors, Proposal... parts) {
    int from = source instanceof Source.Floor ? 1 : 0;
    return new ProposalMade(
        ONE,
        PLAN,
        GROUP,
        source,
        sponsors,
        List.of(parts),
        Wording.mix(from, sponsors.toString().hashCode(), Wording.digest(List.of(parts))));
  }

  static ProvisionInserted inserted(ProvisionId id, Optional<ProvisionId> after, String text) {
    return new ProvisionInserted(PLAN, id, after, PARAGRAPH, text, Optional.empty());
  }

  static TextEdited edited(ProvisionId provision, String id, Edit edit) {
    return new TextEdited(
        PLAN,
        provision,
        edit,
        new EditId(id),
        31 * provision.value().hashCode() + edit.digest(),
        Optional.empty());
  }

  static Modify modify(ProvisionId provision, int at, int length, String text) {
    return new Modify(
        provision, Edit.replace(at, length, text), Modify.Weight.SUBSTANTIVE, Optional.empty());
  }

  static Proposal.Add add(ProvisionId id, Optional<ProvisionId> after, String text) {
    return new Proposal.Add(id, after, PARAGRAPH, text, Optional.empty(), Optional.empty());
  }

  static Proposal.Suppress suppress(ProvisionId id, String reason) {
    return new Proposal.Suppress(id, reason, Optional.empty());
  }

  static Proposal.NoChange noChange(ProvisionId id, String reason) {
    return new Proposal.NoChange(id, reason, Proposal.NoChange.Force.INSISTED);
  }

  private static Given given(String person, String delegation, Role role) {
    return given(person, delegation, role, Instant.parse("2026-03-02T09:00:00Z"));
  }
}
