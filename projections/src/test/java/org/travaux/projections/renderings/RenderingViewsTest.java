package org.travaux.projections.renderings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Form;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RenderingEvent.ProvisionRendered;
import org.travaux.core.event.RenderingEvent.RenderingOpened;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Law;
import org.travaux.projections.draft.DraftCheckpoints;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.draft.Forgetful;
import org.travaux.projections.log.Batch;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Folders;
import org.travaux.projections.renderings.Rendered.State;

class RenderingViewsTest {

  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final InstrumentId FRENCH = new InstrumentId("plan-fr");
  private static final BodyId GROUP = new BodyId("group");
  private static final ProvisionId A = new ProvisionId("a");
  private static final ProvisionId B = new ProvisionId("b");
  private static final Instant START = Instant.parse("2022-01-13T09:00:00Z");
  private static final Delegate TRANSLATOR =
      new Delegate(new PersonId("translator"), new DelegationId("SEC"), Role.SECRETARIAT);

  private final Path folder = Folders.temporary("renderings");
  private final EventLog log = EmbeddedEventLog.open(folder.resolve("log"));
  private final EventCodec codec = new EventCodec();
  private final EventReader reader = new EventReader(log, codec);
  private final DraftCheckpoints checkpoints = new DraftCheckpoints(new Forgetful(), log);
  private final List<Event> told = new ArrayList<>();

  @AfterEach
  void close() {
    checkpoints.close();
    log.close();
    Folders.delete(folder);
  }

  @Test
  void a_provision_is_stale_as_soon_as_the_words_of_its_source_move_on() {
    opened();
    tell(inserted(PLAN, A, "one digital society"));
    assertEquals(State.MISSING, state(A));
    tell(inserted(FRENCH, A, "une société numérique"));
    assertEquals(State.UNMARKED, state(A));
    var version = now();
    tell(new ProvisionRendered(FRENCH, PLAN, A, version));
    assertEquals(State.CURRENT, state(A));
    tell(edited(FRENCH, A, Edit.replace(0, 3, "Une")));
    tell(new ProvisionMoved(PLAN, A, Optional.empty(), form()));
    assertEquals(State.CURRENT, state(A), "only the source's words count");
    tell(edited(PLAN, A, Edit.replace(4, 7, "information")));
    assertEquals(State.STALE, state(A));

    var views = views();
    var rendering = views.head(FRENCH).orElseThrow();
    var moved = views.moved(rendering, A).orElseThrow();
    assertEquals("one digital society", moved.before());
    assertEquals("one information society", moved.now());
    assertEquals(moved.now(), moved.edit().apply(moved.before()));
    var mark = rendering.provisions().getFirst().rendered().orElseThrow();
    assertEquals(TRANSLATOR, mark.by());
    assertEquals(version, mark.version());
    tell(new ProvisionRendered(FRENCH, PLAN, A, now()));
    assertEquals(State.CURRENT, state(A));
    assertEquals(
        State.STALE,
        views().at(FRENCH, now().plus(-1)).orElseThrow().provisions().getFirst().state());
  }

  @Test
  void cutting_joining_and_suppressing_the_source_shows_in_the_rendering() {
    opened();
    tell(inserted(PLAN, A, "one two"), inserted(FRENCH, A, "un deux"));
    tell(new ProvisionRendered(FRENCH, PLAN, A, now()));
    tell(new ProvisionSplit(PLAN, A, 4, B));
    assertEquals(State.STALE, state(A));
    assertEquals(State.MISSING, state(B));
    tell(new ProvisionSplit(FRENCH, A, 3, B));
    tell(new ProvisionRendered(FRENCH, PLAN, A, now()));
    tell(new ProvisionRendered(FRENCH, PLAN, B, now()));
    assertEquals(List.of(State.CURRENT, State.CURRENT), states());
    tell(new ProvisionSuppressed(PLAN, B));
    assertEquals(State.LEFT_OVER, state(B));
    tell(new ProvisionRestored(PLAN, B));
    assertEquals(List.of(State.CURRENT, State.CURRENT), states());
    tell(new ProvisionsMerged(PLAN, A, 4, B));
    assertEquals(List.of(State.STALE, State.LEFT_OVER), states());
    assertEquals(Optional.of(A), rendering().provisions().getLast().into());
    tell(new ProvisionSuppressed(FRENCH, B));
    assertEquals(List.of(State.STALE), states());
  }

  @Test
  void nobody_has_rendered_what_was_not_there_yet() {
    opened();
    tell(inserted(PLAN, A, "one"), inserted(FRENCH, A, "un"));
    tell(new ProvisionRendered(FRENCH, PLAN, A, now().plus(1_000)));
    assertEquals(State.CURRENT, state(A));
    tell(edited(PLAN, A, Edit.builder().insert("not ").build()));
    assertEquals(State.STALE, state(A));
  }

