package org.travaux.projections.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.projections.draft.DraftAt;
import org.travaux.projections.draft.DraftCheckpoints;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.draft.EmbeddedCheckpoints;
import org.travaux.projections.draft.Forgetful;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.meetings.MeetingList;
import org.travaux.projections.renderings.RenderingAt;
import org.travaux.projections.renderings.RenderingViews;

/// The views that are more than one fold over one tag, told as things happen: texts with their
/// checkpoints, what renders them, and the meetings of a body.
final class Texts implements AutoCloseable {

  private final List<Recorded> events;
  private final EventLog log;
  private final EventReader reader;
  private final EmbeddedCheckpoints store;
  private final DraftCheckpoints checkpoints;
  private final DraftViews drafts;
  private final RenderingViews renderings;
  private final MeetingList meetings;
  private final Map<InstrumentId, List<Draft>> folded = new HashMap<>();
  private final List<Rendering> rendered = new ArrayList<>();

  private record Rendering(
      InstrumentId instrument, LogPosition position, Optional<RenderingAt> told) {}

  Texts(List<Recorded> events, EventLog log, EventReader reader, Path file) {
    this.events = events;
    this.log = log;
    this.reader = reader;
    store = EmbeddedCheckpoints.open(file);
    checkpoints = new DraftCheckpoints(store, log);
    drafts = new DraftViews(reader, checkpoints);
    renderings = new RenderingViews(reader, drafts);
    meetings = new MeetingList(reader);
    AnyEvent.<InstrumentId>ids(InstrumentId::new, "instrument").forEach(this::fold);
  }

  private void fold(InstrumentId instrument) {
    var draft = Draft.FOLD.initial();
    var all = new ArrayList<>(List.of(draft));
    for (var recorded : events) {
      draft = isOf(instrument, recorded) ? Draft.FOLD.evolve(draft, recorded) : draft;
      all.add(draft);
    }
    folded.put(instrument, all);
  }

  private static boolean isOf(InstrumentId instrument, Recorded recorded) {
    return recorded.event().tags().contains(Tag.of(instrument));
  }

  /// Now, with so many events there are. Now and then a checkpoint is left behind.
  void isAt(int there, Random random) {
    for (var instrument : folded.keySet()) {
      assertEquals(draft(instrument, there), drafts.head(instrument));
      var now = LogPosition.START.plus(there - 1L);
      rendered.add(new Rendering(instrument, now, renderings.head(instrument)));
      if (random.nextInt(20) == 0 && drafts.head(instrument).draft().isOpened()) {
        checkpoints.keep(draft(instrument, there));
      }
    }
    for (var body : AnyEvent.<BodyId>ids(BodyId::new, "body")) {
      assertEquals(new MeetingList(reader).of(body, 9), meetings.of(body, 9));
    }
  }

  /// By who has not heard of any of it, with the checkpoints and without.
  void isReplayed() {
    try (var none = new DraftCheckpoints(new Forgetful(), log)) {
      var far = new DraftViews(reader, none);
      var near = new DraftViews(reader, checkpoints);
      for (var instrument : folded.keySet()) {
        for (int there = 0; there <= events.size(); there++) {
          var position = LogPosition.NONE.plus(there);
          var expected = draft(instrument, there);
          assertEquals(expected, far.at(instrument, position), "at " + position);
          assertEquals(expected, near.at(instrument, position), "at " + position);
        }
      }
      for (var one : rendered) {
        var replay = new RenderingViews(reader, far);
        assertEquals(one.told, replay.at(one.instrument, one.position), "at " + one.position);
      }
    }
  }

  private DraftAt draft(InstrumentId instrument, int there) {
    var latest =
        events.subList(0, there).stream()
            .filter(recorded -> isOf(instrument, recorded))
            .map(recorded -> recorded.given().at())
            .max(Comparator.naturalOrder())
            .orElse(Instant.MIN);
    return new DraftAt(
        folded.getOrDefault(instrument, List.of()).get(there),
        LogPosition.NONE.plus(there),
        latest);
  }

  @Override
  public void close() {
    checkpoints.close();
    store.close();
  }
}
