package org.travaux.projections.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.draft.Traces;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.TraceEvent.ParagraphTraced;
import org.travaux.core.text.Law;
import org.travaux.projections.log.EmbeddedEventLog;

class TracesLawTest {

  private static final InstrumentId REPORT = new InstrumentId("report");
  private static final InstrumentId OTHER = new InstrumentId("other");

  @Test
  void what_was_said_last_of_each_paragraph_is_told_live_as_it_is_replayed(@TempDir Path data) {
    Law.holds(2, seed -> holds(seed, data.resolve("log-" + seed)));
  }

  private static void holds(long seed, Path data) {
    var random = new Random(seed);
    var expected = new HashMap<ProvisionId, List<LogPosition>>();
    try (var log = EmbeddedEventLog.open(data)) {
      var histories = new Histories(seed, log);
      histories.open(REPORT);
      histories.open(OTHER);
      for (int round = 0; round < 120; round++) {
        histories.grow(List.of(REPORT, OTHER), 1, 2);
        var traced = any(random);
        histories.append(List.of(traced));
        if (traced.instrument().equals(REPORT)) {
          expected.put(traced.provision(), traced.reports());
        }
      }
      var last = histories.live(REPORT, Traces.FOLD);
      assertEquals(5, expected.size(), "too quiet");
      expected.values().removeIf(List::isEmpty);
      assertEquals(expected.keySet(), last.byParagraph().keySet());
      expected.forEach(
          (paragraph, reports) ->
              assertEquals(
                  reports, last.of(paragraph).map(Traces.Trace::reports).orElse(List.of())));
    }
  }

  private static ParagraphTraced any(Random random) {
    var reports =
        random.ints(random.nextInt(3), 0, 50).distinct().mapToObj(LogPosition::new).toList();
    return new ParagraphTraced(
        random.nextInt(4) == 0 ? OTHER : REPORT, new ProvisionId("r" + random.nextInt(5)), reports);
  }
}
