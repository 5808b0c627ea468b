package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.made;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;

class TimetablesOverHttpTest {

  private static final String TIMETABLES = "/api/instruments/report/timetables";

  private static Meeting meeting;
  private static Visitor chair;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    chair = meeting.join("chair", "EGY", "CHAIR");
    meeting.openInstrument("report");
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void an_old_and_a_proposed_timetable_stand_side_by_side_until_it_is_ruled() {
    made(propose(Map.of("timetable", "old", "title", "Forum in 2021", "steps", steps("2021"))));
    made(chair.post(TIMETABLES + "/old/agree", Map.of()));
    made(
        meeting.secretary.post(
            TIMETABLES + "/old/steps/forum/reschedule",
            Map.of("first", "2021-12-01", "last", "2021-12-03", "reason", "no travel")));
    made(
        meeting.secretary.post(
            TIMETABLES + "/old/steps/draft/complete",
            Map.of("first", "2019-11-01", "last", "2019-11-01")));
    var proposed =
        made(
            propose(
                Map.of(
                    "timetable", "new",
                    "title", "Forum in 2022",
                    "insteadOf", "old",
                    "steps", steps("2022"))));
    assertEquals(List.of("CONTESTED", "PROPOSED"), states(""));
    assertEquals(403, meeting.secretary.post(TIMETABLES + "/new/agree", Map.of()).status());
    made(chair.post(TIMETABLES + "/new/agree", Map.of()));
    assertEquals(List.of("SET_ASIDE", "AGREED"), states(""));

    var now = meeting.bo.get(TIMETABLES).expect(200).json().path("timetables");
    assertEquals("2021-06-01", now.at("/0/steps/1/plans/0/days/first").asString());
    assertEquals("2021-12-01", now.at("/0/steps/1/plans/1/days/first").asString());
    assertEquals("no travel", now.at("/0/steps/1/plans/1/reason").asString());
    assertEquals("2019-11-01", now.at("/0/steps/0/done/days/first").asString());
    assertEquals("old", now.at("/1/insteadOf").asString());
    var before = proposed.json().path("position").asLong() - 1;
    assertEquals(List.of("AGREED"), states("?at=" + before));
    assertEquals(List.of(), states("?at=0"));
    var closed = chair.post(TIMETABLES + "/old/agree", Map.of());
    assertEquals(409, closed.status(), closed.body());
    assertEquals(
        403,
        meeting
            .ana
            .post(TIMETABLES, Map.of("timetable", "mine", "title", "Mine", "steps", steps("2023")))
            .status());
    assertEquals(403, meeting.stranger.get(TIMETABLES).status());
    var paths = meeting.ana.get("/v3/api-docs").json().path("paths");
    assertTrue(
        paths.has("/api/instruments/{instrument}/timetables/{timetable}/steps/{step}/complete"));
  }

  private static Visitor.Answer propose(Map<String, Object> timetable) {
    return meeting.secretary.post(TIMETABLES, timetable);
  }

  private static List<String> states(String at) {
    return meeting
        .bo
        .get(TIMETABLES + at)
        .expect(200)
        .json()
        .path("timetables")
        .valueStream()
        .map(timetable -> timetable.path("state").asString())
        .toList();
  }

  private static List<Map<String, String>> steps(String year) {
    return List.of(
        Map.of(
            "step", "draft",
            "phase", "PUBLISH",
            "title", "Draft 2",
            "first", "2019-11-01",
            "last", "2019-11-01"),
        Map.of(
            "step", "forum",
            "phase", "FORUM",
            "title", "Forum",
            "first", year + "-06-01",
            "last", year + "-06-03"));
  }
}
