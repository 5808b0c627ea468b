package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.travaux.web.Installation;
import org.travaux.web.Visitor;
import tools.jackson.databind.JsonNode;

/// Whatever the interface shows of a body, its meetings and its texts, those see who belong to it.
/// What is asked for is taken from the description of the interface, so that nothing is left out.
class WhoSeesTest {

  private static final Set<String> OF_ALL = Set.of("{body}", "{instrument}", "{meeting}");

  private final Installation installation = Installation.shared();
  private final String body = installation.body();
  private final String text = installation.name("text");
  private final String meeting = installation.name("meeting");
  private final Visitor secretary = in(body, "SECRETARIAT");

  private Visitor in(String body, String role) {
    var person = installation.person();
    installation.accredit(body, person, role);
    return installation.signIn(person);
  }

  @Test
  void what_is_of_a_body_nobody_else_sees_now_or_at_any_earlier_moment() {
    open();
    var then = "&at=" + position();
    var left = leaver();
    var nobody = installation.stranger();
    var paths = paths();
    assertTrue(paths.size() > 40, paths + "");
    for (var path : paths) {
      for (var at : List.of("", then)) {
        // First whoever may, so that an answer is at hand for those who ask for the same.
        assertNotEquals(403, secretary.get(path + at).status(), path + at);
        assertEquals(401, nobody.get(path + at).status(), path);
        assertEquals(403, left.get(path + at).status(), path + at);
      }
    }
  }

  @Test
  void administrators_see_who_belongs_to_a_body_and_nothing_that_is_kept_there() {
    open();
    var seen = new TreeSet<String>();
    for (var path : paths()) {
      if (installation.administrator().get(path).status() != 403) {
        seen.add(path);
      }
    }
    assertEquals(
        Set.of("/api/bodies/" + body + "?", "/api/identity/bodies/" + body + "/accreditations?"),
        seen);
  }

  @Test
  void what_happened_in_a_body_nobody_else_sees() {
    open();
    long last = position();
    var left = leaver();
    for (long at = last - 1; at <= last; at++) {
      assertEquals(200, secretary.get("/api/events/" + at).status(), "event " + at);
      assertEquals(403, left.get("/api/events/" + at).status(), "event " + at);
    }
  }

  private void open() {
    secretary
        .post(
            "/api/instruments",
            Map.of(
                "instrument", text,
                "body", body,
                "title", "Draft strategic plan",
                "kind", "resolution",
                "language", "en"))
        .expect(201);
    secretary
        .post(
            "/api/meetings",
            Map.of(
                "meeting", meeting,
                "body", body,
                "title", "Meeting",
                "designation", "M-1",
                "session", "ORDINARY",
                "venue", "IN_ROOM",
                "first", "2017-09-11",
                "last", "2017-09-12"))
        .expect(201);
  }

  /// Somebody who was in the body, and is the chair of another one.
  private Visitor leaver() {
    var person = installation.person();
    installation.accredit(body, person, "DELEGATE");
    installation.accredit(installation.body(), person, "CHAIR");
    var left = installation.signIn(person);
    assertEquals(200, left.get("/api/bodies/" + body).status());
    installation
        .administrator()
        .delete(Installation.accreditations(body) + "/" + person + "/CHE/DELEGATE")
        .expect(204);
    return left;
  }

  private long position() {
    return secretary.get("/api/instruments/" + text).json().path("position").asLong();
  }

  private List<String> paths() {
    var described = secretary.get("/v3/api-docs").json().path("paths");
    var paths = new ArrayList<String>();
    described
        .properties()
        .forEach(
            path -> {
              if (path.getValue().has("get") && OF_ALL.stream().anyMatch(path.getKey()::contains)) {
                paths.add(filled(path.getKey(), path.getValue().path("get")));
              }
            });
    return paths;
  }

  private String filled(String path, JsonNode get) {
    var known = Map.of("body", body, "instrument", text, "meeting", meeting);
    var all = new LinkedHashMap<String, String>();
    for (var parameter : get.path("parameters").valueStream().toList()) {
      var name = parameter.path("name").asString();
      if (parameter.path("in").asString().equals("path")) {
        all.put("{" + name + "}", known.getOrDefault(name, "1"));
      } else if (parameter.path("required").asBoolean()) {
        all.put(name + "=", "0");
      }
    }
    var filled = path;
    var query = new TreeSet<String>();
    for (var one : all.entrySet()) {
      if (one.getKey().endsWith("=")) {
        query.add(one.getKey() + one.getValue());
      } else {
        filled = filled.replace(one.getKey(), one.getValue());
      }
    }
    return filled + "?" + String.join("&", query);
  }
}
