package org.travaux.projections.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Boundary.Part;
import org.travaux.core.decide.Folded;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.FromDraft;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Folders;

class FromDraftTest {

  private static final InstrumentId RES = new InstrumentId("res-71");

  /// How often something happened after a position.
  private record After(Draft draft, int events) {}

  private record Since(LogPosition until) implements FromDraft<After> {

    @Override
    public After initial() {
      return from(Draft.FOLD.initial());
    }

    @Override
    public After from(Draft draft) {
      return new After(draft, 0);
    }

    @Override
    public After evolve(After state, Recorded recorded) {
      boolean isAfter = recorded.position().isAfter(until);
      return new After(
          Draft.FOLD.evolve(state.draft, recorded), isAfter ? state.events + 1 : state.events);
    }
  }

  @Test
  void what_begins_at_a_checkpoint_comes_to_the_same_as_what_begins_with_the_log() {
    var folder = Folders.temporary("from-draft");
    var kept = new Keeping();
    try (var log = EmbeddedEventLog.open(folder.resolve("log"));
        var checkpoints = new DraftCheckpoints(kept, log)) {
      var histories = new Histories(12, log);
      histories.open(RES);
      histories.grow(List.of(RES), 1_200, 5);
      var reader = new EventReader(log, new EventCodec());
      new DraftViews(reader, checkpoints).checkpoint(RES, LogPosition.PENDING);
      assertTrue(kept.of(RES).size() >= 2);
      for (var at : kept.of(RES)) {
        for (var until : List.of(at.plus(-1), at, at.plus(100))) {
          var part =
              (Part<After>) Boundary.of(Tag.of(RES), InstrumentEvent.class, new Since(until));
          var nearest = checkpoints.nearest(part);
          nearest.ifPresent(found -> assertFalse(found.at().isAfter(until)));
          assertTrue(until.isBefore(at) || nearest.isPresent());
          var all = new Folded<>(part.fold().initial(), LogPosition.NONE);
          assertEquals(told(reader, part, all), told(reader, part, nearest.orElse(all)));
        }
      }
    } finally {
      Folders.delete(folder);
    }
  }

  private static After told(EventReader reader, Part<After> part, Folded<After> from) {
    var state = from.state();
    try (var reading = reader.read(Set.of(Tag.of(RES)), from.at().next(), LogPosition.PENDING)) {
      while (reading.hasNext()) {
        state = part.fold().evolve(state, reading.next());
      }
    }
    return state;
  }
}
