package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.accreditation.WithdrawAccreditation;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Role;
import tools.jackson.databind.JsonNode;

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
      // Whoever is answered first need not be let in first.
      var all = List.of(first.closed(), second.closed(), third.closed());
      assertEquals(
          1008,
          CompletableFuture.anyOf(all.toArray(CompletableFuture[]::new))
              .orTimeout(Line.PATIENCE.toSeconds(), TimeUnit.SECONDS)
              .join());
      assertEquals(1, all.stream().filter(CompletableFuture::isDone).count());
    }
  }

  @Test
  void whoever_is_not_accredited_may_not_join() throws Exception {
    try (var line = Line.open(server.live(), "stranger")) {
      line.send(JOIN);
      assertEquals(
          "FORBIDDEN",
          Line.JSON.readTree(line.next()).path("code").asString(),
          "before anything of the draft is told");
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
    try (var line = Line.open(server.live(), "leaver");
        var chair = Line.open(server.live(), "chair")) {
      chair.send(JOIN).next("joined");
      var session = line.send(JOIN).next("joined").path("session").asString();
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
      awaitGone(chair, session);
    }
  }

  private static void awaitGone(Line line, String session) throws InterruptedException {
    while (true) {
      for (var gone : line.next("presence").path("gone")) {
        if (gone.asString().equals(session)) {
          return;
        }
      }
    }
  }

  @Test
  void who_is_given_the_right_to_write_while_listening_may_write() throws Exception {
    server.accredit(LiveServer.delegate("learner", "OBS", Role.OBSERVER));
    try (var line = Line.open(server.live(), "learner")) {
      long base = line.send(JOIN).next("joined").path("position").asLong();
      var edit =
          "{\"type\":\"edit\",\"draft\":\"res-71\",\"provision\":\"p2\",\"id\":\"l-1\",\"base\":"
              + base
              + ",\"edit\":[\"a\"]}";
      assertEquals("FORBIDDEN", line.send(edit).next("error").path("code").asString());
      server.accredit(LiveServer.delegate("learner", "ANY", Role.DELEGATE));
      var answer = "error";
      while (answer.equals("error")) {
        Thread.sleep(300);
        line.send(edit);
        answer = "presence";
        while (answer.equals("presence")) {
          answer = Line.JSON.readTree(line.next()).path("type").asString();
        }
      }
      assertEquals("events", answer);
    }
  }

  @Test
  void whoever_joins_again_or_comes_back_at_once_is_here_once_and_then_gone() throws Exception {
    server.accredit(LiveServer.delegate("twice", "ANY", Role.DELEGATE));
    try (var line = Line.open(server.live(), "twice");
        var chair = Line.open(server.live(), "chair")) {
      chair.send(JOIN).next("joined");
      var session = line.send(JOIN).next("joined").path("session").asString();
      awaitHere(chair, session);
      line.send("{\"type\":\"leave\",\"draft\":\"res-71\"}").send(JOIN).next("joined");
      var told = awaitHere(chair, session).path("gone").valueStream().map(JsonNode::asString);
      assertFalse(told.anyMatch(session::equals), "here and gone at once");
      line.send(JOIN).next("joined");
      line.send(PING).next("pong");
      assertEquals(1, sessions(chair.send(JOIN).next("joined").path("here"), session));
      line.send("{\"type\":\"leave\",\"draft\":\"res-71\"}");
      awaitGone(chair, session);
    }
  }

  private static JsonNode awaitHere(Line line, String session) throws InterruptedException {
    var presence = line.next("presence");
    while (sessions(presence.path("here"), session) == 0) {
      presence = line.next("presence");
    }
    return presence;
  }

  private static long sessions(JsonNode here, String session) {
    return here.valueStream().filter(one -> one.path("session").asString().equals(session)).count();
  }

  @Test
  void a_connection_that_was_refused_takes_no_place() throws Exception {
    server.accredit(LiveServer.delegate("tried", "ANY", Role.DELEGATE));
    try (var _ = Line.open(server.live(), "tried")) {
      try (var _ = Line.open(server.live(), "tried");
          var third = Line.open(server.live(), "tried")) {
        assertEquals(1008, third.closedWith());
      }
      var isIn = false;
      while (!isIn) {
        try (var next = Line.open(server.live(), "tried")) {
          isIn = isIn(next);
        }
      }
    }
  }

  /// Who is refused may be so before saying anything.
  private static boolean isIn(Line line) throws InterruptedException {
    try {
      line.send(PING);
    } catch (CompletionException e) {
      return false;
    }
    return CompletableFuture.anyOf(line.closed(), answered(line)).join().equals("in");
  }

  private static CompletableFuture<String> answered(Line line) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            line.next("pong");
            return "in";
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        },
        Thread::startVirtualThread);
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
