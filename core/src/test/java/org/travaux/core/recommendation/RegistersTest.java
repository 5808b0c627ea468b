package org.travaux.core.recommendation;

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
import static org.travaux.core.recommendation.Registered.FIRST;
import static org.travaux.core.recommendation.Registered.MEETING;
import static org.travaux.core.recommendation.Registered.NOTES;
import static org.travaux.core.recommendation.Registered.PAPER;
import static org.travaux.core.recommendation.Registered.REGISTER;
import static org.travaux.core.recommendation.Registered.SECOND;
import static org.travaux.core.recommendation.Registered.STRANGE;
import static org.travaux.core.recommendation.Registered.THIRD;
import static org.travaux.core.recommendation.Registered.add;
import static org.travaux.core.recommendation.Registered.debate;
import static org.travaux.core.recommendation.Registered.move;
import static org.travaux.core.recommendation.Registered.opened;
import static org.travaux.core.recommendation.Registered.withItems;
import static org.travaux.core.recommendation.Registered.withdraw;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.AccreditationEvent.AccreditationWithdrawn;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.RecommendationEvent.FollowUp;
import org.travaux.core.event.RecommendationEvent.RecommendationAdded;
import org.travaux.core.event.RecommendationEvent.RecommendationFollowedUp;
import org.travaux.core.event.RecommendationEvent.RegisterAdopted;
import org.travaux.core.event.RecommendationEvent.RegisterOpened;
import org.travaux.core.event.RecommendationEvent.RegisterReopened;
import org.travaux.core.event.RecommendationId;
import org.travaux.core.event.SittingEvent.SittingOpened;

class RegistersTest {

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
    debate
        .then(SECRETARY, new AccreditationWithdrawn(GROUP, AMINA.by()))
        .refuses(followUp(FIRST, AMINA), FORBIDDEN, "")
        .then(SECRETARY, new Accredited(GROUP, AMINA.by()));
    debate.refuses(followUp(THIRD, CHAIR), UNKNOWN, "item");
    debate.refuses(followUp(FIRST, Optional.empty(), Optional.of(" "), CHAIR), INVALID, "remark");
    var strange = new Paper(STRANGE, new DocumentId("d9"));
    debate.refuses(
        followUp(FIRST, Optional.of(strange), Optional.empty(), CHAIR), UNKNOWN, "outcome");
    debate.then(AMINA, done).nothingHappensWhen(followUp(FIRST, SECRETARY));
  }

  @Test
  void a_register_has_at_most_500_items() {
    var debate = opened();
    for (int at = 0; at < 499; at++) {
      debate.then(CHAIR, added("i" + at));
    }
    debate.when(add(FIRST, Optional.empty(), NOTES, CHAIR), added(FIRST.value()));
    debate.then(CHAIR, added("last"));
    debate.refuses(add(FIRST, Optional.empty(), NOTES, CHAIR), INVALID, "item");
  }

  private static RecommendationAdded added(String item) {
    return new RecommendationAdded(
        GROUP, REGISTER, new RecommendationId(item), Optional.empty(), NOTES);
  }

  private static OpenRegister open(String title, Optional<MeetingId> meeting, Given given) {
    return new OpenRegister(GROUP, REGISTER, title, meeting, given);
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
