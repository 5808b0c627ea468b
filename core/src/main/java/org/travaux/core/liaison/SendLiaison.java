package org.travaux.core.liaison;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.LiaisonEvent.LiaisonSent;
import org.travaux.core.event.LiaisonEvent.Statement;
import org.travaux.core.event.LiaisonId;

/// A body tells something to other bodies or to groups outside. Who answers a statement is one of
/// those who got it, and tells it to whoever sent it. To send it again in the same words changes
/// nothing.
public record SendLiaison(
    LiaisonId liaison, BodyId body, List<Addressee> to, Statement statement, Given given)
    implements Decision<Known> {

  public SendLiaison {
    to = List.copyOf(to);
  }

  @Override
  public Boundary<Known> boundary() {
    return Known.of(liaison, body, to, statement);
  }

  @Override
  public List<Event> decide(Known known) {
    known.permit(given);
    checkAddressees(known);
    known.check(statement, body);
    known
        .answered(statement)
        .ifPresent(first -> Known.requireAnswer(first.isTo(body) && to.contains(first.from())));
    return known.first(new LiaisonSent(liaison, body, to, statement));
  }

  private void checkAddressees(Known known) {
    known.around().checkAddressees("to", to);
    if (to.isEmpty() || !to.stream().allMatch(this::canGet)) {
      throw new Refusal(INVALID, "to", "It goes to other bodies, or to groups outside.");
    }
  }

  private boolean canGet(Addressee one) {
    return switch (one) {
      case Addressee.OfBody(var other) -> !other.equals(body);
      case Addressee.Outside _ -> true;
      case Addressee.OfDelegation _, Addressee.Secretariat _, Addressee.MemberStates _ -> false;
    };
  }
}
