package org.travaux.core.kept;

import java.util.List;
import java.util.function.UnaryOperator;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.Fold;
import org.travaux.core.event.LiaisonEvent;
import org.travaux.core.event.LiaisonEvent.LiaisonArrived;
import org.travaux.core.event.LiaisonEvent.LiaisonReceived;
import org.travaux.core.event.LiaisonEvent.LiaisonSent;
import org.travaux.core.event.LiaisonEvent.LiaisonWithdrawn;
import org.travaux.core.event.LiaisonId;
import org.travaux.core.event.Recorded;

/// The liaison statements that a body sent and that came to it, at one moment, in the order
/// in which they went and came.
public record Liaisons(InOrder<LiaisonId, Liaison> inOrder) implements KeptOf<LiaisonId, Liaison> {

  /// Over the events of one body's tag, or of one statement's and its answers'.
  public static final Fold<Liaisons> FOLD =
      Fold.of(LiaisonEvent.class, new Liaisons(InOrder.empty()), Liaisons::evolve);

  private Liaisons evolve(LiaisonEvent event, Recorded recorded) {
    return switch (event) {
      case LiaisonSent now ->
          more(
              now.liaison(),
              Liaison.of(new Addressee.OfBody(now.body()), now.to(), now.statement(), recorded));
      case LiaisonArrived now ->
          more(
              now.liaison(),
              Liaison.of(
                  new Addressee.Outside(now.from()),
                  List.of(new Addressee.OfBody(now.body())),
                  now.statement(),
                  recorded));
      case LiaisonReceived now -> with(now.liaison(), one -> one.received(now, recorded));
      case LiaisonWithdrawn now -> withdrawn(now.liaison(), recorded);
    };
  }

  private Liaisons more(LiaisonId id, Liaison liaison) {
    if (find(id).isPresent()) {
      return this;
    }
    var all = new Liaisons(inOrder.with(id, liaison));
    return liaison
        .statement()
        .answers()
        .map(first -> all.with(first, one -> one.answered(id)))
        .orElse(all);
  }

  /// An answer that was withdrawn is none.
  private Liaisons withdrawn(LiaisonId id, Recorded recorded) {
    var all = with(id, one -> one.withdrawn(recorded));
    return find(id)
        .flatMap(one -> one.statement().answers())
        .map(first -> all.with(first, one -> one.unanswered(id)))
        .orElse(all);
  }

  private Liaisons with(LiaisonId id, UnaryOperator<Liaison> change) {
    return new Liaisons(inOrder.with(id, change));
  }
}
