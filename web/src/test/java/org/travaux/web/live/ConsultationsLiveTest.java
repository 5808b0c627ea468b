package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.consultation.ReferToConsultation;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Given;
import org.travaux.core.event.Role;
import org.travaux.web.json.StrictJson;

/// Who has the draft open hears of a consultation; into its working copy only members are let.
class ConsultationsLiveTest {

  private static final Given BEN =
      new Given(
          LiveServer.delegate("ben", "CHE", Role.CHAIR), Instant.parse("2022-01-13T09:30:00Z"));

  @Test
  void only_members_join_a_working_copy(@TempDir Path data) throws Exception {
    try (var server = LiveServer.start(data).found(BEN.by()).open(LiveServer.DRAFT, BEN.by())) {
      server.accredit(LiveServer.delegate("ana", "BRA", Role.DELEGATE));
      server.accredit(LiveServer.delegate("lea", "ARE", Role.DELEGATE));
      var ana = Line.open(server.live(), "ana");
      ana.send("{\"type\":\"join\",\"draft\":\"" + LiveServer.DRAFT + "\"}");
      ana.nextText("joined");
      server.tell(refer());
      assertEquals(
          List.of("consultation-referred"),
          StrictJson.mapper()
              .readTree(ana.nextText("events"))
              .path("events")
              .findValuesAsString("type"));
      var lea = Line.open(server.live(), "lea");
      lea.send("{\"type\":\"join\",\"draft\":\"agree\"}");
      lea.nextText("joined");
      for (var outsider : List.of("ana", "ben")) {
        var line = Line.open(server.live(), outsider);
        line.send("{\"type\":\"join\",\"draft\":\"agree\"}");
        assertEquals("FORBIDDEN", line.next("error").path("code").asString());
      }
    }
  }

  private static ReferToConsultation refer() {
    return new ReferToConsultation(
        new ConsultationId("agree"),
        LiveServer.BODY,
        Optional.of(LiveServer.DRAFT),
        List.of(LiveServer.WORLD),
        "The world",
        "to agree on a text",
        new DelegationId("ARE"),
        List.of(),
        false,
        Optional.empty(),
        Optional.of("the next sitting"),
        BEN);
  }
}
