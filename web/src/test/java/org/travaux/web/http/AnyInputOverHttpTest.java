package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/// Whatever is sent to any way that OpenAPI describes is answered, or refused by a problem that
/// says what is wrong and names the field.
class AnyInputOverHttpTest {

  private static final int REQUESTS = 2_000;
  private static final int DEPTH_LIMIT = 5;
  private static final Map<String, String> THERE =
      Map.of("instrument", "res-71", "body", "cwg", "provision", "p1", "person", "ana");

  private static final List<Object> ODD =
      List.of(
          NullNode.getInstance(),
          "",
          " ",
          "x",
          "\u0000",
          "\ud800",
          "a".repeat(70_000),
          -1,
          1.5,
          true,
          List.of(),
          Map.of(),
          List.of(List.of()),
          "2022-02-30",
          "+999999999-12-31",
          "+1000000000-12-31T23:59:59Z",
          "../..",
          Long.MAX_VALUE);

  /// What is wrong with all of a request.
  private static final Set<String> WHOLE =
      Set.of(
          "A JSON object is wanted here.",
          "The body cannot be read.",
          "The parameters cannot be read.",
          "The request cannot be read.");

  private static Meeting meeting;
  private static JsonNode described;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    meeting.openInstrument("res-71");
    described = meeting.root.get("/v3/api-docs").json();
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  private record Way(String path, String method, JsonNode operation) {}

  @Test
  void what_cannot_be_done_is_said_by_field_and_reason() {
    var ways = ways();
    assertTrue(ways.size() > 200, ways::toString);
    long seed = Long.getLong("travaux.seed", System.nanoTime());
    var chance = new SplittableRandom(seed);
    int malformed = 0;
    for (int asked = 0; asked < REQUESTS; asked++) {
      var way = ways.get(chance.nextInt(ways.size()));
      var answer = ask(way, chance);
      var about =
          "-Dtravaux.seed=" + seed + " " + way.method + " " + way.path + " " + answer.body();
      assertTrue(answer.status() < 500, about);
      assertTrue(answer.status() != 401 || way.path.endsWith("/sign-in"), about);
      if (answer.status() >= 400) {
        problem(answer, about);
        malformed += answer.status() == 400 ? 1 : 0;
      }
    }
    assertTrue(malformed > REQUESTS / 10, "hardly anything was wrong with -Dtravaux.seed=" + seed);
  }

  @Test
  void what_is_turned_away_before_anybody_reads_it_is_a_problem_too() {
    for (var path :
        List.of(
            "/api/instruments?limit=%ED%A0%80",
            "/api/instruments/%ED%A0%80", "/api//instruments", "/api/instruments/..%2f..")) {
      var answer = meeting.ana.get(path);
      assertEquals(400, answer.status(), path);
      problem(answer, path);
    }
  }

  private static void problem(Answer answer, String about) {
    var type = answer.header("content-type").orElse("");
    assertTrue(type.startsWith("application/problem+json"), about);
    var problem = answer.json();
    assertFalse(problem.path("code").asString("").isBlank(), about);
    assertFalse(problem.path("detail").asString("").isBlank(), about);
    assertFalse(answer.body().contains("org.travaux"), about);
    assertFalse(answer.body().contains("java."), about);
    if (answer.status() == 400) {
      assertTrue(problem.has("field") || WHOLE.contains(problem.path("detail").asString()), about);
    }
  }

  /// All but those that would sign out who asks, or move the clock.
  private static List<Way> ways() {
    var ways = new ArrayList<Way>();
    for (var path : described.path("paths").propertyNames()) {
      if (path.equals("/api/identity/sign-out") || path.startsWith("/api/clock")) {
        continue;
      }
      var operations = described.path("paths").path(path);
      for (var method : List.of("get", "post")) {
        if (operations.has(method)) {
          ways.add(new Way(path, method, operations.path(method)));
        }
      }
    }
    return ways;
  }

  private static Answer ask(Way way, SplittableRandom chance) {
    var path = way.path;
    var query = new StringBuilder();
    for (var parameter : way.operation.path("parameters")) {
      var name = parameter.path("name").asString();
      var odd = chance.nextInt(6) == 0;
      if (parameter.path("in").asString().equals("path")) {
        path = path.replace("{" + name + "}", odd ? "%20" : THERE.getOrDefault(name, "none"));
      } else if (chance.nextBoolean()) {
        query.append(query.isEmpty() ? '?' : '&').append(name).append(odd ? "=%00" : "=1");
      }
    }
    var asks = List.of(meeting.secretary, meeting.ana, meeting.root).get(chance.nextInt(3));
    var content = way.operation.path("requestBody").path("content").path("application/json");
    return way.method.equals("get")
        ? asks.get(path + query)
        : asks.post(path + query, made(content.path("schema"), "", chance, DEPTH_LIMIT));
  }

  /// Something of the kind that is described, or something odd.
  private static Object made(JsonNode described, String name, SplittableRandom chance, int depth) {
    var schema = resolved(described);
    if (depth == 0 || chance.nextInt(12) == 0) {
      return ODD.get(chance.nextInt(ODD.size()));
    }
    if (schema.has("oneOf")) {
      var one = schema.path("oneOf");
      return made(one.path(chance.nextInt(one.size())), name, chance, depth - 1);
    }
    if (schema.has("enum")) {
      return schema.path("enum").path(chance.nextInt(schema.path("enum").size())).asString();
    }
    return switch (schema.path("type").asString("object")) {
      case "object" -> {
        var made = new LinkedHashMap<String, Object>();
        for (var field : schema.path("properties").propertyNames()) {
          if (chance.nextInt(8) > 0) {
            var value = schema.path("properties").path(field);
            made.put(field, made(value, field, chance, depth - 1));
          }
        }
        yield made;
      }
      case "array" -> {
        var made = new ArrayList<Object>();
        for (int left = chance.nextInt(3); left > 0; left--) {
          made.add(made(schema.path("items"), name, chance, depth - 1));
        }
        yield made;
      }
      case "integer", "number" -> chance.nextInt(5);
      case "boolean" -> chance.nextBoolean();
      default -> THERE.getOrDefault(name, chance.nextBoolean() ? "en" : "2026-01-31");
    };
  }

  private static JsonNode resolved(JsonNode schema) {
    var reference = schema.path("$ref").asString("");
    return reference.isEmpty() ? schema : described.at(reference.substring(1));
  }
}
