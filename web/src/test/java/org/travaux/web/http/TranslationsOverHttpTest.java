package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.made;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;
import tools.jackson.databind.JsonNode;

class TranslationsOverHttpTest {

  private static final String TASKS = "/api/bodies/cwg/translations";
  private static final Map<String, String> BRAZIL =
      Map.of("kind", "delegation", "delegation", "BRA");

  private static Meeting meeting;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    meeting.openInstrument("plan");
    made(
        meeting.secretary.post(
            "/api/instruments",
            Map.of(
                "instrument", "plan-ar",
                "body", "cwg",
                "title", "الخطة",
                "kind", "resolution",
                "language", "ar")));
    made(meeting.secretary.post("/api/instruments/plan-ar/rendering", Map.of("source", "plan")));
    made(
        meeting.secretary.post(
            "/api/meetings",
            Map.of(
                "meeting", "cwg-2",
                "body", "cwg",
                "title", "Second meeting",
                "designation", "CWG-2",
                "session", "ORDINARY",
                "venue", "IN_ROOM",
                "first", "2022-01-13",
                "last", "2022-01-14")));
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void a_task_is_taken_on_done_by_itself_and_open_again_and_both_moments_are_found_later() {
    ask(meeting.secretary, "t1", List.of("p1"), "ar");
    assertEquals("ASKED", find("t1", "").path("state").asString());
    assertTrue(find("t1", "").path("overdue").asBoolean());
    assertEquals("2022-01-13", find("t1", "").path("dueOn").asString());
    assertEquals(403, take(meeting.bo, "t1"));
    assertEquals(200, take(meeting.ana, "t1"));
    assertEquals("ana", find("t1", "").at("/by/by/person").asString());
    meeting.insert("plan-ar", "p1", "إذ يضع في اعتباره الخطة");
    var done =
        made(meeting.ana.post(
                "/api/instruments/plan-ar/provisions/p1/rendered", Map.of("version", position())))
            .json()
            .at("/events/0/position")
            .asLong();
    assertEquals("DONE", find("t1", "").path("state").asString());
    assertFalse(find("t1", "").path("overdue").asBoolean());
    made(meeting.edit(meeting.bo, "/api/instruments/plan/provisions/p1", "e1", 30, " too"));
    var open = find("t1", "");
    assertEquals("TAKEN_ON", open.path("state").asString());
    assertEquals(1, open.at("/progress/stale").asInt());
    assertEquals(done, open.at("/turns/0/position").asLong());
    assertFalse(open.at("/turns/1/done").asBoolean());
    assertEquals("DONE", find("t1", "?at=" + done).path("state").asString());
    assertEquals("TAKEN_ON", find("t1", "?at=" + (done - 1)).path("state").asString());
    var since = open.at("/turns/1/position").asLong();
    assertEquals("TAKEN_ON", find("t1", "?at=" + since).path("state").asString());
    made(meeting.ana.post(TASKS + "/t1/hand-back", Map.of("reason", "too much at once")));
    assertEquals("ASKED", find("t1", "").path("state").asString());
    made(meeting.secretary.post(TASKS + "/t1/withdraw", Map.of("reason", "overtaken")));
    assertEquals("WITHDRAWN", find("t1", "").path("state").asString());
    assertEquals(409, take(meeting.ana, "t1"));
    assertEquals("overtaken", find("t1", "").at("/told/3/reason").asString());
  }

