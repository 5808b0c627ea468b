package org.travaux.projections.consensus;

import static org.travaux.projections.consensus.Negotiation.AMINA;
import static org.travaux.projections.consensus.Negotiation.GROUP;
import static org.travaux.projections.consensus.Negotiation.PLAN;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.ProposalEvent.ProposalMade;
import org.travaux.core.event.ProposalEvent.ProposalMerged;
import org.travaux.core.event.ProposalEvent.ProposalRevised;
import org.travaux.core.event.ProposalEvent.ProposalWithdrawn;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Source;
import org.travaux.core.text.Edit;

/// What changes by chance in a text while it is negotiated, and in proposals for it, as it is told.
final class Changes {

  private final Negotiation negotiation;
  private final Random random;
  private int ids;
  private int proposals;

  Changes(Negotiation negotiation, Random random) {
    this.negotiation = negotiation;
    this.random = random;
  }

  /// How many proposals there are.
  int proposals() {
    return proposals;
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
                  List.of(AMINA.delegation()),
                  List.of(),
                  ids++));
    };
  }

  /// The text changes, or a proposal for it.
  List<Event> words() {
    if (random.nextInt(6) == 0) {
      return proposing();
    }
    var provisions = negotiation.draft().provisions();
    var provision = provisions.get(random.nextInt(provisions.size()));
    int length = provision.content().length();
    if (random.nextInt(6) == 0 && length > 0) {
      return List.of(
          new ProvisionSplit(
              PLAN, provision.id(), random.nextInt(length), new ProvisionId("p" + (100 + ids++))));
    }
    if (random.nextInt(6) == 0 && negotiation.draft().size() > 3) {
      var from = negotiation.draft().provisions().get(1);
      var into = negotiation.draft().provisions().getFirst();
      return List.of(new ProvisionsMerged(PLAN, into.id(), into.content().length(), from.id()));
    }
    int at = random.nextInt(length + 1);
    var change = Edit.replace(at, random.nextInt(Math.min(length - at, 5) + 1), "peace");
    return List.of(
        new TextEdited(
            PLAN,
            provision.id(),
            change,
            new EditId("w" + ids++),
            change.digest(),
            Optional.empty()));
  }
}
