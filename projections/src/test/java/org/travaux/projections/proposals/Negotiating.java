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
import org.travaux.core.draft.Provision;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Source;
import org.travaux.core.event.Tag;
import org.travaux.core.instrument.EditProvision;
import org.travaux.core.instrument.InsertProvision;
import org.travaux.core.instrument.InstrumentDecisions;
import org.travaux.core.instrument.MergeProvisions;
import org.travaux.core.instrument.OpenInstrument;
import org.travaux.core.instrument.RestoreProvision;
import org.travaux.core.instrument.SplitProvision;
import org.travaux.core.instrument.SuppressProvision;
import org.travaux.core.pending.Standing;
import org.travaux.core.proposal.AcceptPlaces;
import org.travaux.core.proposal.AcceptProposal;
import org.travaux.core.proposal.DeferProposal;
import org.travaux.core.proposal.EditProposal;
import org.travaux.core.proposal.JoinProposal;
import org.travaux.core.proposal.LeavePlacesOut;
import org.travaux.core.proposal.LeaveProposal;
import org.travaux.core.proposal.MakeProposal;
import org.travaux.core.proposal.MergeProposals;
import org.travaux.core.proposal.PlaceSeen;
import org.travaux.core.proposal.ProposalDecisions;
import org.travaux.core.proposal.ProposeEverywhere;
import org.travaux.core.proposal.RejectProposal;
import org.travaux.core.proposal.ReverseAcceptance;
import org.travaux.core.proposal.ReviseProposal;
import org.travaux.core.proposal.TakePlacesIn;
import org.travaux.core.proposal.WithdrawProposal;
import org.travaux.core.provenance.ProvenanceDecisions;
import org.travaux.core.text.Edit;
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
  private static final List<Given> DELEGATES = List.of(AMINA, BORIS);
  private static final int WAIT_S = 20;

  private final Random random;
  private final EmbeddedEventLog log;
  private final LogHead head;
  private final AxonEventStorage storage;
  private final AxonConfiguration axon;
  private final Decisions decisions;
  final EventReader events;
  final Retelling<ProposalHistories> views;
  private int names;

  Negotiating(long seed, Path folder) {
    random = new Random(seed);
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
    tried(
        switch (random.nextInt(24)) {
          case 0, 1, 2, 3, 4 -> edit();
          case 5 -> split();
          case 6 -> merge();
          case 7 -> suppress();
          case 8, 9, 10 -> propose();
          case 11 -> revise();
          case 12 -> new JoinProposal(any(), PLAN, GROUP, delegate());
          case 13 ->
              random.nextInt(3) == 0
                  ? new WithdrawProposal(any(), PLAN, GROUP, delegate())
                  : new LeaveProposal(any(), PLAN, GROUP, delegate());
          case 14 -> rule();
          case 16 -> everywhere();
          case 17, 18 -> places();
          case 19 -> merging();
          case 20, 21, 22, 23 -> type();
          default -> accept(any(), Set.of());
        });
  }

  /// A sponsor types in a proposal, now and then on what it read a while ago.
  Decision<?> type() {
    var id = any();
    var seen = now().plus(-random.nextInt(6));
    var then = views.at(Tag.of(PLAN), seen).state();
    var open =
        then.standing(id).map(Standing::openParts).orElse(List.of()).stream()
            .filter(part -> part.reads(then.text(part)).isPresent())
            .toList();
    if (open.isEmpty()) {
      return propose();
    }
    var part = open.get(random.nextInt(open.size()));
    return new EditProposal(
        id,
        PLAN,
        GROUP,
        part.proposed().provision(),
        seen,
        change(then.reads(id, part).length()),
        new EditId(name("t")),
        delegate());
  }

  private Decision<?> merging() {
    return new MergeProposals(
        new ProposalId(name("both")), PLAN, GROUP, List.of(any(), any()), now(), List.of(), CHAIR);
  }

  private Decision<?> rule() {
    return random.nextInt(3) == 0
        ? new RejectProposal(any(), PLAN, GROUP, Optional.empty(), CHAIR)
        : new DeferProposal(any(), PLAN, GROUP, Optional.empty(), CHAIR);
  }

  AcceptProposal accept(ProposalId proposal, Set<ProvisionId> provisions) {
    return new AcceptProposal(
        proposal, PLAN, GROUP, provisions, now(), new EditId(name("accept")), CHAIR);
  }

  private Decision<?> everywhere() {
    var by = delegate();
    var words = provision().text().split("[^a-z]+", -1);
    var term = words[random.nextInt(words.length)];
    return new ProposeEverywhere(
        new ProposalId(name("wide")),
        PLAN,
        GROUP,
        new Source.Floor(),
        List.of(by.by().delegation()),
        random.nextBoolean()
            ? new Everywhere.ReplaceTerm(term, name("term "))
            : new Everywhere.AddPhrase(term, name("phrase "), Everywhere.AddPhrase.Beside.BEHIND),
        Optional.empty(),
        by);
  }

  /// Accepts or leaves out a place of a document-wide proposal, or takes an acceptance back.
  private Decision<?> places() {
    var pending = head().pending();
    var wide = pending.wide().stream().map(ProposalId::value).sorted().toList();
    if (wide.isEmpty()) {
      return everywhere();
    }
    var id = new ProposalId(wide.get(random.nextInt(wide.size())));
    var accepted = pending.of(id).flatMap(Standing::sweep).orElseThrow().accepted();
    if (!accepted.isEmpty() && random.nextBoolean()) {
      return reverse(id, accepted.getFirst());
    }
    var places = head().places(id);
    if (places.isEmpty()) {
      return accept(id, Set.of());
    }
    var place = places.get(random.nextInt(places.size())).occurrence();
    var named = List.of(new PlaceSeen(place.provision(), place.offset()));
    return switch (random.nextInt(3)) {
      case 0 -> new LeavePlacesOut(id, PLAN, GROUP, named, now(), "a title", CHAIR);
      case 1 -> new TakePlacesIn(id, PLAN, GROUP, named, now(), CHAIR);
      default -> new AcceptPlaces(id, PLAN, GROUP, named, now(), new EditId(name("place")), CHAIR);
    };
  }

  ReverseAcceptance reverse(ProposalId id, LogPosition accepted) {
    return new ReverseAcceptance(
        id, PLAN, GROUP, accepted, "premature", new EditId(name("back")), CHAIR);
  }

  private Decision<?> edit() {
    var provision = provision();
    return new EditProvision(
        PLAN,
        GROUP,
        provision.id(),
        now(),
        change(provision.text().length()),
        new EditId(name("e")),
        delegate());
  }

  private Decision<?> split() {
    var provision = provision();
    return new SplitProvision(
        PLAN,
        GROUP,
        provision.id(),
        now(),
        random.nextInt(provision.text().length() + 1),
        new ProvisionId(name("s")),
        CHAIR);
  }

  private Decision<?> merge() {
    var from = provision();
    return head()
        .draft()
        .before(from.id())
        .<Decision<?>>map(into -> new MergeProvisions(PLAN, GROUP, into, from.id(), CHAIR))
        .orElseGet(this::edit);
  }

  private Decision<?> suppress() {
    return random.nextBoolean()
        ? new SuppressProvision(PLAN, GROUP, provision().id(), CHAIR)
        : new RestoreProvision(PLAN, GROUP, provision().id(), CHAIR);
  }

  Decision<?> propose() {
    var by = delegate();
    return new MakeProposal(
        new ProposalId(name("prop")),
        PLAN,
        GROUP,
        new Source.Floor(),
        List.of(by.by().delegation()),
        now(),
        parts(),
        by);
  }

  private Decision<?> revise() {
    return new ReviseProposal(any(), PLAN, GROUP, now(), parts(), delegate());
  }

  private List<Proposal> parts() {
    var parts = new ArrayList<Proposal>();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      var provision = provision();
      parts.add(
          switch (random.nextInt(8)) {
            case 0 ->
                new Proposal.NoChange(provision.id(), "agreed", Proposal.NoChange.Force.INSISTED);
            case 1 -> new Proposal.Suppress(provision.id(), "out of date", Optional.empty());
            case 2 ->
                new Proposal.Add(
                    new ProvisionId(name("a")),
                    Optional.of(provision.id()),
                    form(),
                    name("new "),
                    Optional.empty(),
                    Optional.empty());
            default ->
                new Proposal.Modify(
                    provision.id(),
                    change(provision.text().length()),
                    Proposal.Modify.Weight.SUBSTANTIVE,
                    Optional.empty());
          });
    }
    return parts;
  }

  private Edit change(int length) {
    int at = random.nextInt(length + 1);
    int gone = random.nextInt(Math.min(8, length - at) + 1);
    return Edit.replace(at, gone, random.nextInt(4) == 0 ? "" : name("w"));
  }

  private Provision provision() {
    var provisions = head().draft().provisions();
    return provisions.get(random.nextInt(provisions.size()));
  }

  private ProposalId any() {
    var ids = head().told().keySet().stream().map(ProposalId::value).sorted().toList();
    return ids.isEmpty()
        ? new ProposalId("none")
        : new ProposalId(ids.get(random.nextInt(ids.size())));
  }

  private Given delegate() {
    return DELEGATES.get(random.nextInt(DELEGATES.size()));
  }

  private String name(String prefix) {
    return prefix + ++names;
  }

  private static Form form() {
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
