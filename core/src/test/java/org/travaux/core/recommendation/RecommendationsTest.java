package org.travaux.core.recommendation;

import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.STRANGER;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;
import static org.travaux.core.recommendation.Registered.FIRST;
import static org.travaux.core.recommendation.Registered.INVITES;
import static org.travaux.core.recommendation.Registered.MEETING;
import static org.travaux.core.recommendation.Registered.NOTES;
import static org.travaux.core.recommendation.Registered.REGISTER;
import static org.travaux.core.recommendation.Registered.SECOND;
import static org.travaux.core.recommendation.Registered.THIRD;
import static org.travaux.core.recommendation.Registered.add;
import static org.travaux.core.recommendation.Registered.debate;
import static org.travaux.core.recommendation.Registered.move;
import static org.travaux.core.recommendation.Registered.opened;
import static org.travaux.core.recommendation.Registered.says;
import static org.travaux.core.recommendation.Registered.withItems;
import static org.travaux.core.recommendation.Registered.withdraw;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recommendation;
import org.travaux.core.event.Recommendation.Verb;
import org.travaux.core.event.RecommendationEvent.RecommendationAdded;
import org.travaux.core.event.RecommendationEvent.RecommendationChanged;
import org.travaux.core.event.RecommendationEvent.RecommendationMoved;
import org.travaux.core.event.RecommendationEvent.RecommendationWithdrawn;
import org.travaux.core.event.Target;

class RecommendationsTest {

  @Test
  void an_item_has_a_verb_whom_it_is_addressed_to_and_what_it_rests_on() {
    opened()
        .when(
            add(FIRST, Optional.empty(), INVITES, SECRETARY),
            new RecommendationAdded(GROUP, REGISTER, FIRST, Optional.empty(), INVITES));
    withItems()
        .when(
            add(THIRD, Optional.of(FIRST), NOTES, CHAIR),
            new RecommendationAdded(GROUP, REGISTER, THIRD, Optional.of(FIRST), NOTES));
    withItems().nothingHappensWhen(add(FIRST, Optional.empty(), INVITES, CHAIR));
    withItems().refuses(add(FIRST, Optional.empty(), NOTES, CHAIR), TAKEN, "item");
    withItems().refuses(add(THIRD, Optional.of(THIRD), NOTES, CHAIR), UNKNOWN, "after");
    withItems().refuses(add(THIRD, Optional.empty(), NOTES, AMINA), FORBIDDEN, "");
    debate().refuses(add(FIRST, Optional.empty(), NOTES, CHAIR), UNKNOWN, "register");
  }

  @Test
  void what_an_item_names_has_to_be_there() {
    refused(says(Verb.NOTES, " ", List.of(), List.of()), INVALID, "text");
    for (var verb : List.of(Verb.REQUESTS, Verb.INSTRUCTS, Verb.INVITES, Verb.ENCOURAGES)) {
      refused(says(verb, "to do it", List.of(), List.of()), INVALID, "to");
    }
    refused(addressed(new Addressee.OfBody(new BodyId("nobody"))), UNKNOWN, "to");
    refused(addressed(new Addressee.OfDelegation(STRANGER.by().delegation())), UNKNOWN, "to");
    refused(addressed(new Addressee.Outside(" ")), INVALID, "to");
    var secretariat = Collections.<Addressee>nCopies(2, new Addressee.Secretariat());
    refused(says(Verb.REQUESTS, "to do it", secretariat, List.of()), INVALID, "to");
    for (var target :
        List.of(
            new Target.OfProvision(PLAN, new ProvisionId("none")),
            new Target.OfInstrument(new InstrumentId("none")))) {
      refused(says(Verb.NOTES, "it", List.of(), List.of(target)), UNKNOWN, "on");
    }
    refused(
        new Recommendation(
            Verb.NOTES,
            List.of(),
            "it",
            List.of(),
            List.of(new Paper(MEETING, new DocumentId("none")))),
        UNKNOWN,
        "documents");
  }

