package org.travaux.core.recommendation;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.Paper;
import org.travaux.core.event.RecommendationEvent.FollowUp;
import org.travaux.core.event.RecommendationEvent.RecommendationFollowedUp;
import org.travaux.core.event.RecommendationId;
import org.travaux.core.event.RegisterId;
import org.travaux.core.kept.Surroundings;

/// What an adopted item has come to, as whoever keeps the record says, or a delegation that it is
/// addressed to.
///
/// @param outcome the document that says so
public record FollowUpRecommendation(
    BodyId body,
    RegisterId register,
    RecommendationId item,
    FollowUp state,
    Optional<Paper> outcome,
    Optional<String> remark,
    Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(body, Surroundings.Named.nothing().withPapers(outcome.stream().toList()));
  }

  @Override
  public List<Event> decide(Known known) {
    var there = known.registers().find(register);
    var asked = there.flatMap(one -> one.find(item)).map(one -> one.says().to());
    if (!asked.orElse(List.of()).contains(new Addressee.OfDelegation(given.by().delegation()))
        || !known.around().accreditations().permits(given, Act.CONTRIBUTE)) {
      known.around().permit(given, Act.KEEP_RECORD);
    }
    var adopted = known.register(register);
    var now = Known.item("item", adopted, item);
    if (!adopted.adopted()) {
      throw new Refusal(CLOSED, "register", "The register is not adopted.");
    }
    remark.ifPresent(words -> Wording.line("remark", words));
    outcome.ifPresent(paper -> known.around().checkPaper("outcome", paper, body));
    var said =
        new RecommendationFollowedUp(
            body, register, item, state, outcome, remark, now.says().instruments());
    return now.followUp().equals(Optional.of(said)) ? List.of() : List.of(said);
  }
}
