package org.travaux.core.proposal;

import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Outline;
import org.travaux.core.event.Elsewhere;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Proposal;
import org.travaux.core.event.Proposal.Add;
import org.travaux.core.event.Proposal.Modify;
import org.travaux.core.event.Proposal.NoChange;
import org.travaux.core.event.Proposal.Suppress;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Tag;

/// The texts that a proposal says its words are moved from (ADD*) or transferred to (SUP*), of
/// whichever body. Words move away from where they stand, or stood: a place that was suppressed
/// since may be named. Words go to a place that is there, or to one that is proposed for the same
/// text. What is only proposed for another text is not known here, nor is any text that was never
/// opened here: then the other text is named as a whole, or the reason says where.
///
/// @param known those that are named, without their words
record OtherTexts(PMap<InstrumentId, Outline> known) {

  static final OtherTexts NONE = new OtherTexts(HashTreePMap.empty());
  static final int TEXTS_LIMIT = 20;

  /// What is beyond the bound is not read: it is checked when the command is decided.
  static Boundary<Table> named(Boundary<Table> table, List<Proposal> parts) {
    var all = table;
    for (var instrument : texts(parts).limit(TEXTS_LIMIT).toList()) {
      all =
          all.and(
              new Boundary.Part<>(Set.of(Tag.of(instrument)), Outline.KINDS, Outline.FOLD),
              (known, outline) -> known.with(known.others().with(instrument, outline)));
    }
    return all;
  }

  private OtherTexts with(InstrumentId instrument, Outline outline) {
    return new OtherTexts(known.plus(instrument, outline));
  }

  private static Stream<InstrumentId> texts(List<Proposal> parts) {
    return parts.stream()
        .flatMap(part -> elsewhere(part).stream())
        .map(Elsewhere::instrument)
        .distinct();
  }

  private static Optional<Elsewhere> elsewhere(Proposal part) {
    return switch (part) {
      case Add add -> add.movedFrom();
      case Suppress suppress -> suppress.transferredTo();
      case Modify _, NoChange _ -> Optional.empty();
    };
  }

  /// @param table what else is proposed for the same text
  /// @throws Refusal if words are said to come from, or to go, where there is nothing
  static void require(Table table, InstrumentId instrument, List<Proposal> parts) {
    if (texts(parts).count() > TEXTS_LIMIT) {
      throw Wording.invalid(
          "parts",
          "The words of a proposal come from and go to " + TEXTS_LIMIT + " texts at most.");
    }
    for (var part : parts) {
      switch (part) {
        case Add add -> add.movedFrom().ifPresent(from -> table.others().requireSource(from));
        case Suppress suppress ->
            suppress.transferredTo().ifPresent(to -> requireGoal(table, instrument, parts, to));
        case Modify _, NoChange _ -> {}
      }
      if (part instanceof Suppress(var provision, _, var to)
          && to.equals(Optional.of(new Elsewhere(instrument, Optional.of(provision))))) {
        throw Wording.invalid("transferredTo", "Words are transferred to another place.");
      }
    }
  }

  private void requireSource(Elsewhere from) {
    var outline = outline("movedFrom", from.instrument());
    from.provision()
        .filter(provision -> !outline.provisions().contains(provision))
        .ifPresent(
            provision -> {
              throw new Refusal(
                  UNKNOWN,
                  "movedFrom",
                  "Instrument " + from.instrument() + " never had a provision " + provision + ".");
            });
  }

  private static void requireGoal(
      Table table, InstrumentId instrument, List<Proposal> parts, Elsewhere to) {
    var outline = table.others().outline("transferredTo", to.instrument());
    to.provision()
        .filter(provision -> !outline.provisions().contains(provision))
        .filter(
            provision ->
                !to.instrument().equals(instrument) || !isProposed(table, parts, provision))
        .ifPresent(
            provision -> {
              throw new Refusal(
                  UNKNOWN,
                  "transferredTo",
                  "Instrument " + to.instrument() + " has no provision " + provision + ".");
            });
  }

  private static boolean isProposed(Table table, List<Proposal> parts, ProvisionId provision) {
    return parts.stream()
            .anyMatch(part -> part instanceof Add && part.provision().equals(provision))
        || table.pending().proposals().values().stream().anyMatch(one -> one.adds(provision));
  }

  private Outline outline(String field, InstrumentId instrument) {
    var outline = known.getOrDefault(instrument, Outline.FOLD.initial());
    if (outline.body().isEmpty()) {
      throw new Refusal(UNKNOWN, field, "There is no instrument " + instrument + ".");
    }
    return outline;
  }
}
