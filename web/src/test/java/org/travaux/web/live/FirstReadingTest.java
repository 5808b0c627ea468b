package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Role;
import org.travaux.projections.draft.DraftCheckpoints;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.draft.EmbeddedCheckpoints;
import org.travaux.projections.log.Batch;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventReader;

class FirstReadingTest {

  private static final InstrumentId RES = new InstrumentId("res-71");
  private static final Given GIVEN =
      new Given(
          new Delegate(new PersonId("ana"), new DelegationId("BRA"), Role.DELEGATE),
          Instant.parse("2022-01-13T09:30:00Z"));

  @Test
  void nobody_reads_a_draft_as_it_stood_at_some_moment(@TempDir Path folder) {
    assertEquals(List.of("", ""), read(folder.resolve("empty"), List.of(), 0.5, 1));

    var read =
        read(
            folder.resolve("log"),
            List.of(
                new InstrumentOpened(RES, new BodyId("cwg-sfp"), "Plan", "resolution", "en"),
                inserted("p1", "to elaborate"),
                inserted("p2", "to adopt"),
                new InstrumentFrozen(RES, "adopted")),
            0,
            0.5,
            1);

    assertFalse(read.getFirst().contains("to elaborate"), read.getFirst());
    assertTrue(read.get(1).contains("to elaborate"), read.get(1));
    assertFalse(read.get(1).contains("to adopt"), read.get(1));
    assertTrue(read.getLast().contains("to adopt"), read.getLast());
  }

  private static ProvisionInserted inserted(String id, String text) {
    var form = new Form(Form.Kind.OPERATIVE, 1, Form.Numbering.DECIMAL);
    return new ProvisionInserted(
        RES, new ProvisionId(id), Optional.empty(), form, text, Optional.empty());
  }

  private static List<String> read(Path folder, List<Event> told, double... shares) {
    var codec = new EventCodec();
    try (var log = EmbeddedEventLog.open(folder.resolve("log"));
        var checkpoints = EmbeddedCheckpoints.open(folder.resolve("checkpoints"));
        var kept = new DraftCheckpoints(checkpoints, log)) {
      if (!told.isEmpty()) {
        var stored = told.stream().map(event -> codec.encode(GIVEN, event)).toList();
        assertTrue(log.append(new Batch(log.next(), new UUID(0, 1), stored)));
      }
      var events = new EventReader(log, codec);
      var reading = new FirstReading(new DraftViews(events, kept), events);
      return Arrays.stream(shares)
          .mapToObj(reading::frame)
          .map(frame -> frame.map(FirstReadingTest::text).orElse(""))
          .toList();
    }
  }

  private static String text(Frame frame) {
    return StandardCharsets.UTF_8.decode(frame.buffer()).toString();
  }
}
