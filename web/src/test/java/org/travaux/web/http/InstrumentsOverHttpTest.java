package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.form;
import static org.travaux.web.http.Meeting.made;
import static org.travaux.web.http.Meeting.texts;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;
import tools.jackson.databind.JsonNode;

class InstrumentsOverHttpTest {

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
  void an_instrument_is_drafted_and_read_at_any_moment() {
    var path = "/api/instruments/res-71";
    meeting.openInstrument("res-71");
    var opened = meeting.ana.get(path);
    long before = opened.json().path("position").asLong();
    assertEquals(List.of("considering the strategic plan,", "resolves to adopt it"), texts(opened));
    var edited = made(meeting.edit(meeting.ana, path + "/provisions/p1", "a-1", 12, "draft "));
    assertEquals("text-edited", edited.json().path("events").path(0).path("type").asString());
    made(
        meeting.secretary.post(
            path + "/provisions/p2/split",
            Map.of("base", edited.json().path("position").asLong(), "offset", 9, "into", "p3")));
    made(meeting.secretary.post(path + "/provisions/p3/move", Map.of("form", form())));
    assertEquals(
        List.of("to adopt it", "considering draft the strategic plan,", "resolves "),
        texts(meeting.bo.get(path)));
    made(meeting.secretary.post(path + "/provisions/p3/suppress", Map.of()));
    made(meeting.secretary.post(path + "/provisions/p1/merge", Map.of("from", "p2")));
    assertEquals(
        List.of("considering draft the strategic plan,resolves "), texts(meeting.bo.get(path)));
    made(meeting.secretary.post(path + "/provisions/p3/restore", Map.of()));
    made(meeting.ana.post(path + "/undo", Map.of("id", "a-2")));
    assertEquals(
        List.of("to adopt it", "considering the strategic plan,resolves "),
        texts(meeting.bo.get(path)));
    assertEquals(texts(opened), texts(meeting.bo.get(path + "?at=" + before)));
    made(meeting.secretary.post(path + "/freeze", Map.of("reason", "read out")));
    var closed = meeting.edit(meeting.ana, path + "/provisions/p1", "a-3", "x");
    assertEquals(409, closed.status());
    assertEquals("closed", closed.code());
    assertEquals("read out", meeting.bo.get(path).json().path("frozen").asString());
    made(meeting.secretary.post(path + "/unfreeze", Map.of()));
  }

  @Test
  void the_text_at_an_instant_is_the_one_of_that_time() {
    meeting.openInstrument("res-72");
    var path = "/api/instruments/res-72";
    var edited = made(meeting.edit(meeting.ana, path + "/provisions/p1", "a-1", "x"));
    var at = edited.json().path("events").path(0).path("at").asString();
    assertTrue(texts(meeting.bo.get(path + "?at=" + at)).getFirst().startsWith("x"));
    var earlier = Instant.parse(at).minusMillis(1);
    assertFalse(texts(meeting.bo.get(path + "?at=" + earlier)).getFirst().startsWith("x"));
    assertEquals(404, meeting.bo.get(path + "?at=2001-01-01T00:00:00Z").status());
    var malformed = meeting.bo.get(path + "?at=yesterday");
    assertEquals(422, malformed.status());
    assertEquals("at", malformed.json().path("field").asString());
  }

  @Test
  void the_history_of_a_draft_and_of_a_provision_comes_in_pages() {
    meeting.openInstrument("res-73");
    var path = "/api/instruments/res-73";
    for (int edit = 0; edit < 5; edit++) {
      made(meeting.edit(meeting.ana, path + "/provisions/p" + (1 + edit % 2), "e-" + edit, "x"));
    }
    assertEquals(
        List.of("e-4", "e-3", "e-2", "e-1", "e-0"), editsOf(path + "/history?limit=3", "before"));
    assertEquals(
        List.of("e-0", "e-1", "e-2", "e-3", "e-4"),
        editsOf(path + "/history?from=0&limit=3", "from"));
    assertEquals(List.of(), editsOf(path + "/history?typing=false&limit=3", "before"));
    assertEquals(List.of("e-3", "e-1"), editsOf(path + "/provisions/p2/history?limit=1", "before"));
    var page = meeting.bo.get(path + "/history?limit=1").json().path("events").path(0);
    assertEquals("ana", page.path("by").path("person").asString());
    assertEquals(422, meeting.bo.get(path + "/history?limit=0").status());
    var event = meeting.bo.get("/api/events/" + page.path("position").asLong());
    assertEquals(page, event.json());
    assertEquals(404, meeting.bo.get("/api/events/123456789").status());
  }