  @Test
  void what_a_ruling_requests_is_done_with_its_task_and_open_again_when_the_source_moves() {
    meeting.openInstrument("res");
    made(
        meeting.secretary.post(
            "/api/instruments",
            Map.of(
                "instrument", "res-fr",
                "body", "cwg",
                "title", "Résolution",
                "kind", "resolution",
                "language", "fr")));
    made(meeting.secretary.post("/api/instruments/res-fr/rendering", Map.of("source", "res")));
    made(
        meeting
            .join("chair", "NGA", "CHAIR")
            .post(
                "/api/instruments/res/rulings",
                Map.of(
                    "ruling", "in-french",
                    "targets", List.of(Map.of("kind", "instrument")),
                    "outcome",
                        Map.of(
                            "kind", "translation-requested", "languages", List.of("fr", "zh")))));
    assertEquals(List.of("fr open", "zh open"), requested(""));
    var task = new HashMap<String, Object>(request("by-ruling", "fr"));
    task.put("instrument", "res");
    task.put("provisions", List.of("p1"));
    task.put("ruling", Map.of("instrument", "res", "ruling", "in-french"));
    made(meeting.secretary.post(TASKS, task));
    meeting.insert("res-fr", "p1", "considérant le plan");
    assertEquals(List.of("fr open", "zh open"), requested(""));
    var done =
        made(meeting.ana.post(
                "/api/instruments/res-fr/provisions/p1/rendered",
                Map.of(
                    "version",
                    meeting
                        .ana
                        .get("/api/instruments/res-fr/rendering")
                        .json()
                        .path("position")
                        .asLong())))
            .json()
            .at("/events/0/position")
            .asLong();
    assertEquals(List.of("fr done", "zh open"), requested(""));
    made(meeting.edit(meeting.bo, "/api/instruments/res/provisions/p1", "e1", 30, " too"));
    assertEquals(List.of("fr open", "zh open"), requested(""));
    assertEquals(List.of("fr done", "zh open"), requested("?at=" + done));
    assertEquals(List.of("fr open", "zh open"), requested("?at=" + (done - 1)));
    made(meeting.secretary.post(TASKS + "/by-ruling/withdraw", Map.of("reason", "overtaken")));
    assertEquals(List.of("fr open", "zh open"), requested(""));
  }

  private static List<String> requested(String at) {
    return meeting
        .bo
        .get("/api/instruments/res/consensus" + at)
        .json()
        .path("followUps")
        .valueStream()
        .map(
            one -> one.path("what").asString() + (one.path("done").asBoolean() ? " done" : " open"))
        .toList();
  }

  @Test
  void a_task_is_given_to_others_and_more_time_and_is_not_overdue_any_more() {
    ask(meeting.secretary, "t-later", List.of("p2"), "ar");
    var asked = find("t-later", "");
    assertTrue(asked.path("overdue").asBoolean());
    assertEquals(200, take(meeting.ana, "t-later"));
    long before = position();
    var change =
        Map.of(
            "owner", Map.of("kind", "delegation", "delegation", "CHE"),
            "due", Map.of("kind", "day", "day", "2199-05-01"),
            "reason", "more hands");
    assertEquals(403, meeting.bo.post(TASKS + "/t-later/change", change).status());
    made(meeting.secretary.post(TASKS + "/t-later/change", change));
    var changed = find("t-later", "");
    assertEquals("ASKED", changed.path("state").asString());
    assertEquals("CHE", changed.at("/owner/delegation").asString());
    assertEquals("2199-05-01", changed.path("dueOn").asString());
    assertFalse(changed.path("overdue").asBoolean());
    assertEquals("more hands", changed.at("/told/2/reason").asString());
    assertEquals("BRA", find("t-later", "?at=" + before).at("/owner/delegation").asString());
    assertEquals(403, take(meeting.ana, "t-later"));
    assertEquals(200, take(meeting.bo, "t-later"));
    var nothing = Map.of("reason", "so");
    assertEquals(422, meeting.secretary.post(TASKS + "/t-later/change", nothing).status());
    made(meeting.secretary.post(TASKS + "/t-later/withdraw", nothing));
  }

  @Test
  void a_task_for_a_document_is_done_when_that_is_there_in_the_language() {
    made(
        meeting.secretary.post(
            "/api/meetings/cwg-2/documents",
            Map.of(
                "document", "inf-1",
                "kind", "INFORMATION",
                "title", "How the plan came to be",
                "from", List.of(),
                "on", List.of(),
                "wanted", List.of("ru"),
                "present", List.of("en"))));
    var task = new HashMap<String, Object>(request("doc", "ru"));
    task.put("document", Map.of("meeting", "cwg-2", "document", "inf-1"));
    assertEquals(422, meeting.secretary.post(TASKS, task).status(), "a text and a document");
    task.remove("instrument");
    task.put("language", "zh");
    assertEquals(422, meeting.secretary.post(TASKS, task).status(), "nobody wants it");
    task.put("language", "ru");
    made(meeting.secretary.post(TASKS, task));
    assertEquals(1, find("doc", "").at("/progress/missing").asInt());
    made(
        meeting.secretary.post(
            "/api/meetings/cwg-2/documents/inf-1/provide-language", Map.of("language", "ru")));
    assertEquals("DONE", find("doc", "").path("state").asString());
    assertTrue(
        meeting
            .bo
            .get("/api/meetings/cwg-2/translations")
            .json()
            .path("translations")
            .valueStream()
            .anyMatch(one -> one.path("task").asString().equals("doc")));
  }

