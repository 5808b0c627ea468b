package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.text.Edit;

class FramesTest {

  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final Delegate ANA = LiveServer.delegate("ana", "BRA", Role.DELEGATE);
  private static final Delegate BEN = LiveServer.delegate("ben", "CHE", Role.DELEGATE);

  @Test
  void what_the_event_before_said_is_left_out_and_nothing_else() {
    var given =
        List.of(
            new Given(ANA, NINE),
            new Given(ANA, NINE),
            new Given(BEN, NINE),
            new Given(BEN, NINE.plusMillis(1)),
            new Given(ANA, NINE));
    var events = new ArrayList<Recorded>();
    for (int i = 0; i < given.size(); i++) {
      var edited =
          new TextEdited(
              LiveServer.DRAFT,
              LiveServer.WORLD,
              Edit.replace(0, 0, "x"),
              new EditId("e" + i),
              1,
              Optional.empty());
      events.add(new Recorded(new LogPosition(i), given.get(i), edited));
    }
    var frame =
        Frames.of(
            new ServerMessage.Events(
                LiveServer.DRAFT, new LogPosition(0), new LogPosition(4), events));
    var told = new ArrayList<Given>();
    var at = Instant.EPOCH;
    var by = LiveServer.CHAIR;
    for (var event : Line.JSON.readTree(frame.buffer().array()).path("events")) {
      at = event.has("at") ? Instant.parse(event.path("at").asString()) : at;
      by =
          event.has("by")
              ? event.path("by").path("person").asString().equals("ana") ? ANA : BEN
              : by;
      told.add(new Given(by, at));
    }
    assertEquals(given, told);
  }
}
