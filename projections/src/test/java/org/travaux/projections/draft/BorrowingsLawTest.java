package org.travaux.projections.draft;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.draft.Borrowings;
import org.travaux.core.event.BorrowingId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Origin;
import org.travaux.core.event.ProvenanceEvent.BorrowingDropped;
import org.travaux.core.event.ProvenanceEvent.Likeness;
import org.travaux.core.event.ProvenanceEvent.WordsBorrowed;
import org.travaux.core.text.Law;
import org.travaux.projections.log.EmbeddedEventLog;

class BorrowingsLawTest {

  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final InstrumentId OTHER = new InstrumentId("other");

  @Test
  void borrowings_are_told_live_as_they_are_replayed_and_lie_within_the_text(@TempDir Path data) {
    Law.holds(1, seed -> holds(seed, data.resolve("log-" + seed)));
  }

  private static void holds(long seed, Path folder) {
    var random = new Random(seed);
    try (var log = EmbeddedEventLog.open(folder)) {
      var histories = new Histories(seed, log);
      histories.grow(List.of(PLAN, OTHER), 60, round -> mark(random, histories, round));
      var live = histories.live(PLAN, Borrowings.FOLD);
      var draft = histories.draft(PLAN, LogPosition.PENDING);
      for (var borrowing : live.marks().all()) {
        for (var piece : borrowing.words().pieces()) {
          var length = draft.provision(piece.provision()).orElseThrow().content().length();
          assertTrue(piece.from() < piece.to() && piece.to() <= length);
          assertTrue(live.in(piece.provision()).contains(borrowing));
        }
      }
      assertTrue(live.marks().all().size() > 10, "too quiet");
    }
  }

  private static @Nullable Event mark(Random random, Histories histories, int round) {
    var draft = histories.draft(PLAN, LogPosition.PENDING);
    var all = draft.provisions().stream().filter(one -> one.content().length() > 1).toList();
    if (random.nextInt(5) == 0) {
      return new BorrowingDropped(PLAN, new BorrowingId("x" + random.nextInt(60)), "not so");
    }
    if (all.isEmpty()) {
      return null;
    }
    var one = all.get(random.nextInt(all.size()));
    int from = random.nextInt(one.content().length());
    return new WordsBorrowed(
        PLAN,
        new BorrowingId("x" + round),
        one.id(),
        from,
        from + 1 + random.nextInt(one.content().length() - from),
        new Origin(OTHER, one.id(), new LogPosition(round)),
        Likeness.ADAPTED,
        Optional.empty());
  }
}
