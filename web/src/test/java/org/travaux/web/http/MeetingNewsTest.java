package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingNewsTest {

  @Test
  void who_waits_is_told_as_soon_as_something_happens_to_the_meeting(@TempDir Path data)
      throws Exception {
    try (var meeting = Meeting.open(data)) {
      var chair = meeting.join("cleo", "BRA", "CHAIR");
      var path = "/api/meetings/sfp-2";
      Meeting.made(
          chair.post(
              "/api/meetings",
              Map.of(
                  "meeting", "sfp-2",
                  "body", "cwg",
                  "title", "Second meeting",
                  "designation", "CWG-2",
                  "session", "ORDINARY",
                  "venue", "IN_ROOM",
                  "first", "2022-01-20",
                  "last", "2022-01-21")));
      long seen = chair.get(path).json().path("position").asLong();
      var news = path + "/news?after=";

      assertTrue(chair.get(news + (seen - 1)).expect(200).json().path("any").asBoolean());
      var waiting =
          CompletableFuture.supplyAsync(
              () -> meeting.ana.get(news + seen), Thread::startVirtualThread);
      Meeting.made(
          chair.post(
              path + "/documents",
              Map.of(
                  "document", "d-1",
                  "kind", "REPORT",
                  "title", "Report",
                  "from", List.of(),
                  "on", List.of(),
                  "wanted", List.of("en"),
                  "present", List.of("en"))));
      assertTrue(waiting.get(30, TimeUnit.SECONDS).expect(200).json().path("any").asBoolean());
      var read = chair.get(path).json().path("position").asLong();
      var listening =
          CompletableFuture.supplyAsync(
              () -> meeting.ana.get(news + read), Thread::startVirtualThread);
      Meeting.made(
          chair.post(
              "/api/bodies/cwg/actions",
              Map.of(
                  "action",
                  "a1",
                  "what",
                  "elaborate both options",
                  "owners",
                  List.of(Map.of("kind", "secretariat")),
                  "due",
                  Map.of("kind", "next-meeting"))));
      assertTrue(listening.get(30, TimeUnit.SECONDS).expect(200).json().path("any").asBoolean());
      assertEquals(403, meeting.stranger.get(news + seen).status());
      assertEquals(404, chair.get("/api/meetings/none/news?after=1").status());
    }
  }
}
