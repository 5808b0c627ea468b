package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.form;
import static org.travaux.web.http.Meeting.made;
import static org.travaux.web.http.Meeting.problem;
import static org.travaux.web.http.Meeting.texts;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;
import tools.jackson.databind.JsonNode;

class ProposalsOverHttpTest {

  private static Meeting meeting;
  private static Visitor chair;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    chair = meeting.join("cleo", "BRA", "CHAIR");
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void a_proposal_follows_the_text_is_joined_and_is_accepted_in_part() {
    meeting.openInstrument("res-1");
    var path = "/api/instruments/res-1/proposals";
    made(propose(meeting.ana, "res-1", "one", modify("p1", 16, "draft "), suppress("p2")));
    made(meeting.bo.post(path + "/one/join", Map.of()));
    long joined = meeting.position("res-1");
    made(meeting.edit(meeting.bo, "/api/instruments/res-1/provisions/p1", "b-1", "now "));

    var one = meeting.bo.get(path + "/one").json();
    assertEquals("PENDING", one.path("proposal").path("state").asString());
    assertEquals(
        List.of("BRA", "CHE"),
        one.path("proposal").path("sponsors").valueStream().map(JsonNode::asString).toList());
    assertEquals(
        List.of("proposal-made", "proposal-joined"),
        one.path("history").findValuesAsString("type"));
    var part = one.path("proposal").path("parts").path(0);
    assertEquals("MOD", part.path("proposed").path("kind").asString());
    assertEquals("[20,\"draft \"]", part.path("proposed").path("edit").toString());
    assertEquals("now considering the draft strategic plan,", part.path("reads").asString());
    assertEquals(1, part.path("changes").asInt());
    assertEquals("[\"now \"]", part.path("under").toString());

    var accepted =
        made(
            chair.post(
                path + "/one/accept",
                Map.of(
                    "provisions",
                    List.of("p1"),
                    "seen",
                    meeting.position("res-1"),
                    "id",
                    "acc-1")));
    assertEquals(
        List.of("proposal-accepted", "text-edited"),
        accepted.json().path("events").findValuesAsString("type"));
    assertEquals(
        List.of("now considering the draft strategic plan,", "resolves to adopt it"),
        texts(meeting.ana.get("/api/instruments/res-1")));
    made(chair.post(path + "/one/reject", Map.of("reason", "it is needed")));
    assertEquals("ACCEPTED_IN_PART", state(meeting.ana.get(path + "/one")));
    assertEquals("PENDING", state(meeting.ana.get(path + "/one?at=" + joined)));
  }

  @Test
  void collisions_are_shown_on_both_sides_and_lists_are_paged() {
    meeting.openInstrument("res-2");
    var path = "/api/instruments/res-2/proposals";
    made(propose(meeting.ana, "res-2", "one-2", modify("p1", 16, "draft ")));
    made(propose(meeting.bo, "res-2", "two-2", modify("p1", 16, "bold ")));
    made(
        propose(
            meeting.bo,
            "res-2",
            "three-2",
            Map.of("kind", "NOC", "provision", "p1", "reason", "agreed", "force", "INSISTED")));
    var open = meeting.ana.get(path + "?open=true").json().path("proposals");
    assertEquals(List.of("one-2", "two-2", "three-2"), open.findValuesAsString("proposal"));
    assertEquals(
        "[{\"provision\":\"p1\",\"kind\":\"SAME_WORDS\",\"with\":\"two-2\"},"
            + "{\"provision\":\"p1\",\"kind\":\"NO_CHANGE\",\"with\":\"three-2\"}]",
        open.path(0).path("collisions").toString());
    assertEquals(2, open.path(2).path("collisions").size());
    made(meeting.ana.post(path + "/one-2/leave", Map.of()));
    assertEquals("WITHDRAWN", state(meeting.ana.get(path + "/one-2")));
    var page = meeting.ana.get(path + "?open=true&limit=1").json();
    assertEquals(List.of("two-2"), page.path("proposals").findValuesAsString("proposal"));
    assertEquals(1, page.path("next").asInt());
    assertEquals(0, meeting.ana.get(path + "?provision=p2").json().path("proposals").size());
  }

