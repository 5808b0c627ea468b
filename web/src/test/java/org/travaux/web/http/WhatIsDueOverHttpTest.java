package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.web.http.Meeting.made;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;

/// All that is due about a meeting, over months that pass when they are told to.
class WhatIsDueOverHttpTest {

  private static final String DUE = "/api/meetings/m2/due";
  private static final String TEXT = "/api/instruments/plan";

  private static Meeting meeting;
  private static Visitor chair;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data, "--travaux.clock=given");
    moved("2022-01-01T09:00:00Z");
    chair = meeting.join("chi", "CHE", "CHAIR");
    meeting.openInstrument("plan");
    convene("m2", "CWG-2", "ORDINARY");
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void what_is_due_is_told_soonest_first_and_as_it_was_at_any_moment() {
    assertEquals(List.of("documents m2 2022-02-01T12:00:00Z"), due(meeting.bo, ""));
    publish();
    circulate();
    plan();
    assign("count", "m2", "2022-02-20");
    assign("elsewhere", "m3", "2032-02-20");
    consult();
    translate();
    var told =
        List.of(
            "documents m2 2022-02-01T12:00:00Z",
            "step e1 2022-02-03",
            "action count 2022-02-20",
            "comments r1 2022-02-25T12:00:00Z",
            "translation t1 2022-03-01",
            "silence s1 2022-03-10T12:00:00Z",
            "consultation c1 2022-03-20T12:00:00Z");
    assertEquals(told, due(meeting.bo, ""));
    var before = meeting.bo.get(DUE).json().path("position").asLong();
    var silence = meeting.bo.get(DUE).json().path("due").path(5);
    assertEquals("plan", silence.path("instrument").asString());
    assertEquals("Draft strategic plan", silence.path("title").asString());
    assertEquals("The plan", silence.path("what").asString());

    moved("2022-02-21T09:00:00Z");
    assertEquals(
        List.of("m2", "e1", "count"),
        meeting
            .bo
            .get(DUE)
            .json()
            .path("due")
            .valueStream()
            .filter(one -> one.path("late").asBoolean())
            .map(one -> one.path("id").asString())
            .toList());
    made(
        meeting.secretary.post(
            TEXT + "/rounds/r1/extend",
            Map.of("channel", "MEMBERS", "deadline", "2022-03-15T12:00:00Z", "reason", "asked")));
    made(meeting.secretary.post(TEXT + "/timetables/t1/steps/e1/complete", days("2022-02-03")));
    made(meeting.secretary.post("/api/bodies/cwg/actions/count/finish", Map.of("remark", "Done.")));
    assertEquals(
        List.of(
            "documents m2 2022-02-01T12:00:00Z",
            "translation t1 2022-03-01",
            "silence s1 2022-03-10T12:00:00Z",
            "comments r1 2022-03-15T12:00:00Z",
            "consultation c1 2022-03-20T12:00:00Z"),
        due(meeting.bo, ""));
    moved("2022-03-16T09:00:00Z");
    assertEquals(
        List.of(
            "documents m2 2022-02-01T12:00:00Z",
            "translation t1 2022-03-01",
            "consultation c1 2022-03-20T12:00:00Z"),
        due(meeting.bo, ""));

    assertEquals(told, due(meeting.bo, "?at=" + before));
    assertEquals(told, due(meeting.bo, "?at=2022-02-01T11:00:00Z"));
    var then = meeting.bo.get(DUE + "?at=" + before).json().path("due");
    assertEquals(
        0, then.valueStream().filter(one -> one.path("late").asBoolean()).count(), then.toString());
    then = meeting.bo.get(DUE + "?at=2022-02-01T12:00:00Z").json().path("due");
    assertEquals(
        1, then.valueStream().filter(one -> one.path("late").asBoolean()).count(), then.toString());
  }

  @Test
  void only_those_are_told_who_belong_there_and_only_of_what_is_or_was() {
    meeting.stranger.get(DUE).expect(403);
    meeting.bo.get("/api/meetings/none/due").expect(404);
    var unread = meeting.bo.get(DUE + "?at=yesterday");
    assertEquals(422, unread.status(), unread.body());
    assertEquals("at", unread.json().path("field").asString());
    var early = meeting.bo.get(DUE + "?at=0");
    assertEquals(404, early.status(), early.body());
    assertEquals("at", early.json().path("field").asString());
  }

  @Test
  void of_a_meeting_that_two_bodies_hold_each_sees_its_own_and_who_belongs_to_both_sees_all() {
    made(meeting.root.post("/api/identity/bodies", Map.of("body", "fhr", "title", "Other")));
    made(
        meeting.root.post(
            "/api/identity/bodies/fhr/accreditations",
            Map.of("person", "ana", "delegation", "BRA", "role", "SECRETARIAT")));
    made(
        meeting.ana.post(
            "/api/instruments",
            Map.of(
                "instrument", "theirs",
                "body", "fhr",
                "title", "Their report",
                "kind", "report",
                "language", "en")));
    made(
        meeting.ana.post(
            "/api/instruments/theirs/silences",
            Map.of("silence", "s2", "subject", "A report", "deadline", "2032-05-01T12:00:00Z")));
    convene("m9", "CWG-9", "JOINT");
    made(meeting.secretary.post("/api/meetings/m9/hold-jointly", Map.of("with", "fhr")));
    var path = "/api/meetings/m9/due";
    assertEquals(1, ids(meeting.ana, path).stream().filter("s2"::equals).count());
    assertEquals(0, ids(meeting.bo, path).stream().filter("s2"::equals).count());
  }

  private static List<String> ids(Visitor who, String path) {
    return made(who.get(path))
        .json()
        .path("due")
        .valueStream()
        .map(one -> one.path("id").asString())
        .toList();
  }

  private static List<String> due(Visitor who, String at) {
    return made(who.get(DUE + at))
        .json()
        .path("due")
        .valueStream()
        .map(
            one ->
                String.join(
                    " ",
                    one.path("kind").asString(),
                    one.path("id").asString(),
                    one.path(one.has("at") ? "at" : "day").asString()))
        .toList();
  }

  private static void publish() {
    made(
        meeting.secretary.post(
            TEXT + "/rounds",
            Map.of(
                "round", "r1",
                "title", "First draft",
                "channels",
                    List.of(
                        Map.of(
                            "channel", "MEMBERS",
                            "deadline", "2022-02-25T12:00:00Z",
                            "late", "REFUSED")))));
  }

  private static void circulate() {
    made(
        meeting.secretary.post(
            TEXT + "/silences",
            Map.of("silence", "s1", "subject", "The plan", "deadline", "2022-03-10T12:00:00Z")));
  }

  private static void plan() {
    made(
        meeting.secretary.post(
            TEXT + "/timetables",
            Map.of(
                "timetable", "t1",
                "title", "The way",
                "steps",
                    List.of(
                        Map.of(
                            "step", "e1",
                            "phase", "EXPERT_MEETING",
                            "title", "Experts meet",
                            "first", "2022-02-01",
                            "last", "2022-02-03")))));
    made(chair.post(TEXT + "/timetables/t1/agree", Map.of()));
  }

  private static Map<String, Object> days(String day) {
    return Map.of("first", day, "last", day);
  }

  private static void assign(String action, String agreedIn, String day) {
    if (agreedIn.equals("m3")) {
      convene("m3", "CWG-3", "ORDINARY");
    }
    made(
        meeting.secretary.post(
            "/api/bodies/cwg/actions",
            Map.of(
                "action",
                action,
                "what",
                "Count the votes",
                "owners",
                List.of(Map.of("kind", "secretariat")),
                "due",
                Map.of("kind", "day", "day", day),
                "meeting",
                agreedIn)));
  }

  private static void consult() {
    made(
        chair.post(
            "/api/bodies/cwg/consultations",
            Map.of(
                "consultation", "c1",
                "subject", "What to call it",
                "mandate", "Find a name.",
                "lead", "CHE",
                "members", List.of(),
                "deadline", "2022-03-20T12:00:00Z")));
  }

  private static void translate() {
    made(
        meeting.secretary.post(
            "/api/bodies/cwg/translations",
            Map.of(
                "task", "t1",
                "instrument", "plan",
                "language", "ar",
                "owner", Map.of("kind", "secretariat"),
                "due", Map.of("kind", "day", "day", "2022-03-01"),
                "meeting", "m2")));
  }

  private static void convene(String id, String designation, String session) {
    made(
        meeting.secretary.post(
            "/api/meetings",
            Map.of(
                "meeting", id,
                "body", "cwg",
                "title", "A meeting",
                "designation", designation,
                "session", session,
                "venue", "VIRTUAL",
                "first", "2022-06-01",
                "last", "2022-06-02",
                "documentDeadline", "2022-02-01T12:00:00Z")));
  }

  private static void moved(String to) {
    made(meeting.root.post("/api/clock/move", Map.of("to", to)));
  }
}
