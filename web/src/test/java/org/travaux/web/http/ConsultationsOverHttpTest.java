package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.http.Meeting.made;
import static org.travaux.web.http.Meeting.texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;

class ConsultationsOverHttpTest {

  private static final String PATH = "/api/bodies/cwg/consultations";

  private static Meeting meeting;
  private static Visitor chair;
  private static Visitor lea;
  private static Visitor mia;

  @BeforeAll
  static void open(@TempDir Path data) {
    meeting = Meeting.open(data);
    chair = meeting.join("cleo", "POL", "CHAIR");
    lea = meeting.join("lea", "ARE", "DELEGATE");
    mia = meeting.join("mia", "CUB", "DELEGATE");
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void its_working_copy_is_for_its_members_alone_until_it_reports() {
    meeting.openInstrument("res-1");
    made(refer("agree-1", "res-1"));
    long referred = meeting.position("res-1");
    made(lea.post(PATH + "/agree-1/begin", Map.of()));
    made(meeting.edit(mia, "/api/instruments/agree-1/provisions/p1", "m-1", 16, "agreed "));
    made(meeting.edit(meeting.ana, "/api/instruments/res-1/provisions/p1", "a-1", "now "));
    long written = mia.get("/api/instruments/agree-1").json().path("position").asLong();
    assertEquals(
        List.of("considering the agreed strategic plan,", "resolves to adopt it"),
        texts(lea.get("/api/instruments/agree-1")));

    long edit = positionOfEdit();
    for (var outsider :
        List.of(
            chair,
            meeting.secretary,
            meeting.ana,
            meeting.auditor,
            meeting.stranger,
            meeting.root)) {
      for (var path :
          List.of(
              "/api/instruments/agree-1",
              "/api/instruments/agree-1?at=" + written,
              "/api/instruments/agree-1/history",
              "/api/instruments/agree-1/provisions/p1/history",
              "/api/instruments/agree-1/changes?from=0",
              "/api/instruments/agree-1/proposals",
              "/api/instruments/agree-1/consensus",
              "/api/events/" + edit)) {
        assertEquals(403, outsider.get(path).status(), path);
      }
      assertEquals(
          403,
          outsider
              .post(
                  "/api/instruments/agree-1/provisions/p1/edit",
                  Map.of("base", written, "edit", List.of("x"), "id", "out-1"))
              .status());
    }
    var one = meeting.ana.get(PATH + "/agree-1").json();
    assertEquals("UNDER_WAY", one.path("consultation").path("state").asString());
    assertEquals("agree-1", one.path("consultation").path("copy").asString());
    assertEquals(
        "REFERRED",
        meeting
            .ana
            .get(PATH + "/agree-1?at=" + referred)
            .json()
            .path("consultation")
            .path("state")
            .asString());

    made(
        lea.post(
            PATH + "/agree-1/report",
            Map.of("proposal", "agreed-1", "statement", "It is agreed.")));
    var proposal =
        meeting.bo.get("/api/instruments/res-1/proposals/agreed-1").json().path("proposal");
    assertEquals(
        "{\"kind\":\"CONSULTATION\",\"consultation\":\"agree-1\"}",
        proposal.path("source").toString());
    assertEquals(
        "now considering the agreed strategic plan,",
        proposal.path("parts").path(0).path("reads").asString());
    assertEquals(1, proposal.path("parts").size());
    one = meeting.ana.get(PATH + "/agree-1").json();
    assertEquals("REPORTED", one.path("consultation").path("state").asString());
    assertEquals("agreed-1", one.path("consultation").path("proposal").asString());
    assertEquals(200, meeting.auditor.get("/api/instruments/agree-1?at=" + written).status());
    assertEquals(200, meeting.auditor.get("/api/events/" + edit).status());
    assertEquals(403, chair.get("/api/instruments/agree-1").status());
    assertEquals(
        409, meeting.edit(mia, "/api/instruments/agree-1/provisions/p1", "m-2", "x").status());
  }

  @Test
  void who_no_longer_takes_part_in_the_body_sees_its_working_copy_no_more() {
    var nia = meeting.join("nia", "CUB", "DELEGATE");
    meeting.openInstrument("res-9");
    made(refer("agree-9", "res-9"));
    var copy = "/api/instruments/agree-9";
    made(nia.get(copy));
    made(meeting.edit(nia, copy + "/provisions/p1", "n-1", "now "));

    assertEquals(
        204, chair.delete("/api/identity/bodies/cwg/accreditations/nia/CUB/DELEGATE").status());
    for (var path : List.of(copy, copy + "/history", copy + "?at=" + meeting.position("res-9"))) {
      assertEquals(403, nia.get(path).status(), path);
    }
    made(mia.get(copy));
  }

  @Test
  void four_are_tracked_and_come_back_orally_or_lapse() {
    for (var subject : List.of("climate", "forum", "palestine", "ai")) {
      made(
          chair.post(
              PATH,
              Map.of(
                  "consultation",
                  subject,
                  "subject",
                  subject,
                  "mandate",
                  "to consult",
                  "lead",
                  "ARE",
                  "members",
                  List.of(),
                  "reportTo",
                  "a later plenary")));
    }
    made(lea.post(PATH + "/climate/report", Map.of("statement", "It was agreed.")));
    made(meeting.secretary.post(PATH + "/forum/report", Map.of("statement", "More time.")));
    made(chair.post(PATH + "/ai/lapse", Map.of("reason", "the meeting is over")));
    var shown =
        meeting
            .ana
            .get(PATH)
            .json()
            .path("consultations")
            .valueStream()
            .filter(one -> !one.has("instrument"))
            .map(one -> one.path("consultation").asString() + " " + one.path("state").asString())
            .toList();
    assertEquals(
        List.of("climate REPORTED", "forum REPORTED", "palestine REFERRED", "ai LAPSED"), shown);
    assertEquals(403, meeting.stranger.get(PATH).status());
    assertEquals(404, meeting.ana.get(PATH + "/none").status());
    assertEquals(404, lea.post(PATH + "/none/report", Map.of("statement", "x")).status());
    assertEquals(403, mia.post(PATH + "/palestine/report", Map.of("statement", "x")).status());
    assertEquals(422, lea.post(PATH + "/palestine/report", Map.of()).status());
    assertEquals(422, lea.post(PATH + "/palestine/report", Map.of("proposal", "x")).status());
    assertEquals(403, lea.post(PATH + "/palestine/lapse", Map.of("reason", "x")).status());
    var schemas = meeting.ana.get("/v3/api-docs").json().path("components").path("schemas");
    assertEquals(
        "string",
        schemas.path("Referral").path("properties").path("consultation").path("type").asString());
    assertTrue(schemas.has("ShownConsultation"));
  }

  private static Answer refer(String id, String instrument) {
    return chair.post(
        PATH,
        Map.of(
            "consultation",
            id,
            "instrument",
            instrument,
            "provisions",
            List.of("p1", "p2"),
            "subject",
            "The platform",
            "mandate",
            "to agree on a text",
            "lead",
            "ARE",
            "members",
            List.of("CUB"),
            "deadline",
            "2099-06-12T12:00:00Z"));
  }

  private static long positionOfEdit() {
    return mia.get("/api/instruments/agree-1/history")
        .json()
        .path("events")
        .valueStream()
        .filter(event -> event.path("type").asString().equals("text-edited"))
        .mapToLong(event -> event.path("position").asLong())
        .findFirst()
        .orElseThrow();
  }
}
