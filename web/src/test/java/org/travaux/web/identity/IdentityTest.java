package org.travaux.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.RunningTravaux;
import org.travaux.web.Visitor;

class IdentityTest {

  private static final String PASSWORD = "a long enough password";
  private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+(/sign-in/\\S+)");

  @Test
  void the_first_start_prints_one_link_that_makes_one_administrator(@TempDir Path data) {
    try (var travaux = RunningTravaux.start(data)) {
      var links = travaux.console().stream().map(LINK::matcher).filter(m -> m.find()).toList();
      assertEquals(1, links.size());
      var visitor = new Visitor(travaux.uri());
      var entered =
          visitor.submit(
              links.getFirst().group(1),
              Map.of("person", "root", "name", "Root", "password", PASSWORD));
      assertEquals(303, entered.status());
      assertTrue(visitor.get("/api/identity/me").json().path("administrator").asBoolean());
      assertFalse(visitor.cookie("travaux-session").isEmpty());
    }
  }
}
