package org.travaux.core.liaison;

import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.LiaisonEvent.LiaisonReceived;
import org.travaux.core.event.LiaisonId;
import org.travaux.core.event.Paper;
import org.travaux.core.kept.Surroundings;

/// A body that a statement was sent to takes it in. To do so again changes nothing.
///
/// @param by the body that it was sent to
/// @param document of a meeting of that body, as which it is before it
public record ReceiveLiaison(LiaisonId liaison, BodyId by, Optional<Paper> document, Given given)
    implements Decision<Known> {

  @Override
  public Boundary<Known> boundary() {
    return Known.of(
        liaison, liaison, by, Surroundings.Named.nothing().withPapers(document.stream().toList()));
  }

  @Override
  public List<Event> decide(Known known) {
    known.permit(given);
    var sent = known.open(liaison);
    if (!sent.others().contains(by)) {
      throw new Refusal(UNKNOWN, "liaison", "It was not sent to this body.");
    }
    document.ifPresent(paper -> known.around().checkPaper("document", paper, by));
    var there = sent.received().get(by);
    if (there != null) {
      if (!there.equals(document)) {
        throw new Refusal(TAKEN, "document", "It was received as another document.");
      }
      return List.of();
    }
    return List.of(
        new LiaisonReceived(
            liaison, sent.body(), by, document, sent.others(), sent.statement().instruments()));
  }
}
