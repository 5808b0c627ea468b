package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.web.http.Meeting.made;
import static org.travaux.web.http.Meeting.problem;
import static org.travaux.web.http.Meeting.texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;

class WideProposalsOverHttpTest {

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
  void a_document_wide_proposal_is_decided_on_place_by_place_and_taken_back_as_one() {
    meeting.openInstrument("res-5");
    var path = "/api/instruments/res-5/proposals";
    made(
        meeting.ana.post(
            path + "/everywhere",
            Map.of(
                "proposal", "wide",
                "source", Map.of("kind", "FLOOR"),
                "sponsors", List.of("BRA"),
                "change", Map.of("kind", "REPLACE_TERM", "term", "plan", "by", "programme"),
                "reason", "as in the other text")));
    made(meeting.edit(meeting.bo, "/api/instruments/res-5/provisions/p2", "b-5", "A plan "));
    made(
        meeting.ana.post(
            path,
            Map.of(
                "proposal", "one-5",
                "source", Map.of("kind", "FLOOR"),
                "sponsors", List.of("BRA"),
                "base", meeting.position("res-5"),
                "parts", List.of(Map.of("kind", "SUP", "provision", "p1", "reason", "old")))));
    var everywhere = meeting.bo.get(path + "?everywhere=true").json().path("proposals");
    assertEquals(List.of("wide"), everywhere.findValuesAsString("proposal"));
    made(meeting.ana.post(path + "/one-5/withdraw", Map.of()));
    var shown = meeting.bo.get(path + "/wide/places").json();
    assertEquals(2, shown.path("open").asInt());
    assertEquals(
        "{\"provision\":\"p2\",\"number\":\"2\",\"offset\":2,\"words\":\"plan\","
            + "\"becomes\":\"programme\",\"status\":\"NEW\"}",
        shown.path("places").path(1).toString());
    var second = List.of(Map.of("provision", "p2", "offset", 2));
    made(
        chair.post(
            path + "/wide/places/leave-out",
            Map.of("places", second, "seen", meeting.position("res-5"), "reason", "a title")));
    assertEquals(
        List.of("STANDING", "LEFT_OUT"),
        meeting.ana.get(path + "/wide/places").json().path("places").findValuesAsString("status"));
    problem(
        403,
        "forbidden",
        "",
        meeting.ana.post(
            path + "/wide/places/accept",
            Map.of("places", second, "seen", meeting.position("res-5"), "id", "acc-5")));
    made(
        chair.post(
            path + "/wide/accept", Map.of("seen", meeting.position("res-5"), "id", "acc-5")));
    var texts = texts(meeting.ana.get("/api/instruments/res-5"));
    assertEquals(
        List.of("considering the strategic programme,", "A plan resolves to adopt it"), texts);
    var whole = meeting.ana.get(path + "/wide").json();
    assertEquals("ACCEPTED", whole.path("proposal").path("state").asString());
    assertEquals(
        "{\"change\":{\"kind\":\"REPLACE_TERM\",\"term\":\"plan\",\"by\":\"programme\"},"
            + "\"reason\":\"as in the other text\"}",
        whole.path("proposal").path("everywhere").toString());
    assertEquals(1, whole.path("words").size());
    long accepted = whole.path("history").path(2).path("position").asLong();
    made(
        chair.post(
            path + "/wide/reverse",
            Map.of("accepted", accepted, "reason", "it was premature", "id", "back-5")));
    assertEquals(
        "considering the strategic plan,",
        texts(meeting.ana.get("/api/instruments/res-5")).getFirst());
    assertEquals(
        "PENDING",
        meeting.ana.get(path + "/wide").json().path("proposal").path("state").asString());
    made(
        chair.post(
            path + "/wide/places/take-in",
            Map.of("places", second, "seen", meeting.position("res-5"))));
    made(
        chair.post(
            path + "/wide/places/accept",
            Map.of("places", second, "seen", meeting.position("res-5"), "id", "acc-6")));
    assertEquals(
        "A programme resolves to adopt it",
        texts(meeting.ana.get("/api/instruments/res-5")).getLast());
    problem(422, "invalid", "limit", meeting.ana.get(path + "/wide/places?limit=0"));
    problem(404, "unknown", "proposal", meeting.ana.get(path + "/wide/places?at=" + 1));
    assertEquals(403, meeting.stranger.get(path + "/wide/places").status());
  }
}