  @Test
  void what_is_told_live_at_a_position_is_what_is_replayed_up_to_it() {
    long seed = Law.seed();
    var random = new Random(seed);
    opened();
    while (told.size() < 250) {
      tell(any(random, told.size()));
    }
    var replays = views();
    var plan = Draft.FOLD.initial();
    var french = Draft.FOLD.initial();
    var marks = Marks.FOLD.initial();
    var moves = LastMoves.FOLD.initial();
    var seen = EnumSet.noneOf(State.class);
    for (int at = 0; at < told.size(); at++) {
      var recorded = new Recorded(new LogPosition(at), given(at), told.get(at));
      if (recorded.event().tags().contains(Tag.of(PLAN))) {
        plan = Draft.FOLD.evolve(plan, recorded);
        moves = LastMoves.FOLD.evolve(moves, recorded);
      }
      if (recorded.event().tags().contains(Tag.of(FRENCH))) {
        french = Draft.FOLD.evolve(french, recorded);
        marks = Marks.FOLD.evolve(marks, recorded);
      }
      var known = marks.of(FRENCH);
      var replayed = replays.at(FRENCH, recorded.position());
      assertEquals(known.isPresent(), replayed.isPresent(), "at " + at + ", seed " + seed);
      if (known.isPresent()) {
        var live = Rendered.all(plan, french, moves, known.get());
        assertEquals(live, replayed.orElseThrow().provisions(), "at " + at + ", seed " + seed);
        live.forEach(one -> seen.add(one.state()));
        assertEquals(
            replayed.map(RenderingAt::provisions),
            replays.at(FRENCH, given(at).at()).map(RenderingAt::provisions),
            "at " + at + ", seed " + seed);
      }
    }
    assertEquals(replays.at(FRENCH, now()), views().head(FRENCH), "seed " + seed);
    assertEquals(
        List.of(FRENCH), replays.of(PLAN, now()).stream().map(RenderingAt::instrument).toList());
    assertTrue(seen.containsAll(EnumSet.of(State.CURRENT, State.STALE)), seed + " " + seen);
  }

  private static Event any(Random random, int at) {
    var provision = new ProvisionId("p" + random.nextInt(4));
    var in = random.nextInt(3) == 0 ? FRENCH : PLAN;
    return switch (random.nextInt(12)) {
      case 0, 1 -> inserted(in, provision, "word ");
      case 2 -> new ProvisionSuppressed(in, provision);
      case 3 -> new ProvisionRestored(in, provision);
      case 4 -> new ProvisionsMerged(in, provision, 0, new ProvisionId("s" + random.nextInt(at)));
      case 5 -> new ProvisionSplit(in, provision, 0, new ProvisionId("s" + at));
      case 6, 7, 8 -> new ProvisionRendered(FRENCH, PLAN, provision, new LogPosition(at));
      default -> edited(in, provision, Edit.builder().insert("e" + at + " ").build());
    };
  }

  private void opened() {
    tell(
        new InstrumentOpened(PLAN, GROUP, "Plan", "resolution", "en"),
        new InstrumentOpened(FRENCH, GROUP, "Plan", "résolution", "fr"),
        new RenderingOpened(FRENCH, PLAN));
  }

  private static Form form() {
    return new Form(Form.Kind.PARAGRAPH, 1, Form.Numbering.NONE);
  }

  private static Event inserted(InstrumentId in, ProvisionId provision, String text) {
    return new ProvisionInserted(in, provision, Optional.empty(), form(), text, Optional.empty());
  }

  private static Event edited(InstrumentId in, ProvisionId provision, Edit edit) {
    return new TextEdited(in, provision, edit, new EditId("e"), 0, Optional.empty());
  }

  private void tell(Event... events) {
    for (var event : events) {
      var stored = codec.encode(given(told.size()), event);
      assertTrue(log.append(new Batch(log.next(), UUID.randomUUID(), List.of(stored))));
      told.add(event);
    }
  }

  private LogPosition now() {
    return new LogPosition(told.size() - 1L);
  }

  private static Given given(int at) {
    return new Given(TRANSLATOR, START.plusSeconds(at));
  }

  private RenderingViews views() {
    return new RenderingViews(reader, new DraftViews(reader, checkpoints));
  }

  private RenderingAt rendering() {
    return views().head(FRENCH).orElseThrow();
  }

  private List<State> states() {
    return rendering().provisions().stream().map(Rendered::state).toList();
  }

  private State state(ProvisionId provision) {
    return rendering().provision(provision).orElseThrow().state();
  }
}
