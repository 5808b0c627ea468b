package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.instrument.OpenInstrument;
import org.travaux.core.rendering.OpenRendering;

/// Whoever has a text open hears of what renders it, and whoever has the rendering open as well.
class RenderingsHeardTest {

  private static final InstrumentId FRENCH = new InstrumentId("plan-fr");

  @Test
  void a_rendering_is_told_to_those_who_have_it_or_its_source_open(@TempDir Path data)
      throws Exception {
    try (var server = LiveServer.start(data).found()) {
      server.open(LiveServer.DRAFT);
      var chair = LiveServer.by(LiveServer.CHAIR);
      server.tell(new OpenInstrument(FRENCH, LiveServer.BODY, "Plan", "résolution", "fr", chair));
      var source = joined(server, LiveServer.DRAFT);
      var rendering = joined(server, FRENCH);
      server.tell(new OpenRendering(FRENCH, LiveServer.DRAFT, LiveServer.BODY, chair));
      for (var line : List.of(source, rendering)) {
        var event = line.next("events").at("/events/0");
        assertEquals("rendering-opened", event.path("type").asString());
        assertEquals(LiveServer.DRAFT.value(), event.path("source").asString());
        line.close();
      }
    }
  }

  private static Line joined(LiveServer server, InstrumentId draft) throws Exception {
    var line = Line.open(server.live(), "chair");
    line.send("{\"type\":\"join\",\"draft\":\"" + draft + "\"}").next("joined");
    return line;
  }
}
