package org.travaux.core.liaison;

import java.util.List;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.LiaisonEvent.LiaisonArrived;
import org.travaux.core.event.LiaisonEvent.Statement;
import org.travaux.core.event.LiaisonId;

/// A statement came to a body from a group outside. What it answers is something that the body sent
/// to that group. To take it in again in the same words changes nothing.
///
/// @param from the group, by what people call it
public record TakeInLiaison(
    LiaisonId liaison, BodyId body, String from, Statement statement, Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(liaison, body, List.of(), statement);
  }

  @Override
  public List<Event> decide(Known known) {
    known.permit(given);
    Wording.name("from", from);
    known.check(statement, body);
    known
        .answered(statement)
        .ifPresent(
            first ->
                Known.requireAnswer(
                    first.from().equals(new Addressee.OfBody(body))
                        && first.to().contains(new Addressee.Outside(from))));
    return known.first(new LiaisonArrived(liaison, body, from, statement));
  }
}
