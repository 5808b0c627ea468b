package org.travaux.core.instrument;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;

/// The words of a provision end those of the one right in front of it; nothing is put between.
/// Merging what is merged changes nothing.
///
/// @param provision the one in front, which stays
/// @param from the one right behind it, whose id leads to the first one from now on
public record MergeProvisions(
    InstrumentId instrument, BodyId body, ProvisionId provision, ProvisionId from, Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(instrument, body);
  }

  @Override
  public List<Event> decide(Known known) {
    var draft = known.changeableDraft(body, given, Act.STRUCTURE);
    if (provision.equals(draft.merged().get(from))) {
      return List.of();
    }
    var first = known.open("provision", provision);
    var second = known.open("from", from);
    if (!draft.before(from).equals(Optional.of(provision))) {
      throw new Refusal(
          INVALID, "from", "Provision " + from + " is not right behind " + provision + ".");
    }
    int at = first.content().length();
    Limits.length("from", at + second.content().length());
    return List.of(new ProvisionsMerged(instrument, provision, at, from));
  }
}
