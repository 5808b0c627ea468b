package org.travaux.core.escalation;

import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Declared;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyEvent.BodyPlaced;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.EscalationEvent;
import org.travaux.core.event.EscalationEvent.Question;
import org.travaux.core.event.EscalationEvent.QuestionsPut;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Paper;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;
import org.travaux.core.kept.Escalations;
import org.travaux.core.kept.Surroundings;

/// What the chair ruled is not agreed and escalated goes to the body above: the questions of the
/// ruling, word for word, each with what it is about. To put them again in the same words changes
/// nothing.
///
/// @param questions as in the ruling; one that says nothing of what it is about is about what the
///     ruling is about
/// @param documents that go with them
public record PutQuestions(
    EscalationId escalation,
    BodyId body,
    BodyId to,
    Target.OfRuling ruling,
    List<Question> questions,
    List<Paper> documents,
    Given given)
    implements Decision<PutQuestions.Known> {

  public PutQuestions {
    questions = List.copyOf(questions);
    documents = List.copyOf(documents);
  }

  /// @param all that the body asks and is asked
  /// @param named what there is under this id, of whatever body
  /// @param parent the body that this one reports to
  record Known(Escalations all, Escalations named, Optional<BodyId> parent, Surroundings around) {}

  private record Asked(Escalations all, Escalations named, Optional<BodyId> parent) {}

  private static final Fold<Optional<BodyId>> PARENT =
      Fold.of(BodyPlaced.class, Optional.empty(), (parent, placed, _) -> placed.parent());

  @Override
  public Boundary<Known> boundary() {
    var about = questions.stream().flatMap(question -> question.about().stream()).toList();
    return Boundary.of(Tag.of(body), EscalationEvent.class, Escalations.FOLD)
        .and(
            Boundary.of(Tag.of(escalation), EscalationEvent.class, Escalations.FOLD),
            (all, named) -> new Asked(all, named, Optional.empty()))
        .and(
            Boundary.of(Tag.of(body), BodyPlaced.class, PARENT),
            (asked, parent) -> new Asked(asked.all(), asked.named(), parent))
        .and(
            Surroundings.of(body, Surroundings.Named.of(List.of(ruling), documents).with(about)),
            (asked, around) -> new Known(asked.all(), asked.named(), asked.parent(), around));
  }

  @Override
  public List<Event> decide(Known known) {
    known.around().permit(given, Act.KEEP_RECORD);
    var declared = declared(known.around());
    if (!known.parent().equals(Optional.of(to))) {
      throw new Refusal(CONTRADICTED, "to", "The body does not report to " + to + ".");
    }
    questions.forEach(one -> known.around().checkTargets("questions", one.about(), body));
    known.around().checkPapers("documents", documents, body);
    var put = put(declared);
    var there = known.named().find(escalation);
    if (there.isPresent()) {
      if (!there.get().put().equals(put)) {
        throw new Refusal(TAKEN, "escalation", "There are other questions " + escalation + ".");
      }
      return List.of();
    }
    if (known.all().all().stream()
        .anyMatch(
            one ->
                !one.withdrawn()
                    && one.put().instrument().equals(ruling.instrument())
                    && one.put().ruling().equals(ruling.ruling()))) {
      throw new Refusal(TAKEN, "ruling", "The questions of this ruling are put already.");
    }
    return List.of(put);
  }

  private Declared declared(Surroundings around) {
    around.checkTargets("ruling", List.of(ruling), body);
    var declared =
        around.table(ruling.instrument()).orElseThrow().ruling("ruling", ruling.ruling());
    if (!declared.holds()) {
      throw new Refusal(CLOSED, "ruling", "The ruling no longer holds.");
    }
    if (!(declared.ruled().outcome() instanceof Outcome.Escalated(_, var asked))) {
      throw new Refusal(CONTRADICTED, "ruling", "The ruling escalates nothing.");
    }
    if (!questions.stream().map(Question::asks).toList().equals(asked) || asked.isEmpty()) {
      throw new Refusal(CONTRADICTED, "questions", "The ruling asks something else.");
    }
    if (questions.stream().map(Question::question).distinct().count() < questions.size()) {
      throw new Refusal(INVALID, "questions", "Two questions have one id.");
    }
    return declared;
  }

  private QuestionsPut put(Declared declared) {
    return new QuestionsPut(
        escalation,
        body,
        to,
        ruling.instrument(),
        ruling.ruling(),
        questions.stream()
            .map(
                one ->
                    one.about().isEmpty()
                        ? new Question(one.question(), one.asks(), declared.ruled().targets())
                        : one)
            .toList(),
        documents);
  }
}
