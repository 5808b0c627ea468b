package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.document.RegisterDocument;
import org.travaux.core.document.ReviseDocument;
import org.travaux.core.event.Bearing;
import org.travaux.core.event.Days;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.Session;
import org.travaux.core.event.MeetingEvent.Venue;
import org.travaux.core.event.MeetingId;
import org.travaux.core.meeting.ConveneMeeting;
import tools.jackson.databind.JsonNode;

/// Whoever has a draft open hears of the documents that bear on it, and of no others.
class DocumentsHeardTest {

  private static final MeetingId MEETING = new MeetingId("cwg-sfp-2");

  @Test
  void a_document_is_told_to_those_who_have_a_draft_open_on_which_it_bears(@TempDir Path data)
      throws Exception {
    try (var server = LiveServer.start(data).found()) {
      server.open(LiveServer.DRAFT);
      server.open(new InstrumentId("other"));
      server.tell(
          new ConveneMeeting(
              new MeetingConvened(
                  MEETING,
                  LiveServer.BODY,
                  "Second meeting",
                  "CWG-SFP-2",
                  Session.ORDINARY,
                  Venue.IN_ROOM,
                  new Days(LocalDate.EPOCH, LocalDate.EPOCH),
                  Optional.empty()),
              LiveServer.by(LiveServer.CHAIR)));
      var line = Line.open(server.live(), "chair");
      line.send("{\"type\":\"join\",\"draft\":\"" + LiveServer.DRAFT + "\"}").next("joined");

      register(server, "elsewhere", new InstrumentId("other"));
      register(server, "d1", LiveServer.DRAFT);
      server.tell(
          new ReviseDocument(
              MEETING,
              LiveServer.BODY,
              new DocumentId("d1"),
              0,
              "typing",
              List.of("en"),
              LiveServer.by(LiveServer.CHAIR)));

      var heard = new ArrayList<JsonNode>();
      while (heard.size() < 2) {
        line.next("events").path("events").forEach(heard::add);
      }
      assertEquals(
          List.of("document-registered", "document-revised"),
          heard.stream().map(event -> event.path("type").asString()).toList());
      assertEquals("d1", heard.getFirst().path("document").asString());
      assertEquals(2, heard.getFirst().path("number").asInt());
      assertEquals("p2", heard.getFirst().at("/on/0/provisions/0").asString());
      line.close();
    }
  }

  private static void register(LiveServer server, String document, InstrumentId on) {
    server.tell(
        new RegisterDocument(
            MEETING,
            LiveServer.BODY,
            new DocumentId(document),
            DocumentKind.REPORT,
            "Report",
            List.of(),
            List.of(new Bearing(on, List.of(LiveServer.WORLD))),
            List.of("en"),
            List.of("en"),
            LiveServer.by(LiveServer.CHAIR)));
  }
}
