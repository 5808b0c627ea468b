package org.travaux.projections.log;

import java.util.List;
import java.util.Optional;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Event;
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
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Target;

/// What a body recommends, each kind of event and of its parts.
final class Recommended {

  private static final InstrumentId RES = new InstrumentId("res-71");
  private static final BodyId BODY = new BodyId("cwg-sfp");
  private static final MeetingId MEETING = new MeetingId("cwg-sfp-2");
  private static final RegisterId REGISTER = new RegisterId("to-council");
  private static final RecommendationId ITEM = new RecommendationId("i1");
  private static final Paper PAPER = new Paper(MEETING, new DocumentId("d6"));
  private static final Recommendation SAYS =
      new Recommendation(
          Verb.INVITES,
          List.of(
              new Addressee.OfBody(new BodyId("council")),
              new Addressee.OfDelegation(new DelegationId("BRA")),
              new Addressee.Secretariat(),
              new Addressee.MemberStates(),
              new Addressee.Outside("other agencies")),
          "to tell what they do",
          List.of(
              new Target.OfProvision(RES, new ProvisionId("p1")),
              new Target.OfRuling(RES, new RulingId("r1"))),
          List.of(PAPER));

  private Recommended() {}

  static List<Event> all() {
    return List.of(
        new RegisterOpened(BODY, REGISTER, "To the Council", Optional.of(MEETING)),
        new RecommendationAdded(
            BODY, REGISTER, ITEM, Optional.of(new RecommendationId("i0")), SAYS),
        new RecommendationChanged(BODY, REGISTER, ITEM, SAYS, List.of(RES)),
        new RecommendationMoved(
            BODY, REGISTER, ITEM, Optional.of(new RecommendationId("i2")), List.of(RES)),
        new RecommendationWithdrawn(BODY, REGISTER, ITEM, "overtaken", List.of(RES)),
        new RegisterAdopted(BODY, REGISTER, Optional.of(MEETING), List.of(RES)),
        new RegisterReopened(BODY, REGISTER, "one was forgotten", List.of(RES)),
        new RecommendationFollowedUp(
            BODY,
            REGISTER,
            ITEM,
            FollowUp.DONE,
            Optional.of(PAPER),
            Optional.of("as asked"),
            List.of(RES)));
  }

  /// What is optional left out.
  static List<Event> bare() {
    var nothing = new Recommendation(Verb.NOTES, List.of(), "the report", List.of(), List.of());
    return List.of(
        new RegisterOpened(BODY, REGISTER, "To the Council", Optional.empty()),
        new RecommendationAdded(BODY, REGISTER, ITEM, Optional.empty(), nothing),
        new RecommendationMoved(BODY, REGISTER, ITEM, Optional.empty(), List.of()),
        new RegisterAdopted(BODY, REGISTER, Optional.empty(), List.of()),
        new RecommendationFollowedUp(
            BODY,
            REGISTER,
            ITEM,
            FollowUp.UNDER_WAY,
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }
}
