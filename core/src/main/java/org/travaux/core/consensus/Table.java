package org.travaux.core.consensus;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Optional;
import java.util.Set;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.draft.Editing;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.OptionEvent;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.PositionEvent;
import org.travaux.core.event.ProposalEvent.ProposalJoined;
import org.travaux.core.event.ProposalEvent.ProposalLeft;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalMerged;
import org.travaux.core.event.ProposalEvent.ProposalRevised;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.RulingEvent;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;

/// What decisions on options, brackets, positions and rulings are taken on.
///
/// @param editing the text and what moved it of late; nothing, if a decision does not depend on it
public record Table(Editing editing, ConsensusState consensus, Accreditations accreditations) {

  private static final Set<Class<? extends Event>> ALL =
      Set.of(
          InstrumentEvent.class,
          OptionEvent.class,
          PositionEvent.class,
          RulingEvent.class,
          ProposalMade.class,
          ProposalJoined.class,
          ProposalLeft.class,
          ProposalRevised.class,
          ProposalMerged.class,
          ProposalWithdrawn.class);

  /// All but the changes of words, so that what does not depend on them does not have to wait for
  /// those who type.
  private static final Set<Class<? extends Event>> ALL_BUT_WORDS =
      Set.of(
          InstrumentOpened.class,
          ProvisionInserted.class,
          ProvisionSplit.class,
          ProvisionsMerged.class,
          OptionEvent.class,
          PositionEvent.class,
          RulingEvent.class,
          ProposalMade.class,
          ProposalJoined.class,
          ProposalLeft.class,
          ProposalRevised.class,
          ProposalMerged.class,
          ProposalWithdrawn.class);

  /// With the text.
  public static Boundary<Table> of(InstrumentId instrument, BodyId body) {
    return Boundary.of(Tag.of(instrument), InstrumentEvent.class, Editing.FOLD)
        .and(record(instrument, ALL).and(people(body), About::new), Table::of);
  }

  /// Without the words of the text.
  public static Boundary<Table> withoutWords(InstrumentId instrument, BodyId body) {
    return record(instrument, ALL_BUT_WORDS)
        .and(people(body), (all, people) -> new Table(Editing.FOLD.initial(), all, people));
  }

  private record About(ConsensusState consensus, Accreditations accreditations) {}

  private static Table of(Editing editing, About about) {
    return new Table(editing, about.consensus(), about.accreditations());
  }

  private static Boundary<ConsensusState> record(
      InstrumentId instrument, Set<Class<? extends Event>> kinds) {
    return new Boundary.Part<>(Set.of(Tag.of(instrument)), kinds, ConsensusState.FOLD);
  }

  private static Boundary<Accreditations> people(BodyId body) {
    return Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD);
  }

  /// Checks the right to do something.
  ///
  /// @throws Refusal if the delegate may not do this in the body, or the instrument is not before
  ///     it
  public void permit(BodyId body, Given given, Act act) {
    if (!accreditations.permits(given, act)) {
      throw Refusal.noRight();
    }
    requireBefore(body);
  }

  /// Checks that the instrument is before the body.
  ///
  /// @throws Refusal if it is not
  public void requireBefore(BodyId body) {
    if (!consensus.body().equals(Optional.of(body))) {
      throw Refusal.notBeforeThisBody();
    }
  }

  /// Checks that the text may be changed.
  ///
  /// @throws Refusal if the text is frozen
  public void requireNotFrozen() {
    editing
        .draft()
        .frozen()
        .ifPresent(
            reason -> {
              throw Refusal.frozen(reason);
            });
  }

  /// A set that is open.
  public OptionSet openSet(String field, OptionSetId id) {
    var set =
        consensus
            .set(id)
            .orElseThrow(
                () -> new Refusal(UNKNOWN, field, "There is no set of options " + id + "."));
    if (!set.open()) {
      throw new Refusal(CLOSED, field, "The set of options " + id + " is closed.");
    }
    return set;
  }

  public Option option(String field, OptionSet set, OptionId id) {
    return set.option(id)
        .orElseThrow(() -> new Refusal(UNKNOWN, field, "There is no option " + id + " here."));
  }

  public Bracket openBracket(String field, BracketId id) {
    return consensus
        .bracket(id)
        .orElseThrow(
            () ->
                consensus.closedBrackets().containsKey(id)
                    ? new Refusal(CLOSED, field, "The brackets " + id + " are closed.")
                    : new Refusal(UNKNOWN, field, "There are no brackets " + id + "."));
  }

  public Declared ruling(String field, RulingId id) {
    return Optional.ofNullable(consensus.rulings().get(id))
        .orElseThrow(() -> new Refusal(UNKNOWN, field, "There is no ruling " + id + "."));
  }

  /// Whether there is what the target names, in this instrument.
  public void requireTarget(String field, InstrumentId instrument, Target target) {
    boolean there =
        switch (target) {
          case Target.OfInstrument(var in) -> in.equals(instrument);
          case Target.OfProvision(var in, var id) -> in.equals(instrument) && consensus.has(id);
          case Target.OfOptionSet(var in, var id) ->
              in.equals(instrument) && consensus.set(id).isPresent();
          case Target.OfOption(var in, var set, var id) ->
              in.equals(instrument) && consensus.option(set, id).isPresent();
          case Target.OfBracket(var in, var id) ->
              in.equals(instrument) && consensus.bracket(id).isPresent();
          case Target.OfRuling(var in, var id) ->
              in.equals(instrument) && consensus.rulings().containsKey(id);
          case Target.OfProposal(var id) -> consensus.proposals().containsKey(id);
        };
    if (!there) {
      throw new Refusal(UNKNOWN, field, "There is nothing here to which this could apply.");
    }
  }
}
