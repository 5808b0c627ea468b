package org.travaux.core.recommendation;

import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.BORIS;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.OBSERVER;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;
import static org.travaux.core.consensus.Debate.STRANGER;
import static org.travaux.core.consensus.Debate.VICE;
import static org.travaux.core.decide.Refusal.Reason.CLOSED;
import static org.travaux.core.decide.Refusal.Reason.CONTRADICTED;
import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.consensus.Debate;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recommendation;
import org.travaux.core.event.Recommendation.Verb;
import org.travaux.core.event.RecommendationEvent.FollowUp;
import org.travaux.core.event.RecommendationEvent.RecommendationAdded;
import org.travaux.core.event.RecommendationEvent.RecommendationChanged;
import org.travaux.core.event.RecommendationEvent.RecommendationFollowedUp;
import org.travaux.core.event.RecommendationEvent.RecommendationMoved;
import org.travaux.core.event.RecommendationEvent.RecommendationWithdrawn;
import org.travaux.core.event.RecommendationEvent.RegisterAdopted;
import org.travaux.core.event.RecommendationEvent.RegisterOpened;
import org.travaux.core.event.RecommendationEvent.RegisterReopened;
import org.travaux.core.event.RecommendationId;
import org.travaux.core.event.RegisterId;
import org.travaux.core.event.SittingEvent.SittingOpened;
import org.travaux.core.event.Target;

class RecommendationsTest {

  private static final RegisterId REGISTER = new RegisterId("to-council");
  private static final RecommendationId FIRST = new RecommendationId("first");
  private static final RecommendationId SECOND = new RecommendationId("second");
  private static final RecommendationId THIRD = new RecommendationId("third");
  private static final MeetingId MEETING = new MeetingId("group-2");
  private static final MeetingId STRANGE = new MeetingId("council-1");
  private static final BodyId COUNCIL = new BodyId("council");
  private static final Paper PAPER = new Paper(MEETING, new DocumentId("d1"));
  private static final Recommendation INVITES =
      new Recommendation(
          Verb.INVITES,
          List.of(
              new Addressee.OfBody(COUNCIL),
              new Addressee.OfDelegation(AMINA.by().delegation()),
              new Addressee.MemberStates(),
              new Addressee.Outside("other agencies")),
          "to tell what they do",
          List.of(new Target.OfProvision(PLAN, A)),
          List.of(PAPER));
  private static final Recommendation NOTES =
      new Recommendation(Verb.NOTES, List.of(), "what was done", List.of(), List.of());