  @Test
  void an_item_names_at_most_20_documents_each_once() {
    var papers = IntStream.range(0, 21).mapToObj(at -> paper("d" + at)).toList();
    var debate = opened();
    papers.forEach(
        paper -> debate.then(SECRETARY, Debate.registered(MEETING, paper.document().value())));
    var most = resting(papers.subList(0, 20));
    debate.when(
        add(FIRST, Optional.empty(), most, CHAIR),
        new RecommendationAdded(GROUP, REGISTER, FIRST, Optional.empty(), most));
    debate.refuses(add(FIRST, Optional.empty(), resting(papers), CHAIR), INVALID, "documents");
    debate.refuses(
        add(FIRST, Optional.empty(), resting(List.of(paper("d1"), paper("d1"))), CHAIR),
        INVALID,
        "documents");
  }

  @Test
  void an_item_comes_to_say_something_else() {
    withItems()
        .when(
            new ChangeRecommendation(GROUP, REGISTER, FIRST, NOTES, CHAIR),
            new RecommendationChanged(GROUP, REGISTER, FIRST, NOTES, List.of(PLAN)));
    var whole = says(Verb.NOTES, "it", List.of(), List.of(new Target.OfInstrument(PLAN)));
    withItems()
        .when(
            new ChangeRecommendation(GROUP, REGISTER, FIRST, whole, CHAIR),
            new RecommendationChanged(GROUP, REGISTER, FIRST, whole, List.of(PLAN)));
    withItems()
        .nothingHappensWhen(new ChangeRecommendation(GROUP, REGISTER, FIRST, INVITES, CHAIR));
    withItems()
        .refuses(new ChangeRecommendation(GROUP, REGISTER, THIRD, NOTES, CHAIR), UNKNOWN, "item");
    withItems()
        .refuses(new ChangeRecommendation(GROUP, REGISTER, FIRST, NOTES, BORIS), FORBIDDEN, "");
    withItems()
        .refuses(
            new ChangeRecommendation(
                GROUP, REGISTER, FIRST, says(Verb.NOTES, "", List.of(), List.of()), CHAIR),
            INVALID,
            "text");
  }

  @Test
  void an_item_goes_behind_another_or_to_the_beginning() {
    withItems()
        .when(
            move(SECOND, Optional.empty(), CHAIR),
            new RecommendationMoved(GROUP, REGISTER, SECOND, Optional.empty(), List.of()));
    withItems()
        .when(
            move(FIRST, Optional.of(SECOND), CHAIR),
            new RecommendationMoved(GROUP, REGISTER, FIRST, Optional.of(SECOND), List.of(PLAN)));
    withItems().nothingHappensWhen(move(SECOND, Optional.of(FIRST), CHAIR));
    withItems().nothingHappensWhen(move(FIRST, Optional.empty(), CHAIR));
    withItems().refuses(move(FIRST, Optional.of(FIRST), CHAIR), INVALID, "after");
    withItems().refuses(move(FIRST, Optional.of(THIRD), CHAIR), UNKNOWN, "after");
    withItems().refuses(move(THIRD, Optional.empty(), CHAIR), UNKNOWN, "item");
    withItems().refuses(move(SECOND, Optional.empty(), AMINA), FORBIDDEN, "");
  }

  @Test
  void nothing_more_happens_to_what_was_withdrawn() {
    var withdrawn = new RecommendationWithdrawn(GROUP, REGISTER, FIRST, "overtaken", List.of(PLAN));
    withItems().when(withdraw("overtaken", CHAIR), withdrawn);
    withItems().refuses(withdraw(" ", CHAIR), INVALID, "reason");
    withItems().refuses(withdraw("overtaken", AMINA), FORBIDDEN, "");
    var debate = withItems().then(CHAIR, withdrawn);
    debate.refuses(withdraw("again", CHAIR), CLOSED, "item");
    debate.refuses(move(FIRST, Optional.of(SECOND), CHAIR), CLOSED, "item");
    debate.refuses(move(SECOND, Optional.of(FIRST), CHAIR), CLOSED, "after");
    debate.refuses(add(FIRST, Optional.empty(), INVITES, CHAIR), TAKEN, "item");
  }

  private static Paper paper(String document) {
    return new Paper(MEETING, new DocumentId(document));
  }

  private static Recommendation resting(List<Paper> papers) {
    return new Recommendation(Verb.NOTES, List.of(), "it", List.of(), papers);
  }

  private static void refused(Recommendation says, Refusal.Reason reason, String field) {
    opened().refuses(add(FIRST, Optional.empty(), says, CHAIR), reason, field);
  }

  private static Recommendation addressed(Addressee to) {
    return says(Verb.REQUESTS, "to do it", List.of(to), List.of());
  }
}
