package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.made;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;
import tools.jackson.databind.JsonNode;

class RecommendationsOverHttpTest {

  private static final String REGISTERS = "/api/bodies/cwg/registers";

  private static Meeting meeting;
  private static Visitor chair;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    chair = meeting.join("chair", "EGY", "CHAIR");
    meeting.openInstrument("plan");
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void a_register_is_written_put_in_order_adopted_and_followed_up() {
    openRegister("to-council");
    made(add("to-council", "i1", "APPRECIATES", List.of()));
    var two =
        made(add("to-council", "i2", "INVITES", List.of(Map.of("kind", "member-states")))).json();
    made(
        meeting.secretary.post(
            REGISTERS + "/to-council/items",
            Map.of("item", "i3", "after", "i1", "says", resting())));
    assertEquals(List.of("a) i1", "b) i3", "c) i2"), letters("to-council", ""));
    made(meeting.secretary.post(REGISTERS + "/to-council/items/i2/move", Map.of()));
    made(
        meeting.secretary.post(
            REGISTERS + "/to-council/items/i1/withdraw", Map.of("reason", "overtaken")));
    assertEquals(List.of("a) i2", "b) i3"), letters("to-council", ""));
    var at = "?at=" + two.path("position").asLong();
    assertEquals(List.of("a) i1", "b) i2"), letters("to-council", at));
    made(
        meeting.secretary.post(
            REGISTERS + "/to-council/items/i2/change",
            says("SUPPORTS", List.of(), "what Member States do")));
    assertEquals(403, meeting.secretary.post(adopt("to-council"), Map.of()).status());
    made(chair.post(adopt("to-council"), Map.of()));
    assertEquals(409, add("to-council", "i4", "NOTES", List.of()).status());
    made(
        meeting.ana.post(
            REGISTERS + "/to-council/items/i3/follow-up",
            Map.of("state", "DONE", "remark", "told")));
    assertEquals(
        403,
        meeting
            .bo
            .post(REGISTERS + "/to-council/items/i3/follow-up", Map.of("state", "NOT_DONE"))
            .status());
    var seen = register("to-council", "");
    assertTrue(seen.path("adopted").asBoolean());
    var item = seen.path("items").path(1);
    assertEquals("DONE", item.path("state").asString());
    assertEquals("told", item.path("remark").asString());
    assertEquals("p1", item.at("/on/0/target/provision").asString());
    assertEquals("BRA", item.at("/to/0/delegation").asString());
    assertEquals("recommendation-added", item.at("/history/0/type").asString());
    assertEquals("i1", seen.at("/withdrawn/0/item").asString());
    made(chair.post(REGISTERS + "/to-council/reopen", Map.of("reason", "one is missing")));
    made(add("to-council", "i4", "NOTES", List.of()));
    var position = two.at("/events/0/position").asLong();
    var event = meeting.ana.get("/api/events/" + position).json();
    assertEquals("INVITES", event.at("/says/verb").asString());
    assertEquals(403, meeting.stranger.get("/api/events/" + position).status());
  }

  @Test
  void two_who_adopt_it_while_a_third_adds_to_it_come_to_one_register() throws Exception {
    for (int round = 0; round < 6; round++) {
      var id = "race-" + round;
      openRegister(id);
      made(add(id, "i1", "NOTES", List.of()));
      var barrier = new CyclicBarrier(3);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var answers =
            Stream.<Callable<Answer>>of(
                    () -> chair.post(adopt(id), Map.of()),
                    () -> chair.post(adopt(id), Map.of()),
                    () -> add(id, "i2", "NOTES", List.of()))
                .map(
                    call ->
                        threads.submit(
                            () -> {
                              barrier.await(30, TimeUnit.SECONDS);
                              return call.call();
                            }))
                .toList();
        var one = answers.get(0).get(30, TimeUnit.SECONDS);
        var other = answers.get(1).get(30, TimeUnit.SECONDS);
        int added = answers.get(2).get(30, TimeUnit.SECONDS).status();
        assertEquals(1, happened(one) + happened(other), "it is adopted once");
        assertTrue(added == 201 || added == 409, added + "");
        var seen = register(id, "");
        assertTrue(seen.path("adopted").asBoolean());
        assertEquals(added == 201 ? 2 : 1, seen.path("items").size());
      }
    }
  }

  @Test
  void a_stranger_sees_nothing_of_it_and_the_interface_describes_it() {
    openRegister("seen");
    assertEquals(403, meeting.stranger.get(REGISTERS).status());
    assertEquals(403, meeting.stranger.get(REGISTERS + "/seen").status());
    assertEquals(404, meeting.ana.get(REGISTERS + "/none").status());
    assertEquals(422, meeting.ana.get(REGISTERS + "?at=yesterday").status());
    assertEquals(422, add("seen", "i1", "INVITES", List.of()).status());
    var none = meeting.ana.get(REGISTERS + "?meeting=other").json();
    assertEquals(0, none.path("registers").size());
    var paths = meeting.ana.get("/v3/api-docs").json().path("paths");
    for (var path : List.of("", "/{register}", "/{register}/items/{item}/follow-up")) {
      assertTrue(paths.has("/api/bodies/{body}/registers" + path), path);
    }
  }

  private static int happened(Answer answer) {
    return made(answer).json().path("events").size();
  }

  private static void openRegister(String id) {
    made(meeting.secretary.post(REGISTERS, Map.of("register", id, "title", "To the Council")));
  }

  private static String adopt(String register) {
    return REGISTERS + "/" + register + "/adopt";
  }

  private static Answer add(
      String register, String item, String verb, List<Map<String, String>> to) {
    return meeting.secretary.post(
        REGISTERS + "/" + register + "/items",
        Map.of("item", item, "says", says(verb, to, "the words of " + item)));
  }

  private static Map<String, Object> resting() {
    var says =
        new LinkedHashMap<>(
            says(
                "REQUESTS", List.of(Map.of("kind", "delegation", "delegation", "BRA")), "to tell"));
    says.put(
        "on",
        List.of(
            Map.of(
                "instrument", "plan", "target", Map.of("kind", "provision", "provision", "p1"))));
    return says;
  }

  private static Map<String, Object> says(String verb, List<Map<String, String>> to, String text) {
    return Map.of("verb", verb, "to", to, "text", text);
  }

  private static JsonNode register(String id, String at) {
    return made(meeting.ana.get(REGISTERS + "/" + id + at)).json().path("register");
  }

  private static List<String> letters(String id, String at) {
    return register(id, at)
        .path("items")
        .valueStream()
        .map(one -> one.path("letter").asString() + " " + one.path("item").asString())
        .toList();
  }
}
