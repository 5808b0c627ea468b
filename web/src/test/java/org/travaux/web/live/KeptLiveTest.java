package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.action.AssignAction;
import org.travaux.core.event.ActionId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Recommendation;
import org.travaux.core.event.Recommendation.Verb;
import org.travaux.core.event.RecommendationId;
import org.travaux.core.event.RegisterId;
import org.travaux.core.event.Role;
import org.travaux.core.event.Target;
import org.travaux.core.recommendation.AddRecommendation;
import org.travaux.core.recommendation.OpenRegister;

/// Whoever has a draft open hears of what is kept beside it, and of nothing that is kept beside
/// others.
class KeptLiveTest {

  private static final Given BEN =
      new Given(
          LiveServer.delegate("ben", "CHE", Role.CHAIR), Instant.parse("2022-01-13T09:30:00Z"));
  private static final InstrumentId OTHER = new InstrumentId("other");
  private static final RegisterId REGISTER = new RegisterId("to-council");

  @Test
  void action_items_and_recommendations_are_told_to_who_has_the_draft_open_on_which_they_bear(
      @TempDir Path data) throws Exception {
    try (var server = LiveServer.start(data).found(BEN.by()).open(LiveServer.DRAFT, BEN.by())) {
      server.open(OTHER, BEN.by());
      var ben = Line.open(server.live(), "ben");
      ben.send("{\"type\":\"join\",\"draft\":\"" + LiveServer.DRAFT + "\"}");
      ben.nextText("joined");
      server.tell(assign("elsewhere", OTHER));
      server.tell(assign("here", LiveServer.DRAFT));
      var heard = ben.next("events").path("events").path(0);
      assertEquals("action-assigned", heard.path("type").asString());
      assertEquals("here", heard.path("action").asString());
      assertEquals("secretariat", heard.at("/owners/0/kind").asString());
      server.tell(
          new OpenRegister(LiveServer.BODY, REGISTER, "To the Council", Optional.empty(), BEN));
      server.tell(add("elsewhere", OTHER));
      server.tell(add("here", LiveServer.DRAFT));
      heard = ben.next("events").path("events").path(0);
      assertEquals("recommendation-added", heard.path("type").asString());
      assertEquals("here", heard.path("item").asString());
      assertEquals("NOTES", heard.at("/says/verb").asString());
      ben.close();
    }
  }

  private static AssignAction assign(String id, InstrumentId on) {
    return new AssignAction(
        LiveServer.BODY,
        new ActionId(id),
        "elaborate both options",
        List.of(new Owner.Secretariat()),
        new Due.NextMeeting(),
        Optional.empty(),
        List.of(new Target.OfInstrument(on)),
        List.of(),
        BEN);
  }

  private static AddRecommendation add(String id, InstrumentId on) {
    return new AddRecommendation(
        LiveServer.BODY,
        REGISTER,
        new RecommendationId(id),
        Optional.empty(),
        new Recommendation(
            Verb.NOTES,
            List.of(),
            "what was done",
            List.of(new Target.OfInstrument(on)),
            List.of()),
        BEN);
  }
}
