package org.travaux.web.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Frames of the kinds that AsyncAPI describes, with odd values here and there, and some that are
/// no message at all.
final class AnyFrame {

  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final List<Object> ODD =
      List.of(
          "",
          " ",
          "\u0000",
          "\ud800",
          "\ude00\ud83d",
          "a".repeat(30_000),
          -1,
          -2,
          0,
          1.5,
          1e300,
          true,
          List.of(),
          Map.of(),
          List.of(List.of(1)),
          Map.of("type", "ping"),
          Integer.MAX_VALUE,
          Long.MAX_VALUE - 1,
          Long.MAX_VALUE,
          Long.MIN_VALUE,
          "9".repeat(40));

  private static final List<Long> FAR =
      List.of(-2L, -1L, 1L << 31, 1L << 53, Long.MAX_VALUE - 1, Long.MAX_VALUE, Long.MIN_VALUE);

  private static final List<Object> STEPS =
      List.of(1, 2, 5, -1, -3, "a", "bc ", "\ud83d\ude00", "愛", 0, "", "\ud83d", 1_000_000);

  private static final List<String> RAW =
      List.of(
          "",
          " ",
          "null",
          "[]",
          "{}",
          "\"join\"",
          "{\"type\":\"join\"",
          "{\"type\":\"ping\"}{\"type\":\"ping\"}",
          "{\"type\":\"ping\",\"type\":\"ping\"}",
          "{\"type\":\"edit\",\"edit\":" + "[".repeat(30_000),
          "{\"a\":".repeat(10_000),
          "{\"type\":\"" + "x".repeat(60_000) + "\"}",
          " ".repeat(70_000));

  private final JsonNode file =
      Line.JSON.valueToTree(new Yaml().load(Examples.resource("asyncapi.yaml")));
  private int ids;

  /// @param type of what is described; empty of what is no message of the protocol
  /// @param id that an answer would name
  record Frame(String type, String id, String text) {

    /// Whether something is to come of it even if nothing is wrong.
    boolean isAwaited() {
      return type.equals("join") || type.equals("edit");
    }

    /// Whether this is that.
    boolean isAnsweredBy(JsonNode answer) {
      return switch (type) {
        case "join" -> answer.path("type").asString().equals("joined");
        case "edit" ->
            answer.path("id").asString("").equals(id)
                || answer.path("events").valueStream().anyMatch(one -> isTold(one));
        default -> true;
      };
    }

    private boolean isTold(JsonNode event) {
      return event.path("id").asString("").equals(id);
    }
  }

  static Frame of(String type, String id, String text) {
    return new Frame(type, id, text);
  }

  static Frame raw(String text) {
    return new Frame("", "", text);
  }

  /// The codes that an error may have.
  Set<String> codes() {
    return file.at("/components/schemas/Code/enum")
        .valueStream()
        .map(JsonNode::asString)
        .collect(Collectors.toSet());
  }

  Frame any(Random random) {
    if (random.nextInt(12) == 0) {
      return raw(one(RAW, random));
    }
    var kinds =
        file.at("/components/messages").propertyNames().stream()
            .filter(name -> name.startsWith("client."))
            .toList();
    var payload = file.path("components").path("messages").path(one(kinds, random)).path("payload");
    var fields = new LinkedHashMap<String, Object>();
    var required = payload.path("required").valueStream().map(JsonNode::asString).toList();
    for (var field : payload.path("properties").propertyNames()) {
      if (required.contains(field) ? random.nextInt(20) > 0 : random.nextInt(5) == 0) {
        fields.put(field, value(field, payload.path("properties").path(field), random));
      }
    }
    if (random.nextInt(30) == 0) {
      fields.put("extra", one(ODD, random));
    }
    var text = ASCII.writeValueAsString(fields);
    if (random.nextInt(30) == 0) {
      return raw(text.substring(0, random.nextInt(text.length())));
    }
    return new Frame(String.valueOf(fields.get("type")), String.valueOf(fields.get("id")), text);
  }

  private Object value(String field, JsonNode described, Random random) {
    if (random.nextInt(15) == 0) {
      return one(ODD, random);
    }
    if (described.has("const")) {
      return described.path("const").asString();
    }
    return switch (described.path("$ref").asString("")) {
      case "#/components/schemas/Id" -> id(field, random);
      case "#/components/schemas/Position" ->
          random.nextInt(6) == 0 ? one(FAR, random) : random.nextLong(-1, 60);
      case "#/components/schemas/Offset" ->
          random.nextInt(6) == 0 ? one(FAR, random) : random.nextLong(40);
      case "#/components/schemas/Edit" -> edit(random);
      default -> random.nextBoolean();
    };
  }

  private String id(String field, Random random) {
    return switch (field) {
      case "draft" -> one(List.of("res-71", "res-71", "res-71", "res-72", "nowhere"), random);
      case "provision" -> one(List.of("p1", "p2", "p2", "nowhere"), random);
      case "id" -> "x-" + (random.nextInt(8) == 0 ? random.nextInt(ids + 1) : ids++);
      default -> "none";
    };
  }

  private static List<Object> edit(Random random) {
    var steps = new ArrayList<Object>();
    for (int left = random.nextInt(4); left > 0; left--) {
      steps.add(one(STEPS, random));
    }
    return steps;
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
