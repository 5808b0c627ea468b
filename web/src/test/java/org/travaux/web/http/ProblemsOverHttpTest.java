package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemsOverHttpTest {

  private static Meeting meeting;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    meeting.openInstrument("res-71");
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void what_is_unknown_forbidden_taken_or_invalid_is_told_by_code_and_field() {
    var res = "/api/instruments/res-71";
    problem(404, "unknown", meeting.ana.get("/api/instruments/res-99"));
    problem(403, "forbidden", meeting.ana.post(res + "/provisions/p1/suppress", Map.of()));
    problem(
        409,
        "taken",
        meeting.secretary.post(
            res + "/provisions", Map.of("provision", "p1", "form", form(), "text", "other")));
    var invalid = meeting.edit(meeting.ana, res + "/provisions/p1", "a-9", 1_000_000, "x");
    problem(422, "invalid", invalid);
    assertEquals("edit", invalid.json().path("field").asString());
  }

  @Test
  void who_is_nobody_in_a_body_reads_nothing_of_it() {
    var position = meeting.ana.get("/api/instruments/res-71").json().path("position").asLong();
    for (var path :
        new String[] {
          "/api/instruments/res-71",
          "/api/instruments/res-71?at=" + position,
          "/api/instruments/res-71/history",
          "/api/instruments/res-71/provisions/p1/history",
          "/api/instruments/res-71/changes?from=0",
          "/api/events/" + position,
          "/api/jobs"
        }) {
      problem(403, "forbidden", meeting.stranger.get(path));
    }
    problem(401, "sign-in", new Visitor(meeting.travaux.uri()).get("/api/jobs"));
  }

  @Test
  void json_that_is_not_understood_in_full_is_refused_with_the_field() throws Exception {
    var sound =
        "{\"provision\":\"p9\",\"form\":{\"kind\":\"TITLE\",\"level\":1,"
            + "\"numbering\":\"NONE\"},\"text\":\"x\"}";
    malformed("more", sound.replace("\"text\"", "\"more\":1,\"text\""));
    malformed("form.kind", sound.replace("TITLE", "NOVEL"));
    malformed("form.level", sound.replace(":1,", ":\"1\","));
    malformed("provision", sound.replace("p9", "p 9"));
    malformed("", sound.replace("\"text\"", "\"text\":\"y\",\"text\""));
    malformed("", sound + "x");
    malformed("", "[".repeat(100));
    malformed("", "");
  }

  @Test
  void a_value_that_is_far_too_long_is_not_repeated_in_full() throws Exception {
    var novel = "N".repeat(70_000);
    for (var body :
        List.of(
            "{\"" + novel + "\":1}",
            "{\"provision\":\"" + novel + "\",\"form\":{},\"text\":\"x\"}",
            "{\"form\":{\"kind\":\"" + novel + "\"}}")) {
      var answer = post(BodyPublishers.ofString(body));
      assertEquals(400, answer.statusCode(), answer.body());
      assertTrue(answer.body().length() < 4_000, () -> answer.body().length() + " of them");
      assertTrue(
          JsonMapper.shared().readTree(answer.body()).path("detail").asString().endsWith("."));
    }
  }

  @Test
  void a_body_that_is_too_large_is_not_read_whether_or_not_it_says_its_length() throws Exception {
    var large = "\"" + "x".repeat(6 * 1024 * 1024) + "\"";
    assertEquals(413, send(large, true));
    assertEquals(413, send(large, false));
  }

  @Test
  void paths_and_methods_that_are_not_there_are_problems_too() {
    assertEquals(405, meeting.ana.delete("/api/jobs").status());
    problem(404, "unknown", meeting.ana.get("/api/nothing"));
    problem(400, "malformed", meeting.ana.get("/api/instruments/res%2071"));
    problem(400, "malformed", meeting.ana.get("/api/events/x"));
  }

  @Test
  void the_interface_describes_itself_and_its_health() {
    var described = meeting.ana.get("/v3/api-docs");
    assertTrue(
        described.json().path("paths").has("/api/instruments/{instrument}/changes"),
        described.body());
    var text = described.json().path("paths").path("/api/instruments/{instrument}").path("get");
    assertEquals(List.of("instrument", "at"), text.path("parameters").findValuesAsString("name"));
    assertEquals("string", text.path("parameters").path(0).path("schema").path("type").asString());
    assertEquals(200, meeting.ana.get("/swagger-ui/index.html").status());
    assertEquals("UP", meeting.stranger.get("/actuator/health").json().path("status").asString());
    assertTrue(meeting.root.get("/actuator/prometheus").body().contains("jvm_memory_used_bytes"));
    assertEquals(403, meeting.ana.get("/actuator/prometheus").status());
  }

  /// What is measured of requests has a bound on how many ways it tells apart.
  @Test
  void every_way_has_figures_of_its_own() {
    var ways = new TreeSet<String>();
    var described = meeting.ana.get("/v3/api-docs").json().path("paths");
    for (var way : described.propertyNames()) {
      if (!way.startsWith("/api/identity")) {
        var path = way.replaceAll("\\{\\w+}", "none");
        var answer =
            described.path(way).has("get")
                ? meeting.root.get(path)
                : meeting.root.post(path, List.of());
        assertTrue(answer.status() < 500, way);
        ways.add(way);
      }
    }
    assertTrue(ways.size() > 100, ways::toString);
    var told = meeting.root.get("/actuator/prometheus").body();
    ways.removeIf(way -> told.contains("uri=\"" + way + "\""));
    assertEquals(Set.of(), ways);
  }

  private void malformed(String field, String body) throws Exception {
    var answer = post(BodyPublishers.ofString(body));
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertEquals(400, answer.statusCode(), body + " " + answer.body());
    assertEquals("malformed", problem.path("code").asString());
    assertFalse(answer.body().contains("org.travaux"), "tells how it looks inside");
    if (!field.isEmpty()) {
      assertEquals(field, problem.path("field").asString(), answer.body());
    }
  }

  private int send(String body, boolean saysLength) throws Exception {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    var publisher =
        saysLength
            ? BodyPublishers.ofByteArray(bytes)
            : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    return post(publisher).statusCode();
  }

  private HttpResponse<String> post(HttpRequest.BodyPublisher publisher)
      throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(
                  meeting.travaux.uri().resolve("/api/instruments/res-71/provisions"))
              .header("Content-Type", "application/json")
              .header("Authorization", "Bearer " + token())
              .POST(publisher)
              .build(),
          BodyHandlers.ofString());
    }
  }

  private String token() {
    return meeting
        .secretary
        .post("/api/identity/tokens", Map.of("label", "test"))
        .json()
        .path("token")
        .asString();
  }

  private static void problem(int status, String code, Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    assertEquals(code, answer.code(), answer.body());
    assertEquals(
        "application/problem+json", answer.header("Content-Type").orElse("").replaceAll(";.*", ""));
    assertTrue(answer.json().has("detail"), answer.body());
  }
}
