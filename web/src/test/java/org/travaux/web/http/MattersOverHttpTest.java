package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.web.Installation;
import org.travaux.web.Visitor;
import tools.jackson.databind.JsonNode;

/// What was declared to come back to the next meeting, when that is convened later.
class MattersOverHttpTest {

  private final Installation installation = Installation.shared();
  private final String group = installation.body();
  private final String other = installation.body();
  private final String text = installation.name("text");
  private final Visitor chair = person(group, "CHAIR", "SECRETARIAT");
  private final Visitor neighbour = person(other, "SECRETARIAT");

  @BeforeEach
  void keepOpen() {
    chair
        .post(
            "/api/instruments",
            Map.of(
                "instrument", text,
                "body", group,
                "title", "Draft strategic plan",
                "kind", "resolution",
                "language", "en"))
        .expect(201);
    rule("open", Map.of("kind", "kept-open", "meeting", "the next meeting"));
  }

  @Test
  void it_stands_in_that_meeting_s_list_from_when_it_is_convened() {
    var before = chair.get("/api/instruments/" + text + "/consensus").json();
    assertTrue(before.at("/followUps/0/due").isMissingNode(), before + "");
    var meeting = convene(chair, group, "ORDINARY", "2199-02-01");
    assertEquals(List.of("open OPEN"), matters(chair, meeting));
    assertEquals(meeting, due(""));
    assertEquals("", due("?at=" + before.path("position").asLong()));
    var all = chair.get("/api/bodies/" + group + "/actions").json().path("matters");
    assertEquals(meeting, all.at("/0/at").asString());
    assertEquals("kept-open", all.at("/0/kind").asString());
    assertEquals("the next meeting", all.at("/0/meeting").asString());
    assertEquals("instrument", all.at("/0/on/0/target/kind").asString());
    rule("agreed", Map.of("kind", "agreed"));
    assertEquals(List.of("open DECIDED"), matters(chair, meeting));
  }

  @Test
  void a_meeting_held_with_another_body_is_the_next_one_of_each_and_each_sees_its_own() {
    var meeting = convene(neighbour, other, "JOINT", "2199-02-01");
    neighbour.post("/api/meetings/" + meeting + "/hold-jointly", Map.of("with", group)).expect(200);
    neighbour
        .post(
            "/api/bodies/" + other + "/actions",
            Map.of(
                "action",
                "theirs",
                "what",
                "to write to us",
                "owners",
                List.of(Map.of("kind", "secretariat")),
                "due",
                Map.of("kind", "meeting", "meeting", meeting)))
        .expect(201);
    assertEquals(List.of("open OPEN"), matters(chair, meeting));
    assertEquals(List.of(), matters(neighbour, meeting));
    assertEquals(0, list(chair, meeting).path("actions").size());
    assertEquals(1, list(neighbour, meeting).path("actions").size());
    assertEquals(meeting, due(""));
  }

  @Test
  void a_consultation_is_before_the_meeting_that_it_is_to_report_to() {
    var consultations = "/api/bodies/" + group + "/consultations";
    var consultation = installation.name("consultation");
    chair
        .post(
            consultations,
            Map.of(
                "consultation", consultation,
                "instrument", text,
                "subject", "The aims",
                "mandate", "to come to one text",
                "lead", "CHE",
                "members", List.of(),
                "reportTo", "the next meeting"))
        .expect(201);
    var before = chair.get(consultations).json();
    assertTrue(before.at("/consultations/0/reportsAt").isMissingNode());
    var meeting = convene(chair, group, "ORDINARY", "2199-02-01");
    var told = chair.get(consultations).json();
    assertEquals(meeting, told.at("/consultations/0/reportsAt").asString());
    var then = chair.get(consultations + "?at=" + before.path("position").asLong()).json();
    assertTrue(then.at("/consultations/0/reportsAt").isMissingNode());
    var awaited = list(chair, meeting).at("/consultations/0");
    assertEquals(consultation, awaited.path("consultation").asString());
    assertEquals("The aims", awaited.path("subject").asString());
    assertEquals("CHE", awaited.path("lead").asString());
    assertFalse(awaited.path("over").asBoolean());
    chair
        .post(consultations + "/" + consultation + "/lapse", Map.of("reason", "overtaken"))
        .expect(200);
    assertTrue(list(chair, meeting).at("/consultations/0/over").asBoolean());
  }

  @Test
  void a_sitting_waits_for_what_is_reported_to_a_later_one() {
    var consultations = "/api/bodies/" + group + "/consultations";
    var meeting = convene(chair, group, "ORDINARY", "2022-02-01");
    var sittings = "/api/meetings/" + meeting + "/sittings";
    chair.post(sittings, Map.of("sitting", 1, "name", "First plenary")).expect(201);
    chair
        .post(
            consultations,
            Map.of(
                "consultation", installation.name("consultation"),
                "instrument", text,
                "subject", "The aims",
                "mandate", "to come to one text",
                "lead", "CHE",
                "members", List.of(),
                "reportTo", "a later plenary"))
        .expect(201);
    rule("referred", Map.of("kind", "referred", "lead", "CHE", "meeting", "a later plenary"));
    var before = chair.get(consultations).json();
    assertEquals(meeting, before.at("/consultations/0/reportsAt").asString());
    assertTrue(before.at("/consultations/0/sitting").isMissingNode());
    chair.post(sittings + "/close", Map.of()).expect(200);
    chair.post(sittings, Map.of("sitting", 2, "name", "Second plenary")).expect(201);
    var told = chair.get(consultations).json();
    assertEquals("Second plenary", told.at("/consultations/0/sitting/name").asString());
    assertEquals(2, told.at("/consultations/0/sitting/sitting").asInt());
    var list = list(chair, meeting);
    assertEquals("Second plenary", list.at("/consultations/0/sitting/name").asString());
    assertEquals("Second plenary", list.at("/matters/0/matter/sitting/name").asString());
    var then = chair.get(consultations + "?at=" + before.path("position").asLong()).json();
    assertTrue(then.at("/consultations/0/sitting").isMissingNode());
  }

  private String due(String at) {
    return chair
        .get("/api/instruments/" + text + "/consensus" + at)
        .json()
        .at("/followUps/0/due")
        .asString("");
  }

  private static JsonNode list(Visitor who, String meeting) {
    return who.get("/api/meetings/" + meeting + "/actions").expect(200).json();
  }

  private static List<String> matters(Visitor who, String meeting) {
    return list(who, meeting)
        .path("matters")
        .valueStream()
        .map(one -> one.path("matter"))
        .map(one -> one.path("ruling").asString() + " " + one.path("state").asString())
        .toList();
  }

  private void rule(String id, Map<String, Object> outcome) {
    chair
        .post(
            "/api/instruments/" + text + "/rulings",
            Map.of(
                "ruling", id, "targets", List.of(Map.of("kind", "instrument")), "outcome", outcome))
        .expect(201);
  }

  private String convene(Visitor who, String body, String session, String day) {
    var meeting = installation.name("meeting");
    who.post(
            "/api/meetings",
            Map.of(
                "meeting", meeting,
                "body", body,
                "title", "Meeting",
                "designation", meeting.toUpperCase(Locale.ROOT),
                "session", session,
                "venue", "IN_ROOM",
                "first", day,
                "last", day))
        .expect(201);
    return meeting;
  }

  private Visitor person(String body, String... roles) {
    var person = installation.person();
    for (var role : roles) {
      installation.accredit(body, person, role);
    }
    return installation.signIn(person);
  }
}