  @Test
  void additions_revisions_deferrals_and_withdrawals() {
    meeting.openInstrument("res-3");
    var path = "/api/instruments/res-3/proposals";
    made(propose(meeting.ana, "res-3", "one-3", suppress("p1")));
    var addition =
        Map.of(
            "kind",
            "ADD",
            "provision",
            "p9",
            "after",
            "p2",
            "form",
            form(),
            "text",
            "invites all",
            "movedFrom",
            Map.of("instrument", "res-179", "provision", "p2"));
    var revision = Map.of("base", meeting.position("res-3"), "parts", List.of(addition));
    var refused = meeting.ana.post(path + "/one-3/revise", revision);
    assertEquals(404, refused.status(), refused.body());
    assertEquals("movedFrom", refused.json().path("field").asString());
    meeting.openInstrument("res-179");
    made(
        meeting.ana.post(
            path + "/one-3/revise",
            Map.of("base", meeting.position("res-3"), "parts", List.of(addition))));
    made(chair.post(path + "/one-3/defer", Map.of()));
    assertEquals("DEFERRED", state(meeting.ana.get(path + "/one-3")));
    var part = meeting.ana.get(path + "/one-3").json().path("proposal").path("parts").path(0);
    assertEquals("invites all", part.path("reads").asString());
    assertEquals("res-179", part.path("proposed").path("movedFrom").path("instrument").asString());
    made(
        chair.post(
            path + "/one-3/accept", Map.of("seen", meeting.position("res-3"), "id", "acc-2")));
    assertEquals(3, texts(meeting.ana.get("/api/instruments/res-3")).size());
    var behind = meeting.ana.get(path + "?provision=p2").json().path("proposals");
    assertEquals(List.of("one-3"), behind.findValuesAsString("proposal"));
    made(propose(meeting.bo, "res-3", "two-3", suppress("p2")));
    made(meeting.bo.post(path + "/two-3/withdraw", Map.of()));
    assertEquals("WITHDRAWN", state(meeting.ana.get(path + "/two-3")));
  }

  @Test
  void several_proposals_become_one_with_links_both_ways() {
    meeting.openInstrument("res-6");
    var path = "/api/instruments/res-6/proposals";
    made(propose(meeting.ana, "res-6", "one-6", modify("p1", 16, "draft ")));
    made(propose(meeting.bo, "res-6", "two-6", modify("p1", 16, "bold "), suppress("p2")));
    made(
        meeting.bo.post(
            "/api/instruments/res-6/positions",
            Map.of(
                "target", Map.of("kind", "proposal", "proposal", "one-6"),
                "stance", "RESERVES",
                "seen", meeting.position("res-6"))));
    var both = Map.of("proposal", "both-6", "from", List.of("one-6", "two-6"));
    var merger = new HashMap<String, Object>(both);
    merger.put("base", meeting.position("res-6"));
    problem(403, "forbidden", "from", meeting.ana.post(path + "/merge", merger));
    problem(422, "invalid", "parts", chair.post(path + "/merge", merger));
    merger.put("parts", List.of(modify("p1", 16, "bold draft "), suppress("p2")));
    var answer = chair.post(path + "/merge", merger);
    assertEquals(201, answer.status(), answer.body());
    assertEquals(
        List.of("proposal-made", "proposal-merged", "proposal-merged"),
        answer.json().path("events").findValuesAsString("type"));
    var whole = meeting.ana.get(path + "/both-6").json().path("proposal");
    assertEquals(
        "{\"kind\":\"MERGED\",\"proposals\":[\"one-6\",\"two-6\"]}",
        whole.path("source").toString());
    assertEquals("[\"BRA\",\"CHE\"]", whole.path("sponsors").toString());
    var one = meeting.ana.get(path + "/one-6").json().path("proposal");
    assertEquals("MERGED", one.path("state").asString());
    assertEquals("both-6", one.path("into").asString());
    var positions = meeting.ana.get("/api/instruments/res-6/positions").json().path("positions");
    assertTrue(positions.toString().contains("one-6"), positions.toString());
  }

  @Test
  void its_sponsors_type_in_it_together() {
    meeting.openInstrument("res-7");
    var path = "/api/instruments/res-7/proposals";
    made(propose(meeting.ana, "res-7", "one-7", modify("p1", 16, "draft ")));
    long seen = meeting.position("res-7");
    problem(403, "forbidden", "proposal", meeting.bo.post(path + "/one-7/edit", typed(seen, "b")));
    made(meeting.bo.post(path + "/one-7/join", Map.of()));
    made(meeting.bo.post(path + "/one-7/edit", typed(seen, "b")));
    made(meeting.ana.post(path + "/one-7/edit", typed(seen, "a")));
    var again = meeting.ana.post(path + "/one-7/edit", typed(seen, "a"));
    assertEquals(0, made(again).json().path("events").size());
    var one = meeting.bo.get(path + "/one-7").json();
    assertEquals(
        "considering the first ba draft strategic plan,",
        one.path("proposal").path("parts").path(0).path("reads").asString());
    assertEquals(2, one.path("typed").asInt());
    assertEquals(
        List.of("proposal-made", "proposal-joined"),
        one.path("history").findValuesAsString("type"));
    problem(422, "invalid", "edit", meeting.bo.post(path + "/one-7/edit", wrong(seen)));
  }

