package org.travaux.projections.consensus;

import static org.travaux.projections.consensus.Negotiation.AMINA;
import static org.travaux.projections.consensus.Negotiation.CHAIR;
import static org.travaux.projections.consensus.Negotiation.GROUP;
import static org.travaux.projections.consensus.Negotiation.PLAN;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.travaux.core.consensus.OptionSet;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionEvent.Ending;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RulingId;
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

/// What might be done next, by chance: options and brackets, positions and rulings, by real
/// decisions.
final class Attempts {

  private static final DelegationId EGY = new DelegationId("EGY");

  private final Negotiation negotiation;
  private final Random random;
  private final Changes changes;
  private int ids;

  /// @param changes of the text and of proposals for it that are made beside
  Attempts(Negotiation negotiation, Random random, Changes changes) {
    this.negotiation = negotiation;
    this.random = random;
    this.changes = changes;
  }

  Decision<Table> decision(Given given) {
    var id = String.valueOf(ids++);
    var delegate = new Given(AMINA, given.at());
    var presiding = new Given(CHAIR, given.at());
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
    return negotiation.state().sets().values().stream()
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

  private Decision<Table> ruled(Decision<Podium.Beside<Table>> decision) {
    return new DeclaredFromTheChair<>(decision, table -> table, podium());
  }

  private Podium podium() {
    return new Podium(negotiation.accreditations(), Seats.FOLD.initial(), Procedure.FOLD.initial());
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
    return new DeclaredFromTheChair<>(
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

  private Edit insertion() {
    return Edit.replace(random.nextInt(8), random.nextInt(2), "new");
  }

  private EditId edit(String id) {
    return new EditId("e" + id);
  }

  private LogPosition seen() {
    return negotiation.next().plus(-1 - random.nextInt(3));
  }

  private ProvisionId provision() {
    return any(negotiation.draft().provisions()).id();
  }

  private List<ProvisionId> provisions(OptionSetId set) {
    return negotiation.state().set(set).map(found -> found.provisions()).orElse(List.of());
  }

  private OptionSetId set() {
    var open =
        negotiation.state().sets().values().stream()
            .filter(set -> set.open())
            .map(set -> set.id())
            .toList();
    return open.isEmpty() ? new OptionSetId("none") : any(open);
  }

  private OptionId option() {
    var options =
        negotiation.state().sets().values().stream()
            .filter(set -> set.open())
            .flatMap(set -> set.options().stream())
            .map(option -> option.id())
            .toList();
    return options.isEmpty() ? new OptionId("none") : any(options);
  }

  private BracketId bracket() {
    return negotiation.state().brackets().isEmpty()
        ? new BracketId("none")
        : any(List.copyOf(negotiation.state().brackets().keySet()));
  }

  private RulingId ruling() {
    return negotiation.state().rulings().isEmpty()
        ? new RulingId("none")
        : any(List.copyOf(negotiation.state().rulings().keySet()));
  }

  private Target target() {
    return switch (random.nextInt(5)) {
      case 0 -> new Target.OfInstrument(PLAN);
      case 2 ->
          new Target.OfProposal(new ProposalId("q" + random.nextInt(1 + changes.proposals())));
      case 1 -> new Target.OfOptionSet(PLAN, set());
      default -> new Target.OfProvision(PLAN, provision());
    };
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
