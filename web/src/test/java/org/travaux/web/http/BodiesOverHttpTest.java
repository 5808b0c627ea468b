package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.made;
import static org.travaux.web.http.Meeting.problem;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.Contradiction;
import org.travaux.web.Visitor;

class BodiesOverHttpTest {

  private static final String PATH = "/api/bodies/cwg";

  private static Meeting meeting;
  private static Visitor vice;
  private static Visitor substitute;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    vice = meeting.join("vice", "RWA", "VICE_CHAIR");
    substitute = meeting.join("sub", "RWA", "DELEGATE");
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void a_body_has_names_a_parent_and_officers_with_terms_at_any_moment() {
    made(meeting.root.post("/api/identity/bodies", Map.of("body", "council", "title", "Council")));
    var before = meeting.bo.get(PATH).json().path("position").asLong();
    made(
        meeting.root.post(
            PATH + "/names", Map.of("acronym", "CWG-SFP", "others", List.of("Group on the plan"))));
    made(meeting.root.post(PATH + "/place", Map.of("parent", "council")));
    made(
        meeting.secretary.post(
            PATH + "/terms",
            Map.of(
                "officer", delegate("vice", "VICE_CHAIR"),
                "first", "2018-11-16",
                "last", "2922-10-14")));
    var now = meeting.bo.get(PATH).json();
    assertEquals("CWG-SFP", now.path("acronym").asString());
    assertEquals("Group on the plan", now.at("/others/0").asString());
    assertEquals("council", now.path("parent").asString());
    assertEquals("Council", now.path("parentTitle").asString());
    var others = made(meeting.secretary.get(PATH + "/others")).json();
    assertTrue(
        others.valueStream().anyMatch(one -> one.path("title").asString().equals("Council")));
    assertTrue(others.valueStream().noneMatch(one -> one.path("body").asString().equals("cwg")));
    problem(403, "forbidden", meeting.bo.get(PATH + "/others"));
    assertEquals("vice", now.at("/officers/0/officer/person").asString());
    assertEquals("2922-10-14", now.at("/officers/0/term/last").asString());
    var then = meeting.bo.get(PATH + "?at=" + before).json();
    assertTrue(then.path("acronym").isMissingNode());
    assertEquals(404, meeting.bo.get(PATH + "?at=0").status());
    problem(403, "forbidden", meeting.secretary.post(PATH + "/names", Map.of("acronym", "X")));
    problem(403, "forbidden", meeting.stranger.get(PATH));
    problem(422, "invalid", meeting.root.post(PATH + "/place", Map.of("parent", "cwg")));
  }

  @Test
  void a_body_s_procedure_says_on_what_its_chair_may_insist() {
    assertEquals(
        Contradiction.values().length, meeting.bo.get(PATH).json().path("insistable").size());
    made(
        meeting.secretary.post(
            PATH + "/procedure", Map.of("insistable", List.of("OPEN_BRACKETS"))));
    assertEquals("OPEN_BRACKETS", meeting.bo.get(PATH).json().at("/insistable/0").asString());
    assertEquals(1, meeting.bo.get(PATH).json().path("insistable").size());
    problem(
        422,
        "invalid",
        meeting.secretary.post(
            PATH + "/procedure", Map.of("insistable", List.of("OBJECTION", "OBJECTION"))));
    problem(403, "forbidden", vice.post(PATH + "/procedure", Map.of("insistable", List.of())));
  }

  @Test
  void an_officer_whose_term_is_over_is_let_in_no_more() {
    var former = meeting.join("former", "ZMB", "VICE_CHAIR");
    assertEquals(200, former.get(PATH).status());
    made(
        meeting.secretary.post(
            PATH + "/terms",
            Map.of(
                "officer",
                Map.of("person", "former", "delegation", "ZMB", "role", "VICE_CHAIR"),
                "first",
                "2014-11-16",
                "last",
                "2018-10-14")));
    problem(403, "forbidden", former.get(PATH));
    assertEquals(0, former.get("/api/identity/me").json().path("accreditations").size());
  }

  @Test
  void another_person_of_the_delegation_presides_in_an_absent_vice_chair_s_place() {
    convene();
    var sitting = Map.of("sitting", 1, "name", "First plenary");
    var instead =
        Map.of(
            "delegate",
            delegate("sub", "DELEGATE"),
            "capacity",
            Map.of("kind", "representing", "absent", delegate("vice", "VICE_CHAIR")));
    problem(403, "forbidden", substitute.post("/api/meetings/cwg-1/sittings", sitting));
    problem(403, "forbidden", substitute.post(PATH + "/capacities", instead));
    made(meeting.secretary.post(PATH + "/capacities", instead));
    var held = meeting.bo.get(PATH).json().path("capacities");
    assertEquals("representing", held.at("/0/capacity/kind").asString());
    assertEquals("vice", held.at("/0/capacity/absent/person").asString());
    var opened = made(substitute.post("/api/meetings/cwg-1/sittings", sitting)).json();
    assertEquals("VICE_CHAIR", opened.at("/events/0/by/role").asString());
    assertEquals("sub", opened.at("/events/0/chair/person").asString());
    made(meeting.secretary.post(PATH + "/capacities/withdraw", instead));
    problem(
        403,
        "forbidden",
        substitute.post("/api/meetings/cwg-1/sittings/suspend", Map.of("reason", "lunch")));
    made(vice.post("/api/meetings/cwg-1/sittings/chair", Map.of()));
  }

  @Test
  void a_spokesperson_takes_a_position_for_each_of_several_states() {
    meeting.openInstrument("plan");
    var path = "/api/instruments/plan";
    var position =
        Map.of(
            "target", Map.of("kind", "instrument"),
            "delegations", List.of("BRA", "ARE", "CUB"),
            "stance", "SUPPORTS",
            "seen", meeting.ana.get(path).json().path("position").asLong());
    problem(403, "forbidden", meeting.ana.post(path + "/positions", position));
    made(
        meeting.secretary.post(
            PATH + "/capacities",
            Map.of(
                "delegate",
                Map.of("person", "ana", "delegation", "BRA", "role", "DELEGATE"),
                "capacity",
                Map.of(
                    "kind",
                    "spokesperson",
                    "group",
                    "Three",
                    "delegations",
                    List.of("ARE", "CUB")))));
    var taken = made(meeting.ana.post(path + "/positions", position)).json();
    assertEquals(3, taken.at("/events/0/delegations").size());
    var unknown =
        Map.of("delegate", delegate("sub", "DELEGATE"), "capacity", Map.of("kind", "king"));
    problem(422, "invalid", meeting.secretary.post(PATH + "/capacities", unknown));
  }

  @Test
  void the_interface_describes_bodies() {
    var paths = meeting.ana.get("/v3/api-docs").json().path("paths");
    for (var path : List.of("", "/names", "/place", "/terms", "/capacities")) {
      assertTrue(paths.has("/api/bodies/{body}" + path), path);
    }
    assertFalse(paths.has("/api/bodies"));
  }

  private static Map<String, String> delegate(String person, String role) {
    return Map.of("person", person, "delegation", "RWA", "role", role);
  }

  private static void convene() {
    made(
        meeting.secretary.post(
            "/api/meetings",
            Map.of(
                "meeting", "cwg-1",
                "body", "cwg",
                "title", "Meeting of the working group",
                "designation", "CWG-1",
                "session", "ORDINARY",
                "venue", "IN_ROOM",
                "first", "2017-09-11",
                "last", "2017-09-12")));
  }
}
