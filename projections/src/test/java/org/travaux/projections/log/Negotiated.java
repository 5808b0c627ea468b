package org.travaux.projections.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.CarriedOption;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.OptionEvent.BracketClosed;
import org.travaux.core.event.OptionEvent.BracketCommented;
import org.travaux.core.event.OptionEvent.BracketOpened;
import org.travaux.core.event.OptionEvent.Ending;
import org.travaux.core.event.OptionEvent.OptionAdded;
import org.travaux.core.event.OptionEvent.OptionSetClosed;
import org.travaux.core.event.OptionEvent.OptionSetMerged;
import org.travaux.core.event.OptionEvent.OptionSetOpened;
import org.travaux.core.event.OptionEvent.OptionSetReopened;
import org.travaux.core.event.OptionEvent.OptionSetSplit;
import org.travaux.core.event.OptionEvent.OptionSplit;
import org.travaux.core.event.OptionEvent.OptionTextEdited;
import org.travaux.core.event.OptionEvent.OptionWithdrawn;
import org.travaux.core.event.OptionEvent.OptionsMerged;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.PositionEvent.PositionTaken;
import org.travaux.core.event.PositionEvent.PositionWithdrawn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RulingEvent.OutcomesMadeProvisional;
import org.travaux.core.event.RulingEvent.Ruled;
import org.travaux.core.event.RulingEvent.RulingObjectedTo;
import org.travaux.core.event.RulingEvent.RulingReopened;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Stance;
import org.travaux.core.event.Target;
import org.travaux.core.event.Treatment;
import org.travaux.core.text.Edit;

/// Options, brackets, positions and rulings, each kind of event and of its parts.
final class Negotiated {

  private static final Optional<MeetingId> THIRD = Optional.of(new MeetingId("cwg-sfp-3"));
  private static final InstrumentId RES = new InstrumentId("res-71");
  private static final ProvisionId P1 = new ProvisionId("p1");
  private static final ProvisionId P2 = new ProvisionId("p2");
  private static final Form FORM = new Form(Form.Kind.OPERATIVE, 2, Form.Numbering.LETTER);
  private static final OptionSetId SET = new OptionSetId("vision");
  private static final OptionId ONE = new OptionId("1");
  private static final OptionId TWO = new OptionId("2");
  private static final BracketId BRACKET = new BracketId("b1");
  private static final RulingId RULING = new RulingId("r1");
  private static final DelegationId BRA = new DelegationId("BRA");
  private static final Instant DEADLINE = Instant.parse("2022-02-01T12:00:00Z");

  private Negotiated() {}

  static List<Event> all() {
    return List.of(
        new OptionSetOpened(RES, SET, "Vision", List.of(P1, P2)),
        new OptionAdded(RES, SET, ONE, "As it is", treatments(), List.of(BRA)),
        new OptionTextEdited(
            RES, SET, ONE, P1, Edit.replace(5, 0, "a \uD83D\uDE00"), new EditId("x1-7"), 7),
        new OptionWithdrawn(RES, SET, TWO),
        new OptionsMerged(RES, SET, ONE, TWO),
        new OptionSplit(RES, SET, ONE, TWO, "With a footnote"),
        new OptionSetMerged(
            RES, SET, List.of(new CarriedOption(ONE, new OptionSetId("both"), TWO))),
        new OptionSetSplit(RES, SET, List.of(new CarriedOption(ONE, new OptionSetId("left"), TWO))),
        new OptionSetClosed(RES, SET, Optional.of(ONE)),
        new OptionSetReopened(RES, SET, "new facts"),
        new BracketOpened(RES, BRACKET, P1, 3, 9),
        new BracketCommented(RES, BRACKET, "complex governance structure"),
        new BracketClosed(RES, BRACKET, Ending.WORDS_GO),
        new PositionTaken(
            RES,
            new Target.OfProvision(RES, P1),
            List.of(BRA),
            Stance.SUPPORTS_WITH_CHANGES,
            Optional.of("without the last words"),
            new LogPosition(41)),
        new PositionWithdrawn(RES, new Target.OfOption(RES, SET, ONE), List.of(BRA)),
        new Ruled(
            RES,
            RULING,
            targets(),
            new Outcome.Referred("Switzerland", "plenary-5"),
            List.of("within the mandate"),
            Optional.of("cwg-sfp-2"),
            Optional.of("time is short")),
        new RulingObjectedTo(RES, RULING, BRA, "premature"),
        new RulingReopened(RES, RULING, "new facts"),
        new OutcomesMadeProvisional(RES, RULING, Optional.of("cwg-sfp-2"), "more time"));
  }

  /// A ruling of each outcome, and what is optional left out.
  static List<Event> bare() {
    var rulings = new ArrayList<Event>();
    for (var outcome : outcomes()) {
      rulings.add(
          new Ruled(
              RES, RULING, List.of(), outcome, List.of(), Optional.empty(), Optional.empty()));
    }
    rulings.add(new OptionSetClosed(RES, SET, Optional.empty()));
    rulings.add(new OutcomesMadeProvisional(RES, RULING, Optional.empty(), "more time"));
    return rulings;
  }

  private static List<Treatment> treatments() {
    return List.of(
        new Treatment.Keep(P1),
        new Treatment.Replace(P1, "another text"),
        new Treatment.Suppress(P1),
        new Treatment.Add(P2, P1, FORM, "a new text"),
        new Treatment.Move(P1, Optional.of(P2), FORM),
        new Treatment.Move(P1, Optional.empty(), FORM));
  }

  private static List<Target> targets() {
    return List.of(
        new Target.OfInstrument(RES),
        new Target.OfProvision(RES, P1),
        new Target.OfOptionSet(RES, SET),
        new Target.OfOption(RES, SET, ONE),
        new Target.OfBracket(RES, BRACKET),
        new Target.OfRuling(RES, RULING),
        new Target.OfProposal(new ProposalId("bra-1")));
  }

  static List<Outcome> outcomes() {
    return List.of(
        new Outcome.Adopted(),
        new Outcome.AdoptedBySilence(),
        new Outcome.Approved(),
        new Outcome.ApprovedToRework("the descriptions"),
        new Outcome.Agreed(),
        new Outcome.AgreedInPrinciple(),
        new Outcome.ProvisionallyAgreed(),
        new Outcome.OptionKept(),
        new Outcome.KeptOpen("cwg-sfp-3"),
        new Outcome.KeptOpen("the third meeting", THIRD),
        new Outcome.Referred("Switzerland", "the third meeting", THIRD),
        new Outcome.Deferred(Optional.empty(), THIRD),
        new Outcome.Instructed("secretariat", "elaborate both", Optional.empty(), THIRD),
        new Outcome.Noted(),
        new Outcome.NotedWithThanks(),
        new Outcome.NotedOnCondition(),
        new Outcome.Stable(),
        new Outcome.SupportedBySeveral(),
        new Outcome.ReservedBySeveral(),
        new Outcome.Referred("Switzerland", "plenary-5"),
        new Outcome.NoConsensus(),
        new Outcome.Escalated("council", List.of("Is 2022 the year?")),
        new Outcome.Deferred(Optional.of("cwg-sfp-3")),
        new Outcome.Deferred(Optional.empty()),
        new Outcome.DeadlineSet("contributions", DEADLINE),
        new Outcome.DeadlineExtended("comments", DEADLINE, "stakeholders asked for it"),
        new Outcome.Instructed("secretariat", "elaborate both", Optional.of("cwg-sfp-3")),
        new Outcome.PublishedForComment(),
        new Outcome.TranslationRequested(List.of("ar", "zh")));
  }
}
