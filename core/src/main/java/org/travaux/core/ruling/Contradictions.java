package org.travaux.core.ruling;

import static org.travaux.core.event.Contradiction.FLOOR_TAKEN;
import static org.travaux.core.event.Contradiction.NOT_SEVERAL;
import static org.travaux.core.event.Contradiction.OBJECTION;
import static org.travaux.core.event.Contradiction.OPEN_BRACKETS;
import static org.travaux.core.event.Contradiction.OPEN_OPTIONS;
import static org.travaux.core.event.Contradiction.PROPOSAL_GONE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.travaux.core.consensus.Proposed;
import org.travaux.core.consensus.Table;
import org.travaux.core.event.Contradiction;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Stance;
import org.travaux.core.event.Target;

/// What in the record speaks against a ruling.
final class Contradictions {

  private static final int SEVERAL = 2;
  private static final Set<Stance> SUPPORTING =
      EnumSet.of(Stance.SUPPORTS, Stance.SUPPORTS_WITH_CHANGES);
  private static final Set<Stance> RESERVING =
      EnumSet.of(Stance.RESERVES, Stance.NEEDS_MORE_TIME, Stance.OBJECTS);

  private Contradictions() {}

  /// What the record says.
  record Found(Contradiction kind, String sentence) {}

  /// All that does.
  static Stream<Found> of(Outcome outcome, List<Target> targets, Table table) {
    return switch (outcome) {
      case Outcome.Adopted _,
          Outcome.AdoptedBySilence _,
          Outcome.Approved _,
          Outcome.ApprovedToRework _,
          Outcome.Agreed _,
          Outcome.AgreedInPrinciple _,
          Outcome.ProvisionallyAgreed _ ->
          targets.stream().flatMap(on -> open(on, table));
      case Outcome.OptionKept _ -> targets.stream().flatMap(on -> objections(on, table));
      case Outcome.Stable _ ->
          targets.stream().flatMap(on -> Stream.concat(open(on, table), spoken(on, table)));
      case Outcome.SupportedBySeveral _ ->
          targets.stream()
              .flatMap(
                  on ->
                      few(
                          Stream.concat(saying(SUPPORTING, on, table), behind(on, table)),
                          "in support"));
      case Outcome.ReservedBySeveral _ ->
          targets.stream().flatMap(on -> few(saying(RESERVING, on, table), "with reservations"));
      case Outcome.KeptOpen _,
          Outcome.Noted _,
          Outcome.NotedWithThanks _,
          Outcome.NotedOnCondition _,
          Outcome.Referred _,
          Outcome.NoConsensus _,
          Outcome.Escalated _,
          Outcome.Deferred _,
          Outcome.DeadlineSet _,
          Outcome.DeadlineExtended _,
          Outcome.Instructed _,
          Outcome.PublishedForComment _,
          Outcome.TranslationRequested _ ->
          Stream.empty();
    };
  }

  private static Stream<Found> open(Target target, Table table) {
    var all = table.consensus();
    var provisions =
        switch (target) {
          case Target.OfInstrument _ -> all.lives().keySet().stream();
          case Target.OfProvision(_, var id) -> Stream.of(id);
          case Target.OfOptionSet(_, var id) ->
              all.set(id).stream().flatMap(set -> set.provisions().stream());
          case Target.OfOption(_, var id, _) ->
              all.set(id).stream().flatMap(set -> set.provisions().stream());
          case Target.OfBracket _, Target.OfRuling _, Target.OfProposal _ ->
              Stream.<ProvisionId>empty();
        };
    return Stream.concat(
        provisions.flatMap(
            id ->
                Stream.concat(
                    all.bracketsIn(id)
                        .map(
                            bracket ->
                                new Found(
                                    OPEN_BRACKETS, "Brackets of " + bracket.by() + " are open.")),
                    all.setsAbout(id)
                        .map(
                            set ->
                                new Found(
                                    OPEN_OPTIONS,
                                    "The choice “" + set.title() + "” is still open.")))),
        Stream.concat(gone(target, table), objections(target, table)));
  }

  private static Stream<Found> gone(Target target, Table table) {
    return target instanceof Target.OfProposal(var id)
            && table.consensus().proposals().get(id)
                instanceof Proposed(_, var isWithdrawn, var into, _)
        ? Stream.concat(
            isWithdrawn
                ? Stream.of(new Found(PROPOSAL_GONE, "The proposal " + id + " is withdrawn."))
                : Stream.<Found>empty(),
            into.stream()
                .map(
                    other ->
                        new Found(
                            PROPOSAL_GONE,
                            "The proposal " + id + " was merged into " + other + ".")))
        : Stream.empty();
  }

  private static Stream<Found> objections(Target target, Table table) {
    return table.consensus().positionsOn(target).entrySet().stream()
        .filter(one -> one.getValue().taken().stance() == Stance.OBJECTS)
        .map(one -> new Found(OBJECTION, one.getKey() + " objects."));
  }

  /// If not even two delegations stand so to it.
  private static Stream<Found> few(Stream<DelegationId> all, String how) {
    var delegations = new TreeSet<String>();
    all.forEach(delegation -> delegations.add(delegation.value()));
    return delegations.size() >= SEVERAL
        ? Stream.empty()
        : Stream.of(
            new Found(
                NOT_SEVERAL,
                (delegations.isEmpty() ? "Nobody" : "Only " + delegations.first())
                    + " is on record "
                    + how
                    + "."));
  }

  private static Stream<DelegationId> saying(Set<Stance> stances, Target target, Table table) {
    return table.consensus().positions().entrySet().stream()
        .filter(on -> isWithin(on.getKey(), target))
        .flatMap(on -> on.getValue().entrySet().stream())
        .filter(one -> stances.contains(one.getValue().taken().stance()))
        .map(one -> one.getKey());
  }

  /// What is said of anything in a text is said of the text, and what is said of an option of the
  /// choice.
  private static boolean isWithin(Target said, Target target) {
    return said.equals(target)
        || target instanceof Target.OfInstrument
        || (target instanceof Target.OfOptionSet(_, var set)
            && said instanceof Target.OfOption(_, var of, _)
            && of.equals(set));
  }

  /// Whose it is: they need not say that they support it.
  private static Stream<DelegationId> behind(Target target, Table table) {
    return switch (target) {
      case Target.OfProposal(var id) ->
          Stream.ofNullable(table.consensus().proposals().get(id))
              .flatMap(proposed -> proposed.sponsors().stream());
      case Target.OfOption(_, var set, var id) ->
          table.consensus().set(set).flatMap(one -> one.option(id)).stream()
              .flatMap(option -> option.owners().stream());
      case Target.OfInstrument _,
          Target.OfProvision _,
          Target.OfOptionSet _,
          Target.OfBracket _,
          Target.OfRuling _ ->
          Stream.empty();
    };
  }

  private static Stream<Found> spoken(Target target, Table table) {
    return table.consensus().positionsOn(target).keySet().stream()
        .map(delegation -> new Found(FLOOR_TAKEN, delegation + " took the floor."));
  }
}
