package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Visitor.Answer;

class LogUnavailableOverHttpTest {

  private static final String RES = "/api/instruments/res-71";

  private static Path data;
  private static Meeting meeting;

  @BeforeAll
  static void open(@TempDir Path folder) {
    data = folder;
    meeting =
        Meeting.open(data, "--spring.main.sources=" + LogThatGoesAway.InItsPlace.class.getName());
    meeting.openInstrument("res-71");
  }

  @AfterEach
  void comeBack() {
    LogThatGoesAway.comeBack(data);
  }

  @AfterAll
  static void close() {
    meeting.close();
  }

  @Test
  void a_command_is_answered_503_and_works_again_once_the_log_is_back() {
    LogThatGoesAway.go(data);
    unavailable(suppress());

    LogThatGoesAway.comeBack(data);
    Meeting.made(suppress());
  }

  @Test
  void what_has_to_be_read_in_the_log_is_answered_503() {
    var position = meeting.ana.get(RES).json().path("position").asLong();
    LogThatGoesAway.go(data);

    unavailable(meeting.ana.get(RES + "/history"));
    assertEquals(200, meeting.ana.get("/api/events/" + position).status(), "it is at hand");
  }

  private static Answer suppress() {
    return meeting.secretary.post(RES + "/provisions/p1/suppress", Map.of());
  }

  private static void unavailable(Answer answer) {
    assertEquals(503, answer.status(), answer.body());
    assertEquals("unavailable", answer.code(), answer.body());
    assertEquals(Optional.of("2"), answer.header("Retry-After"));
    assertEquals(
        "application/problem+json", answer.header("Content-Type").orElse("").replaceAll(";.*", ""));
    assertEquals(503, answer.json().path("status").asInt());
    assertFalse(answer.body().contains("Exception"), answer.body());
  }
}
