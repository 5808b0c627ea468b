package org.travaux.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.Installation.PASSWORD;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Installation;
import org.travaux.web.RunningTravaux;
import org.travaux.web.Visitor;

class FirstStartTest {

  private static final Map<String, String> ROOT =
      Map.of("person", "root", "name", "Root", "password", PASSWORD);

  @Test
  void the_first_start_prints_one_link_that_makes_one_administrator(@TempDir Path data) {
    Visitor first;
    String link;
    try (var travaux = RunningTravaux.start(data)) {
      assertEquals(1, linksOf(travaux));
      link = Installation.firstLink(travaux);
      first = new Visitor(travaux.uri());

      assertEquals(200, first.get(link).status());
      assertEquals(200, first.get(link).status(), "looking at it does not use it up");
      assertEquals(422, first.submit(link, Map.of("person", "root")).status());
      assertEquals(
          422,
          first.submit(link, Map.of("person", "root", "name", " ", "password", PASSWORD)).status());
      assertEquals(303, first.submit(link, ROOT).status());
      assertTrue(me(first).administrator());
      assertEquals(410, first.submitAgain().status());
      travaux.kill();
    }

    try (var again = RunningTravaux.start(data)) {
      assertEquals(0, linksOf(again));
      assertTrue(me(new Visitor(again.uri()).withCookiesOf(first)).administrator());
      assertEquals(410, new Visitor(again.uri()).get(link).status());
      var second = new Visitor(again.uri());
      second
          .post("/api/identity/sign-in", Map.of("person", "root", "password", PASSWORD))
          .expect(200);
      assertTrue(me(second).administrator());
    }
  }

  @Test
  void a_link_that_has_expired_signs_nobody_in(@TempDir Path data) {
    try (var travaux = RunningTravaux.start(data, "--travaux.identity.link-hours=0")) {
      var visitor = new Visitor(travaux.uri());
      var link = Installation.firstLink(travaux);

      assertEquals(410, visitor.get(link).status());
      assertEquals(403, visitor.submit(link, ROOT).status(), "its page has no form to send");
      assertEquals(410, visitor.get(link).status());
      assertEquals(401, visitor.get("/api/identity/me").status());
      assertEquals(
          0,
          travaux.console().stream()
              .filter(line -> line.toLowerCase(Locale.ROOT).contains("password"))
              .count(),
          "nobody has a password that was made up");
    }
  }

  private static long linksOf(RunningTravaux travaux) {
    return travaux.console().stream().filter(line -> line.contains("/sign-in/")).count();
  }

  private record Me(boolean administrator) {}

  private static Me me(Visitor visitor) {
    var answer = visitor.get("/api/identity/me").expect(200).json();
    assertEquals("root", answer.path("person").asString());
    return new Me(answer.path("administrator").asBoolean());
  }
}
