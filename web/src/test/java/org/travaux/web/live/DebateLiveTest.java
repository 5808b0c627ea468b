package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.Given;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.Outcome;
import org.travaux.core.event.Role;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.Stance;
import org.travaux.core.event.Target;
import org.travaux.core.event.Treatment;
import org.travaux.core.option.Offer;
import org.travaux.core.option.OpenOptionSet;
import org.travaux.core.position.TakePosition;
import org.travaux.core.ruling.Rule;
import org.travaux.web.json.StrictJson;

/// Who has the draft open hears of options, positions and rulings, and of what a kept option comes
/// to.
class DebateLiveTest {

  private static final Instant MORNING = Instant.parse("2022-01-13T09:30:00Z");
  private static final Given BEN =
      new Given(LiveServer.delegate("ben", "CHE", Role.CHAIR), MORNING);
  private static final Given ANA =
      new Given(LiveServer.delegate("ana", "BRA", Role.DELEGATE), MORNING);
  private static final OptionSetId VISION = new OptionSetId("vision");
  private static final OptionId KEEP = new OptionId("1");
  private static final OptionId REPLACE = new OptionId("2");
  private static final Target REPLACED = new Target.OfOption(LiveServer.DRAFT, VISION, REPLACE);

  @Test
  void options_positions_and_rulings_are_told_to_who_has_the_draft_open(@TempDir Path data)
      throws Exception {
    try (var server = LiveServer.start(data).found(BEN.by()).open(LiveServer.DRAFT, BEN.by())) {
      server.accredit(ANA.by());
      var ana = Line.open(server.live(), "ana");
      ana.send("{\"type\":\"join\",\"draft\":\"" + LiveServer.DRAFT + "\"}");
      ana.nextText("joined");
      var seen = server.tell(open()).seen();
      assertEquals(
          List.of("option-set-opened", "option-added", "option-added"),
          types(ana.nextText("events")));
      server.tell(
          new TakePosition(
              LiveServer.DRAFT,
              LiveServer.BODY,
              REPLACED,
              List.of(ANA.by().delegation()),
              Stance.SUPPORTS,
              Optional.empty(),
              seen,
              ANA));
      assertEquals(List.of("position-taken"), types(ana.nextText("events")));
      server.tell(keep());
      assertEquals(
          List.of("text-edited", "option-set-closed", "ruled"), types(ana.nextText("events")));
    }
  }

  private static OpenOptionSet open() {
    return new OpenOptionSet(
        LiveServer.DRAFT,
        LiveServer.BODY,
        VISION,
        "Vision",
        List.of(LiveServer.WORLD),
        List.of(
            new Offer(KEEP, "As it is", List.of(new Treatment.Keep(LiveServer.WORLD)), List.of()),
            new Offer(
                REPLACE,
                "Other words",
                List.of(new Treatment.Replace(LiveServer.WORLD, "An information society")),
                List.of())),
        BEN);
  }

  private static Rule keep() {
    return new Rule(
        LiveServer.DRAFT,
        LiveServer.BODY,
        new RulingId("r1"),
        List.of(REPLACED),
        new Outcome.OptionKept(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        BEN);
  }

  private static List<String> types(String frame) {
    return StrictJson.mapper().readTree(frame).path("events").findValuesAsString("type");
  }
}