  private static Map<String, Object> typed(long seen, String text) {
    var edit = List.of(16, text.equals("b") ? "first b" : "a ");
    return Map.of("provision", "p1", "base", seen, "edit", edit, "id", text + "-7");
  }

  private static Map<String, Object> wrong(long seen) {
    return Map.of("provision", "p1", "base", seen, "edit", List.of(999, "x"), "id", "w-7");
  }

  @Test
  void what_is_refused_is_said_as_a_problem() {
    meeting.openInstrument("res-4");
    var path = "/api/instruments/res-4/proposals";
    problem(403, "forbidden", "", propose(meeting.auditor, "res-4", "one-4", suppress("p1")));
    problem(
        422,
        "invalid",
        "reason",
        propose(meeting.ana, "res-4", "one-4", Map.of("kind", "SUP", "provision", "p1")));
    problem(
        422,
        "invalid",
        "text",
        propose(
            meeting.ana,
            "res-4",
            "one-4",
            Map.of("kind", "NOC", "provision", "p1", "reason", "agreed", "text", "x")));
    problem(
        404,
        "unknown",
        "source",
        meeting.ana.post(
            path,
            Map.of(
                "proposal", "one-4",
                "source", Map.of("kind", "DOCUMENT", "document", "nowhere-7"),
                "sponsors", List.of("BRA"),
                "base", meeting.position("res-4"),
                "parts", List.of(suppress("p1")))));
    made(propose(meeting.ana, "res-4", "one-4", suppress("p1")));
    problem(403, "forbidden", "proposal", meeting.bo.post(path + "/one-4/withdraw", Map.of()));
    problem(
        403,
        "forbidden",
        "",
        meeting.secretary.post(
            path + "/one-4/accept", Map.of("seen", meeting.position("res-4"), "id", "acc-3")));
    problem(404, "unknown", "proposal", meeting.ana.post(path + "/none/join", Map.of()));
    problem(404, "unknown", "proposal", meeting.ana.get(path + "/none"));
    problem(422, "invalid", "limit", meeting.ana.get(path + "?limit=0"));
    assertEquals(403, meeting.stranger.get(path).status());
    assertEquals(403, meeting.stranger.get(path + "/one-4").status());
  }

  @Test
  void the_interface_describes_proposals() {
    var described = meeting.ana.get("/v3/api-docs").json();
    for (var act : List.of("revise", "join", "leave", "withdraw", "accept", "reject", "defer")) {
      assertTrue(
          described
              .path("paths")
              .path("/api/instruments/{instrument}/proposals/{proposal}/" + act)
              .has("post"),
          act);
    }
    var schemas = described.path("components").path("schemas");
    var part = schemas.path("ProposedPart").path("properties");
    assertEquals("string", part.path("provision").path("type").asString());
    assertEquals("array", part.path("edit").path("type").asString());
    assertEquals(4, part.path("kind").path("enum").size());
    var sponsors = schemas.path("Making").path("properties").path("sponsors");
    assertEquals("string", sponsors.path("items").path("type").asString());
  }

  private static Answer propose(Visitor by, String instrument, String id, Object... parts) {
    return by.post(
        "/api/instruments/" + instrument + "/proposals",
        Map.of(
            "proposal", id,
            "source", Map.of("kind", "FLOOR"),
            "sponsors", List.of(by == meeting.ana ? "BRA" : by == meeting.bo ? "CHE" : "SEC"),
            "base", meeting.position(instrument),
            "parts", List.of(parts)));
  }

  private static Map<String, Object> modify(String provision, int at, String text) {
    return Map.of("kind", "MOD", "provision", provision, "edit", List.of(at, text));
  }

  private static Map<String, Object> suppress(String provision) {
    return Map.of("kind", "SUP", "provision", provision, "reason", "out of date");
  }

  private static String state(Answer one) {
    return one.json().path("proposal").path("state").asString();
  }
}
