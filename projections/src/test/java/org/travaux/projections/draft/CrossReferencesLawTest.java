package org.travaux.projections.draft;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.draft.CrossReference.State;
import org.travaux.core.draft.CrossReferences;
import org.travaux.core.draft.Labels;
import org.travaux.core.event.CrossReferenceEvent.CrossReferenceDropped;
import org.travaux.core.event.CrossReferenceEvent.CrossReferenceMarked;
import org.travaux.core.event.CrossReferenceId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.text.Law;
import org.travaux.projections.log.EmbeddedEventLog;

class CrossReferencesLawTest {

  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final InstrumentId OTHER = new InstrumentId("other");

  @Test
  void references_are_told_live_as_they_are_replayed_and_lie_within_the_text(@TempDir Path data) {
    Law.holds(1, seed -> holds(seed, data.resolve("log-" + seed)));
  }

  private static void holds(long seed, Path folder) {
    var random = new Random(seed);
    var states = new HashSet<State>();
    try (var log = EmbeddedEventLog.open(folder)) {
      var histories = new Histories(seed, log);
      histories.grow(List.of(PLAN, OTHER), 60, round -> mark(random, histories, round));
      var live = histories.live(PLAN, CrossReferences.FOLD);
      var draft = histories.draft(PLAN, LogPosition.PENDING);
      for (var reference : live.marks().all()) {
        states.add(reference.in(draft, Labels.of(draft)).state());
        for (var piece : reference.words().pieces()) {
          var length = draft.provision(piece.provision()).orElseThrow().content().length();
          assertTrue(piece.from() < piece.to() && piece.to() <= length);
        }
      }
    }
    assertTrue(states.size() > 1, "too quiet: " + states);
  }

  private static @Nullable Event mark(Random random, Histories histories, int round) {
    var draft = histories.draft(PLAN, LogPosition.PENDING);
    var all = draft.provisions().stream().filter(one -> one.content().length() > 1).toList();
    if (random.nextInt(5) == 0) {
      return new CrossReferenceDropped(PLAN, new CrossReferenceId("x" + random.nextInt(60)));
    }
    if (all.isEmpty()) {
      return null;
    }
    var one = all.get(random.nextInt(all.size()));
    int from = random.nextInt(one.content().length());
    return new CrossReferenceMarked(
        PLAN,
        new CrossReferenceId("x" + round),
        one.id(),
        from,
        from + 1 + random.nextInt(one.content().length() - from),
        all.get(random.nextInt(all.size())).id());
  }
}
