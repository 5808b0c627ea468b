package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/// The AsyncAPI file says what the program does.
class AsyncApiTest {

  /// What one component of a record is when it travels.
  private static final Map<Class<?>, Set<String>> LAID_FLAT =
      Map.of(
          ClientMessage.Cursor.class, Set.of("provision", "anchor", "head", "typing"),
          ClientMessage.Words.class, Set.of("proposal", "set", "option"),
          org.travaux.core.draft.Draft.class,
              Set.of("body", "title", "kind", "language", "frozen", "provisions"));

  private final JsonNode file =
      Line.JSON.valueToTree(new Yaml().load(Examples.resource("asyncapi.yaml")));
  private final Examples examples = new Examples();

  @Test
  void every_message_of_a_client_is_described_with_its_fields() {
    assertEquals(
        Set.copyOf(ClientMessages.TYPES.values()),
        Set.of(ClientMessage.class.getPermittedSubclasses()));
    ClientMessages.TYPES.forEach((type, kind) -> assertFields("client." + type, kind));
    assertEquals(ClientMessages.TYPES.keySet(), described("client."));
  }

  @Test
  void every_message_of_the_server_is_described_with_its_fields() {
    var types = new TreeSet<String>();
    for (var kind : ServerMessage.class.getPermittedSubclasses()) {
      var type =
          kind == ServerMessage.Refused.class
              ? "error"
              : kind.getSimpleName().toLowerCase(Locale.ROOT);
      types.add(type);
      assertFields("server." + type, kind);
    }
    assertEquals(types, described("server."));
  }

  @Test
  void codes_and_reasons_are_those_of_the_program() {
    assertEquals(names(Fault.Code.values()), texts(file.at("/components/schemas/Code/enum")));
    assertEquals(
        names(ServerMessage.Reason.values()),
        texts(payload("server.resync").at("/properties/reason/enum")));
    for (var code : Fault.Code.values()) {
      assertTrue(Examples.resource("travaux.v1.md").contains(code.name()), code.name());
    }
  }

  @Test
  void every_example_has_the_fields_that_are_described() {
    assertFalse(examples.kinds().isEmpty());
    for (var kind : examples.kinds()) {
      var payload = payload(kind.replace(' ', '.'));
      for (var example : examples.all(kind)) {
        var message = Line.JSON.readTree(example);
        var known = payload.path("properties").propertyNames();
        assertTrue(known.containsAll(message.propertyNames()), example);
        assertTrue(message.propertyNames().containsAll(texts(payload.path("required"))), example);
        assertEquals(
            message.path("type").asString(), payload.at("/properties/type/const").asString());
      }
    }
  }

  @Test
  void the_channel_names_every_message_that_is_described() {
    var named =
        file.at("/channels/live/messages")
            .valueStream()
            .map(reference -> reference.path("$ref").asString())
            .collect(Collectors.toSet());
    assertEquals(
        file.at("/components/messages").propertyNames().stream()
            .map(name -> "#/components/messages/" + name)
            .collect(Collectors.toSet()),
        named);
    assertEquals(LiveConfiguration.PATH, file.at("/channels/live/address").asString());
  }

  private void assertFields(String name, Class<?> kind) {
    var expected = new HashSet<String>();
    expected.add("type");
    for (var component : kind.getRecordComponents()) {
      expected.addAll(LAID_FLAT.getOrDefault(content(component), Set.of(component.getName())));
    }
    assertEquals(expected, Set.copyOf(payload(name).path("properties").propertyNames()), name);
  }

  /// What is optional, unwrapped.
  private static Class<?> content(RecordComponent component) {
    if (component.getType() == Optional.class
        && component.getGenericType() instanceof java.lang.reflect.ParameterizedType optional
        && optional.getActualTypeArguments()[0] instanceof Class<?> content) {
      return content;
    }
    return component.getType();
  }

  private JsonNode payload(String name) {
    return file.path("components").path("messages").path(name).path("payload");
  }

  private Set<String> described(String side) {
    return file.at("/components/messages").propertyNames().stream()
        .filter(name -> name.startsWith(side))
        .map(name -> name.substring(side.length()))
        .collect(Collectors.toSet());
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).sorted().toList();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).sorted().toList();
  }
}