  @Test
  void of_two_who_take_it_on_at_once_and_of_two_who_ask_at_once_one_does() throws Exception {
    var abe = meeting.join("abe", "BRA", "DELEGATE");
    var second = meeting.join("sec-2", "SEC", "SECRETARIAT");
    for (int round = 0; round < 5; round++) {
      var language = List.of("fr", "es", "ru", "zh", "de").get(round);
      var id = "race-" + round;
      var asked =
          atOnce(
              () -> ask(meeting.secretary, id, List.of("p2"), language),
              () -> ask(second, id + "-too", List.of("p2"), language));
      assertEquals(List.of(201, 409), asked);
      var won = find(id, "").isMissingNode() ? id + "-too" : id;
      assertEquals(List.of(200, 409), atOnce(() -> take(meeting.ana, won), () -> take(abe, won)));
    }
  }

  @Test
  void a_stranger_sees_nothing_of_it_and_the_interface_describes_it() {
    assertEquals(403, meeting.stranger.get(TASKS).status());
    assertEquals(403, meeting.stranger.get("/api/instruments/plan/translations").status());
    assertEquals(403, meeting.stranger.get("/api/meetings/cwg-2/translations").status());
    assertEquals(403, ask(meeting.ana, "no", List.of(), "fr"));
    assertEquals(404, take(meeting.ana, "none"));
    var paths = meeting.ana.get("/v3/api-docs").json().path("paths");
    for (var path :
        List.of(
            "/api/bodies/{body}/translations",
            "/api/bodies/{body}/translations/{task}/take-on",
            "/api/bodies/{body}/translations/{task}/hand-back",
            "/api/bodies/{body}/translations/{task}/change",
            "/api/bodies/{body}/translations/{task}/withdraw",
            "/api/instruments/{instrument}/translations",
            "/api/meetings/{meeting}/translations")) {
      assertTrue(paths.has(path), path);
    }
  }

  private interface Asks {
    int status();
  }

  /// The answers, the lower one first.
  private static List<Integer> atOnce(Asks one, Asks other) throws Exception {
    var barrier = new CyclicBarrier(2);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          List.of(one, other).stream()
              .map(
                  asks ->
                      threads.submit(
                          () -> {
                            barrier.await(30, TimeUnit.SECONDS);
                            return asks.status();
                          }))
              .toList();
      return List.of(all.get(0).get(30, TimeUnit.SECONDS), all.get(1).get(30, TimeUnit.SECONDS))
          .stream()
          .sorted()
          .toList();
    }
  }

  private static int ask(Visitor by, String task, List<String> provisions, String language) {
    var request = new HashMap<String, Object>(request(task, language));
    request.put("provisions", provisions);
    return by.post(TASKS, request).status();
  }

  private static Map<String, Object> request(String task, String language) {
    return Map.of(
        "task",
        task,
        "instrument",
        "plan",
        "language",
        language,
        "owner",
        BRAZIL,
        "due",
        Map.of("kind", "meeting", "meeting", "cwg-2"));
  }

  private static int take(Visitor by, String task) {
    return by.post(TASKS + "/" + task + "/take-on", Map.of()).status();
  }

  private static long position() {
    return meeting.ana.get("/api/instruments/plan-ar/rendering").json().path("position").asLong();
  }

  private static JsonNode find(String task, String at) {
    return meeting
        .ana
        .get(TASKS + at)
        .json()
        .path("translations")
        .valueStream()
        .filter(one -> one.path("task").asString().equals(task))
        .findFirst()
        .orElseGet(() -> meeting.ana.get(TASKS).json().path("none"));
  }
}