  @Test
  void whoever_keeps_the_record_opens_a_register_of_the_body_or_of_a_meeting() {
    for (var given : List.of(CHAIR, VICE, SECRETARY)) {
      for (var meeting : List.of(Optional.of(MEETING), Optional.<MeetingId>empty())) {
        debate()
            .when(
                new OpenRegister(GROUP, REGISTER, "To the Council", meeting, given),
                new RegisterOpened(GROUP, REGISTER, "To the Council", meeting));
      }
    }
    for (var given : List.of(AMINA, OBSERVER, STRANGER)) {
      debate().refuses(open("To the Council", Optional.empty(), given), FORBIDDEN, "");
    }
    debate().refuses(open("", Optional.empty(), CHAIR), INVALID, "title");
    debate().refuses(open("To all", Optional.of(STRANGE), CHAIR), UNKNOWN, "meeting");
    opened().nothingHappensWhen(open("To the Council", Optional.empty(), CHAIR));
    opened().refuses(open("To all", Optional.empty(), CHAIR), TAKEN, "register");
  }

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
  void an_item_comes_to_say_something_else() {
    withItems()
        .when(
            new ChangeRecommendation(GROUP, REGISTER, FIRST, NOTES, CHAIR),
            new RecommendationChanged(GROUP, REGISTER, FIRST, NOTES, List.of(PLAN)));
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

  @Test
  void whoever_is_in_the_chair_declares_that_this_is_recommended_and_opens_it_again() {
    var adopted = new RegisterAdopted(GROUP, REGISTER, Optional.of(MEETING), List.of(PLAN));
    withItems().when(adopt(Optional.of(MEETING), CHAIR), adopted);
    for (var given : List.of(VICE, SECRETARY, AMINA, STRANGER)) {
      withItems().refuses(adopt(Optional.empty(), given), FORBIDDEN, "");
    }
    withItems()
        .then(CHAIR, new SittingOpened(MEETING, 1, "First", VICE.by(), Optional.of(List.of(GROUP))))
        .when(adopt(Optional.of(MEETING), VICE), adopted)
        .refuses(adopt(Optional.of(MEETING), CHAIR), FORBIDDEN, "");
    withItems().refuses(adopt(Optional.of(STRANGE), CHAIR), UNKNOWN, "meeting");
    opened().refuses(adopt(Optional.empty(), CHAIR), CONTRADICTED, "register");
    withItems().refuses(reopen("forgotten", CHAIR), CLOSED, "register");
    var debate = withItems().then(CHAIR, adopted);
    debate.nothingHappensWhen(adopt(Optional.empty(), CHAIR));
    for (var command :
        List.<Decision<?>>of(
            add(THIRD, Optional.empty(), NOTES, CHAIR),
            new ChangeRecommendation(GROUP, REGISTER, FIRST, NOTES, CHAIR),
            move(SECOND, Optional.empty(), CHAIR),
            withdraw("overtaken", CHAIR))) {
      debate.refuses(command, CLOSED, "register");
    }
    var reopened = new RegisterReopened(GROUP, REGISTER, "forgotten", List.of(PLAN));
    debate.when(reopen("forgotten", CHAIR), reopened);
    debate.refuses(reopen("", CHAIR), INVALID, "reason");
    debate.refuses(reopen("forgotten", SECRETARY), FORBIDDEN, "");
    debate
        .then(CHAIR, reopened)
        .when(
            add(THIRD, Optional.empty(), NOTES, CHAIR),
            new RecommendationAdded(GROUP, REGISTER, THIRD, Optional.empty(), NOTES));
  }

  @Test
  void an_adopted_item_is_followed_up_by_those_it_is_addressed_to() {
    var done =
        new RecommendationFollowedUp(
            GROUP,
            REGISTER,
            FIRST,
            FollowUp.DONE,
            Optional.of(PAPER),
            Optional.of("told"),
            List.of(PLAN));
    withItems().refuses(followUp(FIRST, CHAIR), CLOSED, "register");
    var debate =
        withItems()
            .then(CHAIR, new RegisterAdopted(GROUP, REGISTER, Optional.empty(), List.of(PLAN)));
    for (var given : List.of(AMINA, SECRETARY, CHAIR)) {
      debate.when(followUp(FIRST, given), done);
    }
    for (var given : List.of(BORIS, STRANGER, OBSERVER)) {
      debate.refuses(followUp(FIRST, given), FORBIDDEN, "");
    }
    debate.refuses(followUp(SECOND, AMINA), FORBIDDEN, "");
    debate.refuses(followUp(THIRD, CHAIR), UNKNOWN, "item");
    debate.refuses(followUp(FIRST, Optional.empty(), Optional.of(" "), CHAIR), INVALID, "remark");
    var strange = new Paper(STRANGE, new DocumentId("d9"));
    debate.refuses(
        followUp(FIRST, Optional.of(strange), Optional.empty(), CHAIR), UNKNOWN, "outcome");
    debate.then(AMINA, done).nothingHappensWhen(followUp(FIRST, SECRETARY));
  }

  private static void refused(Recommendation says, Refusal.Reason reason, String field) {
    opened().refuses(add(FIRST, Optional.empty(), says, CHAIR), reason, field);
  }

  private static Recommendation addressed(Addressee to) {
    return says(Verb.REQUESTS, "to do it", List.of(to), List.of());
  }

  private static Recommendation says(Verb verb, String text, List<Addressee> to, List<Target> on) {
    return new Recommendation(verb, to, text, on, List.of());
  }

  private static Debate debate() {
    return Debate.ofOptions()
        .then(SECRETARY, new BodyFounded(COUNCIL, "Council"))
        .then(SECRETARY, Debate.convened(MEETING, GROUP))
        .then(SECRETARY, Debate.convened(STRANGE, COUNCIL))
        .then(SECRETARY, Debate.registered(MEETING, "d1"));
  }

  private static Debate opened() {
    return debate()
        .then(CHAIR, new RegisterOpened(GROUP, REGISTER, "To the Council", Optional.empty()));
  }

  private static Debate withItems() {
    return opened()
        .then(
            CHAIR,
            new RecommendationAdded(GROUP, REGISTER, FIRST, Optional.empty(), INVITES),
            new RecommendationAdded(GROUP, REGISTER, SECOND, Optional.empty(), NOTES));
  }

  private static OpenRegister open(String title, Optional<MeetingId> meeting, Given given) {
    return new OpenRegister(GROUP, REGISTER, title, meeting, given);
  }

  private static AddRecommendation add(
      RecommendationId item, Optional<RecommendationId> after, Recommendation says, Given given) {
    return new AddRecommendation(GROUP, REGISTER, item, after, says, given);
  }

  private static MoveRecommendation move(
      RecommendationId item, Optional<RecommendationId> after, Given given) {
    return new MoveRecommendation(GROUP, REGISTER, item, after, given);
  }

  private static WithdrawRecommendation withdraw(String reason, Given given) {
    return new WithdrawRecommendation(GROUP, REGISTER, FIRST, reason, given);
  }

  private static AdoptRegister adopt(Optional<MeetingId> meeting, Given given) {
    return new AdoptRegister(GROUP, REGISTER, meeting, given);
  }

  private static ReopenRegister reopen(String reason, Given given) {
    return new ReopenRegister(GROUP, REGISTER, reason, given);
  }

  private static FollowUpRecommendation followUp(RecommendationId item, Given given) {
    return followUp(item, Optional.of(PAPER), Optional.of("told"), given);
  }

  private static FollowUpRecommendation followUp(
      RecommendationId item, Optional<Paper> outcome, Optional<String> remark, Given given) {
    return new FollowUpRecommendation(GROUP, REGISTER, item, FollowUp.DONE, outcome, remark, given);
  }
}
