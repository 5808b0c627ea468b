package org.travaux.projections.consensus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.consensus.ConsensusState;
import org.travaux.core.consensus.OptionSet;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Editing;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionEvent.Ending;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalMerged;
import org.travaux.core.event.ProposalEvent.ProposalRevised;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Source;
import org.travaux.core.event.Stance;
import org.travaux.core.event.Target;
import org.travaux.core.event.Treatment;
import org.travaux.core.option.AddOption;
import org.travaux.core.option.CloseBracket;
import org.travaux.core.option.CommentOnBracket;
import org.travaux.core.option.EditOption;
import org.travaux.core.option.MergeOptionSets;
import org.travaux.core.option.MergeOptions;
import org.travaux.core.option.Offer;
import org.travaux.core.option.OpenBracket;
import org.travaux.core.option.OpenOptionSet;
import org.travaux.core.option.SplitOption;
import org.travaux.core.option.SplitOptionSet;
import org.travaux.core.option.WithdrawOption;
import org.travaux.core.podium.Podium;
import org.travaux.core.podium.Procedure;
import org.travaux.core.podium.Seats;
import org.travaux.core.position.TakePosition;
import org.travaux.core.position.WithdrawPosition;
import org.travaux.core.ruling.MakeOutcomesProvisional;
import org.travaux.core.ruling.ObjectToRuling;
import org.travaux.core.ruling.ReopenRuling;
import org.travaux.core.ruling.Rule;
import org.travaux.core.text.Edit;
import org.travaux.projections.log.Batch;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.StoredEvent;

/// A random negotiation of one text in a log, by real decisions; the same for the same seed.
final class Negotiation {

