package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.core.event.Role;

/// What a client must not say is answered with a code and the field at fault, and the connection
/// goes on.
@TestInstance(Lifecycle.PER_CLASS)
class RefusedMessagesTest {

  private static final String EDIT =
      "{\"type\":\"edit\",\"draft\":\"res-71\",\"provision\":\"p2\",\"id\":\"x-1\",\"base\":9,\"edit\":[1,\"a\"]}";

  private final LiveServer server;

  RefusedMessagesTest(@TempDir Path data) {
    server =
        LiveServer.start(data).found().accredit(LiveServer.delegate("ana", "BRA", Role.DELEGATE));
    server.open(LiveServer.DRAFT);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static String edit(String part, String other) {
    if (!EDIT.contains(part)) {
      throw new IllegalArgumentException(part);
    }
    return EDIT.replace(part, other);
  }

  static Stream<Arguments> messages() {
    return Stream.of(
        Arguments.of("MALFORMED", "", ""),
        Arguments.of("MALFORMED", "", "no JSON"),
        Arguments.of("MALFORMED", "", "[]"),
        Arguments.of("MALFORMED", "", "\"ping\""),
        Arguments.of("MALFORMED", "", "null"),
        Arguments.of("MALFORMED", "", "{\"type\":\"ping\"}{}"),
        Arguments.of("MALFORMED", "", "{\"type\":\"ping\"} x"),
        Arguments.of("MALFORMED", "", "{\"type\":\"ping\""),
        Arguments.of("MALFORMED", "", "{\"type\":\"ping\",}"),
        Arguments.of("MALFORMED", "", "{'type':'ping'}"),
        Arguments.of("MALFORMED", "", "{type:\"ping\"}"),
        Arguments.of("MALFORMED", "", "{\"type\":\"ping\",\"type\":\"ping\"}"),
        Arguments.of("MALFORMED", "", "/**/{\"type\":\"ping\"}"),
        Arguments.of("MALFORMED", "", "{\"type\":\"pi\u0001ng\"}"),
        Arguments.of("MALFORMED", "", edit("\"base\":9", "\"base\":09")),
        Arguments.of("MALFORMED", "", edit("\"base\":9", "\"base\":+9")),
        Arguments.of("MALFORMED", "", edit("\"base\":9", "\"base\":NaN")),
        Arguments.of("MALFORMED", "", edit("9", "9".repeat(20))),
        Arguments.of("MALFORMED", "", "{\"" + "n".repeat(100) + "\":1,\"type\":\"ping\"}"),
        Arguments.of("MALFORMED", "", edit("[1,\"a\"]", "[[1]]")),
        Arguments.of("MALFORMED", "", edit("[1,\"a\"]", "[{}]")),
        Arguments.of("INVALID", "edit", edit("[1,\"a\"]", "{}")),
        Arguments.of("INVALID", "edit", edit("[1,\"a\"]", "[1,\"\"]")),
        Arguments.of("INVALID", "edit", edit("[1,\"a\"]", "[0,\"a\"]")),
        Arguments.of("INVALID", "edit", edit("[1,\"a\"]", "[1.5,\"a\"]")),
        Arguments.of("INVALID", "edit", edit("[1,\"a\"]", "[true]")),
        Arguments.of("INVALID", "edit", edit("[1,\"a\"]", "[null]")),
        Arguments.of("INVALID", "edit", edit("[1,\"a\"]", "[4294967297]")),
        Arguments.of("INVALID", "edit", edit("[1,\"a\"]", "[2147483647,-2147483647,9]")),
        Arguments.of("INVALID", "edit", edit("[1,\"a\"]", "[99,\"a\"]")),
        Arguments.of("INVALID", "edit", edit("[1,\"a\"]", "[1,\"\\ud83d\"]")),
        Arguments.of("INVALID", "edit", edit("[1,\"a\"]", "[1,\"\\ude00\\ud83d\"]")),
        Arguments.of("INVALID", "edit", edit("[1,\"a\"]", "[1,\"\\u0000\"]")),
        Arguments.of("INVALID", "edit", edit("[1,\"a\"]", "\"a\"")),
        Arguments.of("INVALID", "base", edit("9", "9.0")),
        Arguments.of("INVALID", "base", edit("9", "9e0")),
        Arguments.of("INVALID", "base", edit("9", "-2")),
        Arguments.of("INVALID", "base", edit("9", "9223372036854775807")),
        Arguments.of("INVALID", "base", edit("9", "9223372036854775808")),
        Arguments.of("INVALID", "base", edit("9", "\"9\"")),
        Arguments.of("INVALID", "base", edit(",\"base\":9", "")),
        Arguments.of("INVALID", "id", edit("x-1", "-")),
        Arguments.of("INVALID", "id", edit("x-1", "x".repeat(65))),
        Arguments.of("INVALID", "id", edit("x-1", "x".repeat(60_000))),
        Arguments.of("INVALID", "draft", edit("res-71", "res/71")),
        Arguments.of("INVALID", "provision", edit("\"p2\"", "2")),
        Arguments.of("INVALID", "proposal", edit("\"base\"", "\"proposal\":1,\"base\"")),
        Arguments.of("INVALID", "option", edit("\"base\"", "\"set\":\"s1\",\"base\"")),
        Arguments.of("INVALID", "set", edit("\"base\"", "\"option\":\"o1\",\"base\"")),
        Arguments.of(
            "INVALID", "set", edit("\"base\"", "\"proposal\":\"x\",\"set\":\"s1\",\"base\"")),
        Arguments.of("UNKNOWN", "proposal", edit("\"base\"", "\"proposal\":\"x\",\"base\"")),
        Arguments.of(
            "UNKNOWN", "set", edit("\"base\"", "\"set\":\"s1\",\"option\":\"o1\",\"base\"")),
        Arguments.of("INVALID", "extra", edit("\"base\"", "\"extra\":1,\"base\"")),
        Arguments.of("INVALID", "after", "{\"type\":\"leave\",\"draft\":\"res-71\",\"after\":1}"),
        Arguments.of("INVALID", "after", "{\"type\":\"join\",\"draft\":\"res-71\",\"after\":null}"),
        Arguments.of("INVALID", "draft", "{\"type\":\"join\"}"),
        Arguments.of("INVALID", "type", "{}"),
        Arguments.of("INVALID", "type", "{\"type\":\"Ping\"}"),
        Arguments.of("INVALID", "type", "{\"type\":1}"),
        Arguments.of(
            "INVALID",
            "typing",
            "{\"type\":\"presence\",\"draft\":\"res-71\",\"provision\":\"p2\",\"anchor\":0,\"head\":0,\"typing\":1}"),
        Arguments.of(
            "INVALID",
            "head",
            "{\"type\":\"presence\",\"draft\":\"res-71\",\"provision\":\"p2\",\"anchor\":0,\"typing\":true}"),
        Arguments.of(
            "INVALID", "anchor", "{\"type\":\"presence\",\"draft\":\"res-71\",\"anchor\":0}"),
        Arguments.of("UNKNOWN", "provision", edit("p2", "p9")),
        Arguments.of("UNKNOWN", "draft", "{\"type\":\"join\",\"draft\":\"res-72\"}"),
        Arguments.of("NOT_JOINED", "draft", edit("res-71", "res-73")),
        Arguments.of("NOT_JOINED", "draft", "{\"type\":\"leave\",\"draft\":\"res-73\"}"),
        Arguments.of("TOO_LARGE", "edit", edit("\"a\"", "\"" + "a".repeat(20_001) + "\"")),
        Arguments.of("TOO_LARGE", "edit", edit("\"a\"", "\"a\",1,".repeat(600) + "\"a\"")),
        Arguments.of("TOO_LARGE", "", edit("\"a\"", "\"" + "a".repeat(65_536) + "\"")),
        Arguments.of("TOO_LARGE", "", edit("\"a\"", "\"" + "愛".repeat(22_000) + "\"")),
        Arguments.of("TOO_LARGE", "", " ".repeat(300_000)));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void it_is_refused_by_its_code_and_field_and_the_connection_goes_on(
      String code, String field, String message) throws Exception {
    try (var line = Line.open(server.live(), "chair")) {
      line.send("{\"type\":\"join\",\"draft\":\"res-71\"}").next("joined");
      line.send(message);
      var error = line.next("error");
      assertEquals(code, error.path("code").asString(), error.toString());
      assertEquals(field, error.path("field").asString(), error.toString());
      assertTrue(error.toString().length() < 4_000, "repeats in full what it was sent");
      line.send("{\"type\":\"ping\"}").next("pong");
    }
  }

  @Test
  void a_frame_that_is_just_short_enough_is_taken() throws Exception {
    try (var line = Line.open(server.live(), "chair")) {
      var ping = "{\"type\":\"ping\"}";
      line.send(ping + " ".repeat(65_536 - ping.length())).next("pong");
      line.send(ping + " ".repeat(65_537 - ping.length()));
      assertEquals("TOO_LARGE", line.next("error").path("code").asString());
    }
  }

  @Test
  void what_is_refused_leaves_no_trace_in_the_log() throws Exception {
    try (var line = Line.open(server.live(), "chair")) {
      line.send("{\"type\":\"join\",\"draft\":\"res-71\"}").next("joined");
      var before = server.head(LiveServer.DRAFT);
      for (var arguments : messages().map(Arguments::get).toList()) {
        line.send((String) arguments[2]).next("error");
      }
      assertEquals(before, server.head(LiveServer.DRAFT));
    }
  }
}
