package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.Form;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;

class FloorTest {

  private static final String JOIN = "{\"type\":\"join\",\"draft\":\"res-71\"}";
  private static final String MOVE =
      "{\"type\":\"presence\",\"draft\":\"res-71\",\"provision\":\"p2\",\"anchor\":3,\"head\":3,\"typing\":true}";

  private static LiveServer start(Path data, String yieldMs) {
    return LiveServer.start(
            data,
            "--travaux.live.rooms.yield-ms=" + yieldMs,
            "--travaux.live.rooms.presence-every-ms=1")
        .found()
        .accredit(LiveServer.delegate("ana", "ARG", Role.DELEGATE))
        .accredit(LiveServer.delegate("ben", "BEN", Role.DELEGATE))
        .open(LiveServer.DRAFT);
  }

  @Test
  void who_takes_the_floor_goes_before_those_who_type(@TempDir Path data) throws Exception {
    try (var server = start(data, "3600000");
        var ana = Line.open(server.live(), "ana");
        var ben = Line.open(server.live(), "ben")) {
      ben.send(JOIN).next("joined");
      var decided = new CompletableFuture<Void>();
      long base = ana.send(JOIN).next("joined").path("position").asLong();
      server.bean(Floor.class).take(LiveServer.DRAFT, decided);
      ana.send(edit(base)).send(MOVE);
      awaitCursor(ben);
      var first =
          server
              .tell(
                  LiveServer.insert(
                      LiveServer.DRAFT,
                      new ProvisionId("p3"),
                      Optional.of(LiveServer.WORLD),
                      Form.Numbering.NONE,
                      "First",
                      LiveServer.CHAIR))
              .events()
              .getFirst()
              .position();
      decided.complete(null);
      assertTrue(stored(ana).isAfter(first));
    }
  }

  @Test
  void whoever_keeps_the_floor_loses_it(@TempDir Path data) throws Exception {
    try (var server = start(data, "1");
        var ana = Line.open(server.live(), "ana")) {
      long base = ana.send(JOIN).next("joined").path("position").asLong();
      server.bean(Floor.class).take(LiveServer.DRAFT, new CompletableFuture<Void>());
      assertTrue(stored(ana.send(edit(base))).isAfter(new LogPosition(base)));
    }
  }

  private static String edit(long base) {
    return "{\"type\":\"edit\",\"draft\":\"res-71\",\"provision\":\"p2\",\"id\":\"e0\",\"base\":"
        + base
        + ",\"edit\":[\"x\"]}";
  }

  /// Behind it stands the edit that was sent before it.
  private static void awaitCursor(Line line) throws InterruptedException {
    while (true) {
      for (var here : line.next("presence").path("here")) {
        if (here.has("anchor")) {
          return;
        }
      }
    }
  }

  private static LogPosition stored(Line line) throws InterruptedException {
    while (true) {
      for (var event : line.next("events").path("events")) {
        if (event.path("id").asString("").equals("e0")) {
          return new LogPosition(event.path("position").asLong());
        }
      }
    }
  }
}
