package org.travaux.core.recommendation;

import static org.travaux.core.consensus.Debate.A;
import static org.travaux.core.consensus.Debate.AMINA;
import static org.travaux.core.consensus.Debate.CHAIR;
import static org.travaux.core.consensus.Debate.GROUP;
import static org.travaux.core.consensus.Debate.PLAN;
import static org.travaux.core.consensus.Debate.SECRETARY;

import java.util.List;
import java.util.Optional;
import org.travaux.core.consensus.Debate;
import org.travaux.core.event.AccreditationEvent.BodyFounded;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Given;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.Recommendation;
import org.travaux.core.event.Recommendation.Verb;
import org.travaux.core.event.RecommendationEvent.RecommendationAdded;
import org.travaux.core.event.RecommendationEvent.RegisterOpened;
import org.travaux.core.event.RecommendationId;
import org.travaux.core.event.RegisterId;
import org.travaux.core.event.Target;

/// A group with a register of what it recommends to its council.
final class Registered {

  static final RegisterId REGISTER = new RegisterId("to-council");
  static final RecommendationId FIRST = new RecommendationId("first");
  static final RecommendationId SECOND = new RecommendationId("second");
  static final RecommendationId THIRD = new RecommendationId("third");
  static final MeetingId MEETING = new MeetingId("group-2");
  static final MeetingId STRANGE = new MeetingId("council-1");
  static final BodyId COUNCIL = new BodyId("council");
  static final Paper PAPER = new Paper(MEETING, new DocumentId("d1"));
  static final Recommendation INVITES =
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
  static final Recommendation NOTES =
      new Recommendation(Verb.NOTES, List.of(), "what was done", List.of(), List.of());

  private Registered() {}

  static Recommendation says(Verb verb, String text, List<Addressee> to, List<Target> on) {
    return new Recommendation(verb, to, text, on, List.of());
  }

  static Debate debate() {
    return Debate.ofOptions()
        .then(SECRETARY, new BodyFounded(COUNCIL, "Council"))
        .then(SECRETARY, Debate.convened(MEETING, GROUP))
        .then(SECRETARY, Debate.convened(STRANGE, COUNCIL))
        .then(SECRETARY, Debate.registered(MEETING, "d1"));
  }

  static Debate opened() {
    return debate()
        .then(CHAIR, new RegisterOpened(GROUP, REGISTER, "To the Council", Optional.empty()));
  }

  static Debate withItems() {
    return opened()
        .then(
            CHAIR,
            new RecommendationAdded(GROUP, REGISTER, FIRST, Optional.empty(), INVITES),
            new RecommendationAdded(GROUP, REGISTER, SECOND, Optional.empty(), NOTES));
  }

  static AddRecommendation add(
      RecommendationId item, Optional<RecommendationId> after, Recommendation says, Given given) {
    return new AddRecommendation(GROUP, REGISTER, item, after, says, given);
  }

  static MoveRecommendation move(
      RecommendationId item, Optional<RecommendationId> after, Given given) {
    return new MoveRecommendation(GROUP, REGISTER, item, after, given);
  }

  static WithdrawRecommendation withdraw(String reason, Given given) {
    return new WithdrawRecommendation(GROUP, REGISTER, FIRST, reason, given);
  }
}
