package org.travaux.core.kept;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.LiaisonEvent;
import org.travaux.core.event.LiaisonEvent.LiaisonReceived;
import org.travaux.core.event.LiaisonEvent.Statement;
import org.travaux.core.event.LiaisonId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.Recorded;

/// One liaison statement.
///
/// @param from a body, or a group outside
/// @param received by which of the bodies that it was sent to, and as which document
/// @param answers what came back on it
/// @param told what happened to it, in order
public record Liaison(
    Addressee from,
    List<Addressee> to,
    Statement statement,
    PMap<BodyId, Optional<Paper>> received,
    PVector<LiaisonId> answers,
    boolean withdrawn,
    PVector<Recorded> told) {

  /// How far it has come.
  public enum State {
    SENT,
    RECEIVED,
    ANSWERED,
    WITHDRAWN
  }

  static Liaison of(Addressee from, List<Addressee> to, Statement statement, Recorded recorded) {
    return new Liaison(
        from,
        to,
        statement,
        HashTreePMap.empty(),
        TreePVector.empty(),
        false,
        TreePVector.singleton(recorded));
  }

  Liaison received(LiaisonReceived now, Recorded recorded) {
    return new Liaison(
        from,
        to,
        statement,
        received.plus(now.receiver(), now.document()),
        answers,
        withdrawn,
        told.plus(recorded));
  }

  Liaison answered(LiaisonId by) {
    return answers(answers.plus(by));
  }

  Liaison unanswered(LiaisonId by) {
    return answers(answers.minus(by));
  }

  private Liaison answers(PVector<LiaisonId> now) {
    return new Liaison(from, to, statement, received, now, withdrawn, told);
  }

  Liaison withdrawn(Recorded recorded) {
    return new Liaison(from, to, statement, received, answers, true, told.plus(recorded));
  }

  public LiaisonId id() {
    return first().liaison();
  }

  /// The body that wrote it, or that it came to from outside.
  public BodyId body() {
    return first().body();
  }

  /// The other bodies that see it.
  public List<BodyId> others() {
    return first().others();
  }

  /// All bodies that hear of it.
  public Stream<BodyId> bodies() {
    return Stream.concat(Stream.of(body()), others().stream());
  }

  private LiaisonEvent first() {
    return (LiaisonEvent) told.getFirst().event();
  }

  public State state() {
    if (withdrawn) {
      return State.WITHDRAWN;
    }
    if (!answers.isEmpty()) {
      return State.ANSWERED;
    }
    return received.isEmpty() && from instanceof Addressee.OfBody ? State.SENT : State.RECEIVED;
  }

  /// Whether it came to the body.
  public boolean isTo(BodyId body) {
    return to.contains(new Addressee.OfBody(body));
  }
}
