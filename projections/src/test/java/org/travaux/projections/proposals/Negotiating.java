package org.travaux.projections.proposals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.travaux.core.accreditation.Accredit;
import org.travaux.core.accreditation.AccreditationDecisions;
import org.travaux.core.accreditation.AppointAdministrator;
import org.travaux.core.accreditation.FoundBody;
import org.travaux.core.accreditation.RegisterPerson;
import org.travaux.core.authority.Administrators;
import org.travaux.core.consultation.ConsultationDecisions;
import org.travaux.core.decide.Checkpoints;
import org.travaux.core.decide.Deciding;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.WarmStates;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;
import org.travaux.core.instrument.InsertProvision;
import org.travaux.core.instrument.InstrumentDecisions;
import org.travaux.core.instrument.OpenInstrument;
import org.travaux.core.proposal.AcceptProposal;
import org.travaux.core.proposal.ProposalDecisions;
import org.travaux.core.proposal.ReverseAcceptance;
import org.travaux.core.provenance.ProvenanceDecisions;
import org.travaux.projections.log.AxonEventStorage;
import org.travaux.projections.log.CoreMessageCodec;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.LogHead;
import org.travaux.projections.log.Retelling;

/// Delegations that propose changes of one text while it is written on, on a real log; by chance,
/// and the same for the same seed.
final class Negotiating implements AutoCloseable {

  static final InstrumentId PLAN = new InstrumentId("plan");
  static final BodyId GROUP = new BodyId("group");
  static final Given CHAIR = given("chair", "BRA", Role.CHAIR);
  static final Given AMINA = given("amina", "EGY", Role.DELEGATE);
  static final Given BORIS = given("boris", "RUS", Role.DELEGATE);
  private static final int WAIT_S = 20;

  private final EmbeddedEventLog log;
  private final LogHead head;
  private final AxonEventStorage storage;
  private final AxonConfiguration axon;
  private final Decisions decisions;
  private final Attempts attempts;
  final EventReader events;
  final Retelling<ProposalHistories> views;
  private int names;

  Negotiating(long seed, Path folder) {
    log = EmbeddedEventLog.open(folder.resolve("log"));
    var codec = new EventCodec();
    head = new LogHead(log, new CoreMessageCodec(codec));
    storage = new AxonEventStorage(log, head, new CoreMessageCodec(codec));
    var known = new ArrayList<Class<? extends Decision<?>>>(InstrumentDecisions.ALL);
    known.addAll(ProposalDecisions.ALL);
    known.addAll(ProvenanceDecisions.ALL);
    known.addAll(ConsultationDecisions.ALL);
    known.addAll(AccreditationDecisions.ALL);
    axon =
        Deciding.register(
                EventSourcingConfigurer.create(), known, new WarmStates(64, Checkpoints.NONE))
            .registerEventStorageEngine(_ -> storage)
            .start();
    decisions = Deciding.on(axon);
    events = new EventReader(log, codec);
    views = new Retelling<>(events, ProposalHistories.FOLD);
    attempts = new Attempts(this, new Random(seed));
    found();
  }

  private void found() {
    var root = new PersonId("root");
    var system = new Given(Administrators.SYSTEM, CHAIR.at());
    var administrator = new Given(Administrators.delegate(root), CHAIR.at());
    must(new RegisterPerson(system, root, "root"));
    must(new AppointAdministrator(system, root));
    must(new FoundBody(administrator, GROUP, "Working group"));
    for (var given : List.of(CHAIR, AMINA, BORIS)) {
      must(new RegisterPerson(administrator, given.by().person(), "somebody"));
      must(new Accredit(administrator, GROUP, given.by()));
    }
    must(new OpenInstrument(PLAN, GROUP, "Plan", "plan", "en", CHAIR));
    must(insert("p1", Optional.empty(), "considering the digital society of all countries"));
    must(insert("p2", Optional.of(new ProvisionId("p1")), "resolves to adopt the strategic plan"));
    must(insert("p3", Optional.of(new ProvisionId("p2")), "invites all to contribute"));
  }

  private static InsertProvision insert(String id, Optional<ProvisionId> after, String text) {
    return new InsertProvision(PLAN, GROUP, new ProvisionId(id), after, form(), text, CHAIR);
  }

  CompletableFuture<Decisions.Decided> give(Decision<?> decision) {
    return decisions.decide(decision);
  }

  void must(Decision<?> decision) {
    tried(decision)
        .ifPresent(
            refusal -> {
              throw new AssertionError(decision + " " + refusal.reason() + refusal.getMessage());
            });
  }

  /// Why it was refused, if it was.
  Optional<Refusal> tried(Decision<?> decision) {
    try {
      give(decision).get(WAIT_S, TimeUnit.SECONDS);
      return Optional.empty();
    } catch (ExecutionException failed) {
      for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
        if (cause instanceof Refusal refusal) {
          return Optional.of(refusal);
        }
      }
      throw new AssertionError(failed);
    } catch (InterruptedException | TimeoutException late) {
      throw new AssertionError(late);
    }
  }

  LogPosition now() {
    return events.head();
  }

  ProposalHistories head() {
    return views.head(Tag.of(PLAN)).state();
  }

  /// All that happened to the instrument, in order.
  List<Recorded> told() {
    var all = new ArrayList<Recorded>();
    try (var reading = events.read(Set.of(Tag.of(PLAN)), LogPosition.START, events.head())) {
      while (reading.hasNext()) {
        all.add(reading.next());
      }
    }
    return all;
  }

  /// Somebody does something, or is refused.
  void turn() {
    tried(attempts.any());
  }

  /// What somebody might propose.
  Decision<?> propose() {
    return attempts.propose();
  }

  AcceptProposal accept(ProposalId proposal, Set<ProvisionId> provisions) {
    return new AcceptProposal(
        proposal, PLAN, GROUP, provisions, now(), new EditId(name("accept")), CHAIR);
  }

  ReverseAcceptance reverse(ProposalId id, LogPosition accepted) {
    return new ReverseAcceptance(
        id, PLAN, GROUP, accepted, "premature", new EditId(name("back")), CHAIR);
  }

  /// What nothing else is called.
  String name(String prefix) {
    return prefix + ++names;
  }

  static Form form() {
    return new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.DECIMAL);
  }

  private static Given given(String person, String delegation, Role role) {
    return new Given(
        new Delegate(new PersonId(person), new DelegationId(delegation), role),
        Instant.parse("2026-03-02T09:00:00Z"));
  }

  @Override
  public void close() {
    axon.shutdown();
    storage.close();
    head.close();
    log.close();
  }
}
