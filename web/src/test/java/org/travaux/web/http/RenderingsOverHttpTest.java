package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.made;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;

class RenderingsOverHttpTest {

  private static final String QUERY =
      "?term=%E6%95%B0%E5%AD%97%E7%A4%BE%E4%BC%9A&words=%E4%BF%A1%E6%81%AF%E7%A4%BE%E4%BC%9A";

  private static Meeting meeting;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void a_rendering_follows_its_source_provision_by_provision() {
    meeting.openInstrument("plan");
    openIn("plan-ar", "ar");
    made(meeting.secretary.post("/api/instruments/plan-ar/rendering", Map.of("source", "plan")));
    meeting.insert("plan-ar", "p2", "يقرر اعتماد الخطة CWG-1");
    var path = "/api/instruments/plan-ar/rendering";
    var before = meeting.bo.get(path).json();
    assertEquals("MISSING", before.at("/provisions/0/state").asString());
    assertEquals("UNMARKED", before.at("/provisions/1/state").asString());

    made(rendered(meeting.ana, "p2", before.path("position").asLong()));
    var rendered = meeting.bo.get(path).json();
    assertEquals("CURRENT", rendered.at("/provisions/1/state").asString());
    assertEquals("ana", rendered.at("/provisions/1/rendered/by/person").asString());
    made(meeting.edit(meeting.bo, "/api/instruments/plan/provisions/p2", "e1", 18, "the new ", 2));
    assertEquals("STALE", meeting.bo.get(path).json().at("/provisions/1/state").asString());
    assertEquals(
        "CURRENT",
        meeting
            .bo
            .get(path + "?at=" + rendered.path("position").asLong())
            .json()
            .at("/provisions/1/state")
            .asString());

    var moved = meeting.bo.get(path + "/p2").json();
    assertEquals("resolves to adopt it", moved.path("before").asString());
    assertEquals("resolves to adopt the new it", moved.path("now").asString());
    assertTrue(moved.path("edit").size() >= 2, moved.toString());
    var all = meeting.bo.get("/api/instruments/plan/renderings").json().at("/renderings/0");
    assertEquals("ar", all.path("language").asString());
    assertEquals(1, all.path("stale").asInt());
    assertEquals(1, all.path("missing").asInt());
    var told = meeting.bo.get("/api/instruments/plan-ar/renderings");
    assertEquals("plan", told.json().path("source").asString());
    assertTrue(
        meeting.bo.get("/api/instruments/plan/renderings").json().path("source").isMissingNode());
    assertEquals(
        "rtl",
        meeting.bo.get("/api/instruments/plan-ar").json().at("/provisions/0/dir").asString());
  }

  @Test
  void a_term_is_found_in_any_text_and_told_apart_from_parts_of_longer_words() {
    openIn("zh", "zh");
    meeting.insert("zh", "p1", "大学生在大学学习数字社会");
    openIn("en", "en");
    meeting.insert("en", "p1", "The party and its art");
    var path = "/api/instruments/zh/replacements/places";
    var found = meeting.bo.get(path + "?term=%E5%A4%A7%E5%AD%A6").json();
    assertEquals(2, found.path("places").size(), found.toString());
    assertEquals(4, found.at("/places/1/offset").asInt());
    assertEquals("大学", found.at("/places/1/said").asString());
    assertTrue(found.at("/places/1/becomes").isMissingNode(), found.toString());
    var art = meeting.bo.get("/api/instruments/en/replacements/places?term=art").json();
    assertEquals(2, art.path("places").size(), art.toString());
    assertFalse(art.at("/places/0/alone").asBoolean());
    assertTrue(art.at("/places/1/alone").asBoolean());
    assertEquals(404, meeting.bo.get(path + "?term=a&at=0").status());
    assertEquals(422, meeting.bo.get(path + "?term=-").status());
    assertEquals(403, meeting.stranger.get(path + "?term=a").status());
  }

