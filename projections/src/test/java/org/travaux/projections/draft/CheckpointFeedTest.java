package org.travaux.projections.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.projections.log.CoreMessageCodec;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Folders;
import org.travaux.projections.log.LogHead;
import org.travaux.projections.log.LogTail;

class CheckpointFeedTest {

  private static final InstrumentId RES = new InstrumentId("res-71");

  @Test
  void drafts_that_grow_leave_checkpoints_behind_that_hold_what_was_so_then() {
    var codec = new EventCodec();
    var kept = new Keeping();
    var folder = Folders.temporary("feed");
    try (var log = EmbeddedEventLog.open(folder.resolve("log"));
        var head = new LogHead(log, new CoreMessageCodec(codec));
        var checkpoints = new DraftCheckpoints(kept, log);
        var tail = new LogTail(log, head)) {
      var drafts = new DraftViews(new EventReader(log, codec), checkpoints);
      var histories = new Histories(31, log);
      histories.open(RES);
      try (var _ = CheckpointFeed.start(checkpoints, drafts, tail)) {
        histories.grow(List.of(RES), 600, 5);
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (kept.all().size() < 2) {
          assertTrue(System.nanoTime() < deadline, "in time");
        }
      }
      for (var checkpoint : kept.all()) {
        assertEquals(histories.draft(RES, checkpoint.position()), checkpoint.draft());
      }
      assertTrue(kept.nearest(RES, LogPosition.PENDING).isPresent());
    } finally {
      Folders.delete(folder);
    }
  }
}
