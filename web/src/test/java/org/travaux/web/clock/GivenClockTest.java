package org.travaux.web.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Installation;
import org.travaux.web.RunningTravaux;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;

class GivenClockTest {

  private static final String GIVEN = "--travaux.clock=given";

  @Test
  void a_log_goes_by_the_clock_it_began_with(@TempDir Path data) {
    Visitor root;
    try (var travaux = RunningTravaux.start(data, GIVEN)) {
      root = Installation.becomeAdministrator(travaux);
      assertEquals("1970-01-01T00:00:00Z", shown(root));
      assertEquals("2020-03-01T09:00:00Z", moved(root, "2020-03-01T09:00:00Z"));
      assertEquals("2020-03-01T09:00:00Z", shown(root));
      var first = root.get("/api/events/0").json();
      assertEquals("clock-given", first.path("type").asString());
      assertTrue(
          travaux.console().stream().anyMatch(line -> line.contains("not the one on the wall")));
    }
    try (var again = RunningTravaux.start(data, GIVEN)) {
      var back = new Visitor(again.uri()).withCookiesOf(root);
      assertEquals("2020-03-01T09:00:00Z", shown(back));
    }
    var refused = assertThrows(IllegalStateException.class, () -> RunningTravaux.start(data));
    assertTrue(String.valueOf(refused.getMessage()).contains("travaux.clock=given"));
  }

  @Test
  void a_log_of_the_wall_is_never_given_another_clock(@TempDir Path data) {
    try (var travaux = RunningTravaux.start(data)) {
      var root = Installation.becomeAdministrator(travaux);
      assertEquals("WALL", root.get("/api/clock").json().path("keeping").asString());
      var refused = move(root, "2199-03-01T09:00:00Z");
      assertEquals(409, refused.status(), refused.body());
      assertEquals("closed", refused.code());
      var health = new Visitor(travaux.uri()).get("/actuator/health/time").json();
      assertEquals("WALL", health.at("/components/clock/details/keeping").asString());
    }
    assertThrows(IllegalStateException.class, () -> RunningTravaux.start(data, GIVEN));
  }

  @Test
  void only_an_administrator_moves_it_and_only_forward(@TempDir Path data) {
    try (var travaux = RunningTravaux.start(data, GIVEN)) {
      var root = Installation.becomeAdministrator(travaux);
      moved(root, "2020-03-01T09:00:00Z");
      root.post("/api/identity/persons", Map.of("person", "ana", "name", "Ana")).expect(201);
      var ana = new Visitor(travaux.uri());
      ana.submit(Installation.link(root, "ana"), Map.of()).expect(303);

      assertEquals("2020-03-01T09:00:00Z", shown(ana), "a link holds for hours on the wall");
      assertEquals(403, move(ana, "2020-03-02T09:00:00Z").status());
      assertEquals(401, move(new Visitor(travaux.uri()), "2020-03-02T09:00:00Z").status());
      var back = move(root, "2020-03-01T08:59:59.999Z");
      assertEquals(422, back.status(), back.body());
      assertEquals("to", back.json().path("field").asString());
      assertEquals("2020-03-01T09:00:00Z", moved(root, "2020-03-01T09:00:00Z"));
      assertEquals("2020-03-01T09:00:00Z", shown(root));
      var health = new Visitor(travaux.uri()).get("/actuator/health/time").json();
      assertEquals("GIVEN", health.at("/components/clock/details/keeping").asString());
      assertEquals("2020-03-01T09:00:00Z", health.at("/components/clock/details/now").asString());
    }
  }

  private static Answer move(Visitor by, String to) {
    return by.post("/api/clock/move", Map.of("to", to));
  }

  private static String moved(Visitor by, String to) {
    return move(by, to).expect(200).json().path("now").asString();
  }

  private static String shown(Visitor by) {
    return by.get("/api/clock").expect(200).json().path("now").asString();
  }
}
