package org.travaux.core.liaison;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.LiaisonEvent;
import org.travaux.core.event.LiaisonEvent.Statement;
import org.travaux.core.event.LiaisonId;
import org.travaux.core.event.Tag;
import org.travaux.core.kept.Liaison;
import org.travaux.core.kept.Liaisons;
import org.travaux.core.kept.Surroundings;

/// What decisions on liaison statements are taken on: the statement itself, the one that it comes
/// back on, and what a command in the body names.
///
/// @param liaisons what there is under the statement's id
/// @param before what there is under the id of the one that it answers
record Known(Liaisons liaisons, Liaisons before, Surroundings around) {

  private record Both(Liaisons liaisons, Liaisons before) {}

  static Boundary<Known> of(
      LiaisonId liaison, LiaisonId before, BodyId body, Surroundings.Named named) {
    return about(liaison)
        .and(about(before), Both::new)
        .and(
            Surroundings.of(body, named),
            (both, around) -> new Known(both.liaisons(), both.before(), around));
  }

  static Boundary<Known> of(
      LiaisonId liaison, BodyId body, List<Addressee> to, Statement statement) {
    return of(
        liaison,
        statement.answers().orElse(liaison),
        body,
        Surroundings.Named.of(statement.on(), statement.documents()).withBodies(to));
  }

  private static Boundary<Liaisons> about(LiaisonId liaison) {
    return Boundary.of(Tag.of(liaison), LiaisonEvent.class, Liaisons.FOLD);
  }

  void permit(Given given) {
    around.permit(given, Act.KEEP_RECORD);
  }

  /// What comes of a statement that begins, and of one that is said again.
  List<Event> first(LiaisonEvent event) {
    var there = liaisons.find(event.liaison());
    if (there.isPresent() && !there.get().told().getFirst().event().equals(event)) {
      throw new Refusal(TAKEN, "liaison", "There is another statement " + event.liaison() + ".");
    }
    return there.isPresent() ? List.of() : List.of(event);
  }

  void check(Statement statement, BodyId body) {
    Wording.line("title", statement.title());
    Wording.words("says", statement.says());
    around.checkTargets("on", statement.on(), body);
    around.checkPapers("documents", statement.documents(), body);
  }

  /// The statement that another one answers, if it does and that one holds.
  Optional<Liaison> answered(Statement statement) {
    return statement
        .answers()
        .map(
            id ->
                before
                    .find(id)
                    .orElseThrow(
                        () -> new Refusal(UNKNOWN, "answers", "There is no statement " + id + ".")))
        .map(one -> holding("answers", one));
  }

  /// Checks that a statement answers one of those who hear of it.
  static void requireAnswer(boolean answers) {
    if (!answers) {
      throw new Refusal(CONTRADICTED, "answers", "That was said between others.");
    }
  }

  /// A statement that is there and that its sender stands by.
  Liaison open(LiaisonId id) {
    return holding(
        "liaison",
        liaisons
            .find(id)
            .orElseThrow(
                () -> new Refusal(UNKNOWN, "liaison", "There is no statement " + id + ".")));
  }

  private static Liaison holding(String field, Liaison liaison) {
    if (liaison.withdrawn()) {
      throw new Refusal(CLOSED, field, "The statement is withdrawn.");
    }
    return liaison;
  }
}