  @Test
  void a_term_is_found_replaced_as_one_and_taken_back_as_one() throws Exception {
    meeting.openInstrument("res-79");
    openIn("res-79-zh", "zh");
    made(
        meeting.secretary.post("/api/instruments/res-79-zh/rendering", Map.of("source", "res-79")));
    meeting.insert("res-79-zh", "p2", "促进数字社会");
    meeting.insert("res-79-zh", "p1", "建设数字社会，数字社会的愿景");
    var path = "/api/instruments/res-79-zh";
    var found = meeting.bo.get(path + "/replacements/places" + QUERY).json();
    assertEquals(3, found.path("places").size(), found.toString());
    assertTrue(found.at("/places/0/alone").asBoolean());
    assertEquals("信息社会", found.at("/places/0/becomes").asString());
    var wanted = Map.of("term", "数字社会", "words", "信息社会", "seen", found.path("position").asLong());
    var start = new CyclicBarrier(2);
    try (var clients = Executors.newFixedThreadPool(2)) {
      Callable<Integer> first = () -> replaces(start, meeting.secretary, path, wanted, "r1");
      Callable<Integer> second = () -> replaces(start, meeting.ana, path, wanted, "r2");
      var statuses = new ArrayList<Integer>();
      for (var done : clients.invokeAll(List.of(first, second))) {
        statuses.add(done.get());
      }
      assertEquals(List.of(201, 422), statuses.stream().sorted().toList());
    }
    assertEquals(List.of("建设信息社会，信息社会的愿景", "促进信息社会"), Meeting.texts(meeting.bo.get(path)));
    var done = meeting.bo.get(path + "/replacements").json().at("/replacements/0");
    assertEquals(3, done.path("places").asInt());
    var reverse = path + "/replacements/" + done.path("id").asString() + "/reverse";
    assertEquals(422, meeting.bo.post(reverse, Map.of("reason", "", "id", "b1")).status());
    made(meeting.bo.post(reverse, Map.of("reason", "so", "id", "b1")));
    assertEquals(409, meeting.ana.post(reverse, Map.of("reason", "so", "id", "b2")).status());
    assertEquals(List.of("建设数字社会，数字社会的愿景", "促进数字社会"), Meeting.texts(meeting.bo.get(path)));
    assertEquals(
        "so",
        meeting
            .bo
            .get(path + "/replacements")
            .json()
            .at("/replacements/0/reversed/reason")
            .asString());
    assertEquals(403, meeting.stranger.get(path + "/replacements").status());
    assertEquals(403, meeting.stranger.get(path + "/replacements/places" + QUERY).status());
    assertEquals(
        422, meeting.ana.post("/api/instruments/res-79/replacements", with(wanted, "r3")).status());
  }

  private static int replaces(
      CyclicBarrier start, Visitor by, String path, Map<String, ?> wanted, String id)
      throws Exception {
    start.await();
    return by.post(path + "/replacements", with(wanted, id)).status();
  }

  private static Map<String, Object> with(Map<String, ?> wanted, String id) {
    var all = new HashMap<String, Object>(wanted);
    all.put("id", id);
    return all;
  }

  @Test
  void two_who_open_renderings_of_each_other_at_once_leave_one_source_and_one_rendering()
      throws Exception {
    for (int round = 0; round < 5; round++) {
      var one = "one-" + round;
      var other = "other-" + round;
      openIn(one, "fr");
      openIn(other, "es");
      var start = new CyclicBarrier(2);
      try (var clients = Executors.newFixedThreadPool(2)) {
        Callable<Answer> first = () -> renders(start, one, other);
        Callable<Answer> second = () -> renders(start, other, one);
        long won = 0;
        for (var done : clients.invokeAll(List.of(first, second))) {
          won += done.get().status() == 200 ? 1 : 0;
        }
        assertEquals(1, won);
      }
    }
  }

  private static Answer renders(CyclicBarrier start, String rendering, String source)
      throws Exception {
    start.await();
    return meeting.secretary.post(
        "/api/instruments/" + rendering + "/rendering", Map.of("source", source));
  }

  @Test
  void what_is_not_granted_or_not_there_is_a_problem() {
    meeting.openInstrument("res");
    openIn("res-fr", "fr");
    var path = "/api/instruments/res-fr/rendering";
    assertEquals(404, meeting.ana.get(path).status());
    assertEquals(403, meeting.ana.post(path, Map.of("source", "res")).status());
    assertEquals(403, meeting.stranger.get(path).status());
    assertEquals(403, meeting.stranger.get("/api/instruments/res/renderings").status());
    made(meeting.secretary.post(path, Map.of("source", "res")));
    assertEquals(404, meeting.ana.get(path + "/p1").status());
    assertEquals(404, meeting.ana.get(path + "?at=0").status());
    var future =
        meeting.ana.post(
            "/api/instruments/res-fr/provisions/p1/rendered", Map.of("version", 1_000_000));
    assertEquals(422, future.status());
    assertEquals("version", future.json().path("field").asString());
  }

  @Test
  void the_interface_describes_renderings() {
    var paths = meeting.ana.get("/v3/api-docs").json().path("paths");
    for (var path :
        List.of(
            "/api/instruments/{instrument}/rendering",
            "/api/instruments/{instrument}/rendering/{provision}",
            "/api/instruments/{instrument}/renderings",
            "/api/instruments/{instrument}/provisions/{provision}/rendered",
            "/api/instruments/{instrument}/replacements",
            "/api/instruments/{instrument}/replacements/places",
            "/api/instruments/{instrument}/replacements/{replaced}/reverse")) {
      assertTrue(paths.has(path), path);
    }
  }

  private static void openIn(String instrument, String language) {
    made(
        meeting.secretary.post(
            "/api/instruments",
            Map.of(
                "instrument", instrument,
                "body", "cwg",
                "title", "Plan",
                "kind", "resolution",
                "language", language)));
  }

  private static Answer rendered(Visitor by, String provision, long version) {
    return by.post(
        "/api/instruments/plan-ar/provisions/" + provision + "/rendered",
        Map.of("version", version));
  }
}
