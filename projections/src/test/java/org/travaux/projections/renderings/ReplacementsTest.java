package org.travaux.projections.renderings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.RenderingEvent.RenderingOpened;
import org.travaux.core.event.RenderingEvent.TermReplaced;
import org.travaux.core.event.RenderingEvent.TermReplacementReversed;
import org.travaux.core.event.Tag;
import org.travaux.core.text.Law;
import org.travaux.projections.kept.KeptRecord;

class ReplacementsTest {

  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final InstrumentId FRENCH = new InstrumentId("plan-fr");
  private static final InstrumentId ARABIC = new InstrumentId("plan-ar");

  @Test
  void what_is_told_live_at_a_position_is_what_is_replayed_up_to_it() {
    Law.holds(
        3,
        seed -> {
          var random = new Random(seed);
          try (var record = KeptRecord.open()) {
            var live = record.holds(Tag.of(FRENCH), Replacements.FOLD, 60, at -> any(random, at));
            assertEquals(live.all().all(), live.in(FRENCH), "none of others");
            assertTrue(live.in(FRENCH).stream().anyMatch(one -> one.reversed().isPresent()));
          }
        });
  }

  private static Event any(Random random, int at) {
    var in = random.nextInt(3) == 0 ? ARABIC : FRENCH;
    var id = new EditId(in.value() + random.nextInt(5));
    return switch (at < 2 ? at : random.nextInt(5)) {
      case 0 -> new TermReplaced(FRENCH, PLAN, "term", "words", 1, new EditId("plan-fr0"));
      case 1 -> new TermReplacementReversed(FRENCH, PLAN, new EditId("plan-fr0"), "so", id);
      case 2 -> new RenderingOpened(in, PLAN);
      case 3 -> new TermReplaced(in, PLAN, "term " + at, "words", at, id);
      default -> new TermReplacementReversed(in, PLAN, id, "so", new EditId("b" + at));
    };
  }
}