  @Test
  void what_changed_between_two_moments_is_told_by_whom() {
    meeting.openInstrument("res-74");
    var path = "/api/instruments/res-74";
    long from = meeting.bo.get(path).json().path("position").asLong();
    made(meeting.edit(meeting.ana, path + "/provisions/p1", "a-1", 12, "whole "));
    made(meeting.edit(meeting.bo, path + "/provisions/p1", "b-1", -12));
    var changes = meeting.bo.get(path + "/changes?from=" + from).json().path("provisions");
    assertEquals(1, changes.size());
    var told = new ArrayList<String>();
    for (var span : changes.path(0).path("spans")) {
      told.add(
          span.path("kind").asString()
              + " '"
              + span.path("text").asString()
              + "' "
              + span.path("by").path("person").asString(""));
    }
    assertEquals(
        List.of(
            "deleted 'considering ' bo", "inserted 'whole ' ana", "kept 'the strategic plan,' "),
        told);
    assertEquals(422, meeting.bo.get(path + "/changes?from=9&to=3").status());
  }

  @Test
  void instruments_are_listed_for_those_who_may_read_them() {
    meeting.openInstrument("res-76");
    made(meeting.secretary.post("/api/instruments/res-76/freeze", Map.of("reason", "read out")));
    await(() -> listed(meeting.bo, "").contains("res-76 read out"));
    assertTrue(listed(meeting.bo, "?title=STRATEGIC&body=cwg").contains("res-76 read out"));
    assertEquals(List.of(), listed(meeting.bo, "?title=budget"));
    assertEquals(List.of(), listed(meeting.stranger, ""));
    assertEquals(1, listed(meeting.bo, "?limit=1").size());
    assertEquals(422, meeting.bo.get("/api/instruments?limit=0").status());
    ended(meeting.root, meeting.root.post("/api/jobs/rebuild", Map.of()));
    await(() -> listed(meeting.bo, "").contains("res-76 read out"));
  }

  private static List<String> listed(Visitor visitor, String query) {
    return made(visitor.get("/api/instruments" + query))
        .json()
        .path("instruments")
        .valueStream()
        .map(item -> (item.path("instrument").asString() + " " + item.path("frozen").asString("")))
        .toList();
  }

  private static void await(BooleanSupplier holds) {
    var deadline = System.nanoTime() + 20_000_000_000L;
    while (!holds.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, "in time");
    }
  }

  @Test
  void a_text_is_imported_as_a_job_that_tells_what_came_of_it() {
    meeting.openInstrument("res-75");
    var path = "/api/instruments/res-75";
    var taken =
        made(
            meeting.secretary.post(
                path + "/import",
                Map.of("source", "record.txt", "text", "One.\nTwo.\n", "prefix", "imp")));
    assertEquals(201, taken.status());
    assertEquals("DONE", taken.json().path("state").asString());
    assertEquals(2, taken.json().path("result").path("provisions").asInt());
    assertEquals(4, texts(meeting.bo.get(path)).size());
    var refused =
        meeting.secretary.post(
            path + "/import", Map.of("source", "record.txt", "text", "One.", "prefix", "imp"));
    assertEquals(409, refused.status());
    assertEquals("taken", refused.code());
  }

  @Test
  void the_whole_log_is_verified_and_views_are_rebuilt_as_jobs() {
    assertEquals(403, meeting.ana.post("/api/jobs/verification", Map.of()).status());
    var finding = ended(meeting.auditor, meeting.auditor.post("/api/jobs/verification", Map.of()));
    assertTrue(finding.path("result").path("holds").asBoolean(), finding.toString());
    var head = finding.path("result").path("head");
    var again =
        ended(
            meeting.root,
            meeting.root.post(
                "/api/jobs/verification",
                Map.of(
                    "head",
                    Map.of(
                        "next",
                        head.path("next").asLong(),
                        "hash",
                        head.path("hash").asString()))));
    assertTrue(again.path("result").path("holds").asBoolean());
    assertEquals(403, meeting.secretary.post("/api/jobs/rebuild", Map.of()).status());
    assertTrue(
        meeting.travaux.console().stream().anyMatch(line -> line.startsWith("verification: done")));
    assertTrue(meeting.root.get("/api/jobs").json().size() >= 2);
    assertEquals(404, meeting.root.get("/api/jobs/none").status());
  }

  private JsonNode ended(Visitor visitor, Visitor.Answer started) {
    assertEquals(202, started.status(), started.body());
    var location = started.header("Location").orElseThrow();
    var deadline = System.nanoTime() + 20_000_000_000L;
    var job = visitor.get(location).json();
    while (job.path("state").asString().equals("RUNNING") && System.nanoTime() < deadline) {
      Thread.onSpinWait();
      job = visitor.get(location).json();
    }
    assertEquals("DONE", job.path("state").asString(), job.toString());
    return job;
  }

  /// The ids of all edits, page by page.
  private List<String> editsOf(String first, String turn) {
    var ids = new ArrayList<String>();
    var page = made(meeting.bo.get(first)).json();
    for (int pages = 0; pages < 20; pages++) {
      for (var event : page.path("events")) {
        if (event.path("type").asString().equals("text-edited")) {
          ids.add(event.path("id").asString());
        }
      }
      if (!page.has("next")) {
        return ids;
      }
      var base = first.replaceAll("&?(from|before)=[0-9]+", "").replace("?&", "?");
      page = made(meeting.bo.get(base + "&" + turn + "=" + page.path("next").asLong())).json();
    }
    throw new AssertionError("pages without end");
  }
}