  static final InstrumentId PLAN = new InstrumentId("plan");
  private static final BodyId GROUP = new BodyId("group");
  private static final Form FORM = new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.DECIMAL);
  private static final DelegationId EGY = new DelegationId("EGY");

  private final Random random;
  private final EventLog log;
  private final EventCodec codec = new EventCodec();
  private final List<Recorded> told = new ArrayList<>();
  private final Delegate chair =
      new Delegate(new PersonId("chair"), new DelegationId("BRA"), Role.CHAIR);
  private final Delegate amina = new Delegate(new PersonId("amina"), EGY, Role.DELEGATE);
  private Instant clock = Instant.parse("2022-01-13T09:30:00Z");
  private ConsensusState state = ConsensusState.FOLD.initial();
  private Editing editing = Editing.FOLD.initial();
  private Accreditations accreditations = Accreditations.FOLD.initial();
  private int ids;
  private int proposals;

  Negotiation(long seed, EventLog log) {
    random = new Random(seed);
    this.log = log;
    append(
        chair,
        List.of(
            new Accredited(GROUP, chair),
            new Accredited(GROUP, amina),
            new InstrumentOpened(PLAN, GROUP, "Plan", "plan", "en"),
            inserted("p1"),
            inserted("p2"),
            inserted("p3")));
  }

  /// The events of the instrument so far, in the log's order.
  List<Recorded> told() {
    return told;
  }

  ConsensusState state() {
    return state;
  }

  Draft draft() {
    return editing.draft();
  }

  /// Somebody tries something, which may be refused.
  void turn() {
    var by = random.nextInt(3) == 0 ? amina : chair;
    if (random.nextInt(4) == 0) {
      append(by, words());
      return;
    }
    var decision = decision(new Given(random.nextInt(17) < 14 ? by : chair, clock));
    try {
      append(decision.given().by(), decision.decide(new Table(editing, state, accreditations)));
    } catch (Refusal refused) {
      // others would be told so
    }
  }

  private Decision<Table> decision(Given given) {
    var id = String.valueOf(ids++);
    var delegate = new Given(amina, given.at());
    var presiding = new Given(chair, given.at());
    return switch (random.nextInt(19)) {
      case 0 -> openSet(id, given);
      case 1 -> new AddOption(PLAN, GROUP, set(), offer("o" + id, provisions(set())), given);
      case 2, 3 ->
          new EditOption(
              PLAN, GROUP, set(), option(), provision(), seen(), insertion(), edit(id), given);
      case 4 -> new WithdrawOption(PLAN, GROUP, set(), option(), presiding);
      case 5 -> new MergeOptions(PLAN, GROUP, set(), option(), option(), presiding);
      case 6 ->
          new SplitOption(PLAN, GROUP, set(), option(), new OptionId("o" + id), "Split", presiding);
      case 7, 8 -> {
        int start = random.nextInt(6);
        yield new OpenBracket(
            PLAN,
            GROUP,
            new BracketId("b" + id),
            provision(),
            seen(),
            start,
            start + 1 + random.nextInt(6),
            given);
      }
      case 9 -> new CommentOnBracket(PLAN, GROUP, bracket(), "too complex", given);
      case 10 ->
          new CloseBracket(
              PLAN, GROUP, bracket(), any(List.of(Ending.values())), edit(id), presiding);
      case 11 ->
          new TakePosition(
              PLAN,
              GROUP,
              target(),
              List.of(EGY),
              any(List.of(Stance.values())),
              Optional.of("as it stands"),
              seen(),
              delegate);
      case 12 -> new WithdrawPosition(PLAN, GROUP, target(), List.of(EGY), delegate);
      case 13 -> rule(id, presiding);
      case 14 -> new ObjectToRuling(PLAN, GROUP, ruling(), "premature", delegate);
      case 15 -> ruled(new ReopenRuling(PLAN, GROUP, ruling(), "new facts", presiding));
      case 17 ->
          new MergeOptionSets(
              PLAN, GROUP, new OptionSetId("s" + id), "Both", List.of(set(), set()), presiding);
      case 18 -> new SplitOptionSet(PLAN, GROUP, wide(), shares(id), presiding);
      default ->
          random.nextInt(4) == 0
              ? ruled(
                  new MakeOutcomesProvisional(
                      PLAN,
                      GROUP,
                      new RulingId("r" + id),
                      Optional.empty(),
                      "more time",
                      presiding))
              : rule(id, presiding);
    };
  }

  /// A set about several provisions.
  private OptionSetId wide() {
    return state.sets().values().stream()
        .filter(set -> set.open() && set.provisions().size() > 1)
        .map(OptionSet::id)
        .findFirst()
        .orElseGet(this::set);
  }

  private List<SplitOptionSet.Share> shares(String id) {
    return provisions(wide()).stream()
        .map(
            provision ->
                new SplitOptionSet.Share(
                    new OptionSetId("s" + id + provision), "Part", List.of(provision)))
        .toList();
  }

  private Decision<Table> openSet(String id, Given given) {
    var provisions = List.of(provision());
    return new OpenOptionSet(
        PLAN,
        GROUP,
        new OptionSetId("s" + id),
        "Choice",
        provisions,
        List.of(offer("o1", provisions), offer("o2", provisions)),
        given);
  }

  private Offer offer(String id, List<ProvisionId> provisions) {
    return new Offer(
        new OptionId(id),
        "Option",
        provisions.stream().<Treatment>map(p -> new Treatment.Replace(p, "words anew")).toList(),
        List.of(EGY));
  }

  private record OfTheChair<S>(
      Decision<Podium.Beside<S>> decision, Function<Table, S> about, Podium podium)
      implements Decision<Table> {
    @Override
    public Given given() {
      return decision.given();
    }

    @Override
    public Boundary<Table> boundary() {
      return Table.of(PLAN, GROUP);
    }

    @Override
    public List<Event> decide(Table table) {
      return decision.decide(new Podium.Beside<>(about.apply(table), podium));
    }
  }

  private Decision<Table> ruled(Decision<Podium.Beside<Table>> decision) {
    return new OfTheChair<>(decision, table -> table, podium());
  }

  private Podium podium() {
    return new Podium(accreditations, Seats.FOLD.initial(), Procedure.FOLD.initial());
  }

  private Decision<Table> rule(String id, Given given) {
    boolean keeps = random.nextBoolean();
    var outcomes =
        List.of(
            new Outcome.Agreed(),
            new Outcome.Stable(),
            new Outcome.Deferred(Optional.empty()),
            new Outcome.Noted(),
            new Outcome.Referred("Switzerland", "plenary-5"));
    return new OfTheChair<>(
        new Rule(
            PLAN,
            GROUP,
            new RulingId("r" + id),
            List.of(keeps ? new Target.OfOption(PLAN, set(), option()) : target()),
            keeps ? new Outcome.OptionKept() : outcomes.get(random.nextInt(outcomes.size())),
            List.of(),
            Optional.empty(),
            random.nextBoolean() ? Optional.of("time is short") : Optional.empty(),
            given),
        Rule.Known::new,
        podium());
  }

  private List<Event> proposing() {
    var proposal = new ProposalId("q" + random.nextInt(1 + proposals));
    return switch (random.nextInt(5)) {
      case 0 -> List.of(new ProposalWithdrawn(proposal, PLAN));
      case 2 -> List.of(new ProposalMerged(proposal, PLAN, new ProposalId("q" + proposals)));
      case 1 -> List.of(new ProposalRevised(proposal, PLAN, List.of(), ids++));
      default ->
          List.of(
              new ProposalMade(
                  new ProposalId("q" + proposals++),
                  PLAN,
                  GROUP,
                  new Source.Floor(),
                  List.of(EGY),
                  List.of(),
                  ids++));
    };
  }

  private List<Event> words() {
    if (random.nextInt(6) == 0) {
      return proposing();
    }
    var provision = any(draft().provisions());
    int length = provision.content().length();
    if (random.nextInt(6) == 0 && length > 0) {
      return List.of(
          new ProvisionSplit(
              PLAN, provision.id(), random.nextInt(length), new ProvisionId("p" + (100 + ids++))));
    }
    if (random.nextInt(6) == 0 && draft().size() > 3) {
      var from = draft().provisions().get(1);
      var into = draft().provisions().getFirst();
      return List.of(new ProvisionsMerged(PLAN, into.id(), into.content().length(), from.id()));
    }
    int at = random.nextInt(length + 1);
    var change = Edit.replace(at, random.nextInt(Math.min(length - at, 5) + 1), "peace");
    return List.of(
        new TextEdited(
            PLAN,
            provision.id(),
            change,
            edit(String.valueOf(ids++)),
            change.digest(),
            Optional.empty()));
  }

  private Edit insertion() {
    return Edit.replace(random.nextInt(8), random.nextInt(2), "new");
  }

  private EditId edit(String id) {
    return new EditId("e" + id);
  }

  private LogPosition seen() {
    return log.next().plus(-1 - random.nextInt(3));
  }

  private ProvisionId provision() {
    return any(draft().provisions()).id();
  }

  private List<ProvisionId> provisions(OptionSetId set) {
    return state.set(set).map(found -> found.provisions()).orElse(List.of());
  }

  private OptionSetId set() {
    var open =
        state.sets().values().stream().filter(set -> set.open()).map(set -> set.id()).toList();
    return open.isEmpty() ? new OptionSetId("none") : any(open);
  }

  private OptionId option() {
    var options =
        state.sets().values().stream()
            .filter(set -> set.open())
            .flatMap(set -> set.options().stream())
            .map(option -> option.id())
            .toList();
    return options.isEmpty() ? new OptionId("none") : any(options);
  }

  private BracketId bracket() {
    return state.brackets().isEmpty()
        ? new BracketId("none")
        : any(List.copyOf(state.brackets().keySet()));
  }

  private RulingId ruling() {
    return state.rulings().isEmpty()
        ? new RulingId("none")
        : any(List.copyOf(state.rulings().keySet()));
  }

  private Target target() {
    return switch (random.nextInt(5)) {
      case 0 -> new Target.OfInstrument(PLAN);
      case 2 -> new Target.OfProposal(new ProposalId("q" + random.nextInt(1 + proposals)));
      case 1 -> new Target.OfOptionSet(PLAN, set());
      default -> new Target.OfProvision(PLAN, provision());
    };
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static Event inserted(String id) {
    return new ProvisionInserted(
        PLAN,
        new ProvisionId(id),
        Optional.empty(),
        FORM,
        "words of " + id + " to begin with",
        Optional.empty());
  }

  private void append(Delegate by, List<Event> events) {
    if (events.isEmpty()) {
      return;
    }
    clock = clock.plusSeconds(1);
    var first = log.next();
    var stored = new ArrayList<StoredEvent>();
    for (var event : events) {
      var recorded = new Recorded(first.plus(stored.size()), new Given(by, clock), event);
      stored.add(codec.encode(recorded.given(), event));
      editing = Editing.FOLD.evolve(editing, recorded);
      accreditations = Accreditations.FOLD.evolve(accreditations, recorded);
      state = ConsensusState.FOLD.evolve(state, recorded);
      told.add(recorded);
    }
    if (!log.append(new Batch(first, UUID.randomUUID(), stored))) {
      throw new IllegalStateException("somebody else writes here");
    }
  }
}
