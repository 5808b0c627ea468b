package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.accreditation.WithdrawAccreditation;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Role;

/// Who may listen and speak, for how long, and how much.
@TestInstance(Lifecycle.PER_CLASS)
class LiveLimitsTest {

  private static final String JOIN = "{\"type\":\"join\",\"draft\":\"res-71\"}";
  private static final String PING = "{\"type\":\"ping\"}";

  private final LiveServer server;
  private final Delegate observer = LiveServer.delegate("observer", "OBS", Role.OBSERVER);

  LiveLimitsTest(@TempDir Path data) {
    server =
        LiveServer.start(
                data,
                "--travaux.live.messages-per-second=1",
                "--travaux.live.message-burst=10",
                "--travaux.live.drafts-per-connection=1",
                "--travaux.live.connections-per-person=2",
                "--travaux.live.sending.heartbeat-ms=200")
            .found()
            .accredit(observer);
    server.open(LiveServer.DRAFT).open(new InstrumentId("res-72"));
    for (var name : new String[] {"fast", "many", "late", "leaver", "sleeper"}) {
      server.accredit(LiveServer.delegate(name, "ANY", Role.DELEGATE));
    }
    server.register("stranger");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void whoever_sends_too_fast_is_told_so() throws Exception {
    try (var line = Line.open(server.live(), "fast");
        var other = Line.open(server.live(), "fast")) {
      for (int i = 0; i < 10; i++) {
        line.send(PING).next("pong");
      }
      other.send(PING);
      assertEquals("TOO_FAST", other.next("error").path("code").asString());
    }
  }

  @Test
  void a_connection_joins_only_so_many_drafts() throws Exception {
    try (var line = Line.open(server.live(), "many")) {
      line.send(JOIN).next("joined");
      line.send(JOIN.replace("71", "72"));
      assertEquals("TOO_MANY", line.next("error").path("code").asString());
      line.send("{\"type\":\"leave\",\"draft\":\"res-71\"}");
      line.send(JOIN.replace("71", "72")).next("joined");
    }
  }

  @Test
  void a_person_has_only_so_many_connections() {
    try (var first = Line.open(server.live(), "late");
        var second = Line.open(server.live(), "late");
        var third = Line.open(server.live(), "late")) {
      assertEquals(1008, third.closedWith());
      assertFalse(first.closed().isDone() || second.closed().isDone());
    }
  }

  @Test
  void whoever_is_not_accredited_may_not_join() throws Exception {
    try (var line = Line.open(server.live(), "stranger")) {
      line.send(JOIN);
      assertEquals("FORBIDDEN", line.next("error").path("code").asString());
      line.send(
          "{\"type\":\"edit\",\"draft\":\"res-71\",\"provision\":\"p2\",\"id\":\"s-1\",\"base\":0,\"edit\":[\"a\"]}");
      assertEquals("NOT_JOINED", line.next("error").path("code").asString());
    }
  }

  @Test
  void an_observer_reads_and_does_not_write() throws Exception {
    try (var line = Line.open(server.live(), "observer")) {
      long base = line.send(JOIN).next("joined").path("position").asLong();
      line.send(
          "{\"type\":\"edit\",\"draft\":\"res-71\",\"provision\":\"p2\",\"id\":\"o-1\",\"base\":"
              + base
              + ",\"edit\":[\"a\"]}");
      var error = line.next("error");
      assertEquals("FORBIDDEN", error.path("code").asString());
      assertEquals("o-1", error.path("id").asString());
    }
  }

  @Test
  void whose_accreditation_is_withdrawn_hears_nothing_more() throws Exception {
    try (var line = Line.open(server.live(), "leaver")) {
      line.send(JOIN).next("joined");
      server.tell(
          new WithdrawAccreditation(
              LiveServer.by(LiveServer.CHAIR),
              LiveServer.BODY,
              LiveServer.delegate("leaver", "ANY", Role.DELEGATE)));
      var error = line.next("error");
      assertEquals("FORBIDDEN", error.path("code").asString());
      assertEquals("res-71", error.path("draft").asString());
      line.send("{\"type\":\"leave\",\"draft\":\"res-71\"}");
      assertEquals("NOT_JOINED", line.next("error").path("code").asString());
    }
  }

  @Test
  void whose_session_ends_is_disconnected() throws Exception {
    server.accredit(LiveServer.delegate("visitor", "ANY", Role.DELEGATE));
    try (var line = Line.open(server.live(), "visitor")) {
      line.send(JOIN).next("joined");
      server.signOut("visitor");
      assertEquals(1008, line.closedWith());
    }
  }

  @Test
  void whoever_answers_no_heartbeat_is_dropped_and_whoever_does_is_not() throws Exception {
    try (var alive = Line.open(server.live(), "chair");
        var dead = Line.openWithoutReading(server.live(), "sleeper")) {
      alive.send(JOIN).next("joined");
      dead.send(JOIN);
      alive.next("presence");
      while (alive.next("presence").path("gone").isEmpty()) {
        // until the dead one is told to be gone
      }
      alive.send(PING).next("pong");
    }
  }

  @Test
  void nobody_gets_in_who_is_not_signed_in_or_speaks_something_else() {
    assertEquals(403, refused("nobody", LiveConfiguration.PROTOCOL));
    assertEquals(400, refused("chair", "travaux.v0"));
  }

  private int refused(String token, String protocol) {
    var attempt =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .subprotocols(protocol)
            .header("Authorization", "Bearer " + token)
            .buildAsync(server.live(), new WebSocket.Listener() {});
    var failure = assertThrows(CompletionException.class, attempt::join);
    return failure.getCause() instanceof WebSocketHandshakeException handshake
        ? handshake.getResponse().statusCode()
        : -1;
  }
}
