package org.travaux.projections.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.EventNames;
import org.travaux.core.event.Fold;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.core.text.Law;
import org.travaux.projections.draft.DraftViews;
import org.travaux.projections.log.Batch;
import org.travaux.projections.log.CoreMessageCodec;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Folders;
import org.travaux.projections.log.LogHead;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.log.Timeline;
import org.travaux.projections.log.WideFold;
import org.travaux.projections.log.WideRetelling;
import org.travaux.projections.renderings.RenderingViews;

/// Over histories of all kinds of event, every view: live at a position is what is replayed to it.
class EveryViewLawTest {

  private static final int HISTORIES = 8;
  private static final EventCodec CODEC = new EventCodec();

  @Test
  void every_constant_that_folds_events_is_held_to_the_law() {
    var constants = Views.constants();
    var forgotten = new TreeSet<>(constants.keySet());
    forgotten.removeAll(Views.listed());
    assertEquals(Set.of(), forgotten, "are to be listed");
    assertTrue(constants.keySet().containsAll(Views.listed()), "what is listed is there");
    var folding = constants.values().stream().map(Object::getClass).collect(Collectors.toSet());
    assertEquals(
        Set.of(),
        Views.CLASSES.stream()
            .filter(one -> one.getPackageName().startsWith("org.travaux.projections"))
            .filter(one -> one.isAssignableTo(Fold.class) && !one.isInterface())
            .map(JavaClass::reflect)
            .filter(one -> !folding.contains(one))
            .collect(Collectors.toSet()),
        "fold and are no constants");
    assertEquals(
        Set.of(Retelling.class, WideRetelling.class, DraftViews.class, RenderingViews.class),
        Views.CLASSES.stream()
            .filter(one -> one.isAssignableTo(Timeline.class) && !one.isInterface())
            .map(JavaClass::reflect)
            .collect(Collectors.toSet()));
  }

  /// Always of the same histories, so that it holds once and for all.
  @Test
  void every_kind_of_event_and_every_view_has_something_to_tell() {
    var views = Views.all();
    var silent = new TreeSet<>(Views.listed());
    var unheard = new HashSet<Class<?>>(EventNames.kinds());
    for (long seed = 1; seed <= HISTORIES; seed++) {
      var events = Everything.history(new Random(seed), views, 200);
      for (var view : views) {
        for (var tag : tags(view, events)) {
          var heard = heard(view.states(tag, events), events);
          unheard.removeAll(heard);
          if (!heard.isEmpty()) {
            silent.remove(view.name());
          }
        }
      }
    }
    assertEquals(Set.of(), silent);
    assertEquals(Set.of(), unheard);
  }

  /// Whoever reads for a view passes over what it says it is not told by.
  @Test
  void no_view_is_changed_by_a_kind_that_it_does_not_name() {
    var views = Views.all();
    for (long seed = 1; seed <= HISTORIES; seed++) {
      var events = Everything.history(new Random(seed), views, 200);
      for (var view : views) {
        var unnamed =
            tags(view, events).stream()
                .flatMap(tag -> heard(view.states(tag, events), events).stream())
                .filter(one -> view.fold().kinds().stream().noneMatch(k -> k.isAssignableFrom(one)))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unnamed, view.name() + ", seed " + seed);
      }
    }
  }

  /// Whoever looks for what else a view is over looks only at those.
  @Test
  void no_view_is_told_the_names_of_more_by_a_kind_that_it_does_not_say() {
    for (var view : Views.all()) {
      if (view.fold() instanceof WideFold<?> wide) {
        var naming = new HashSet<Class<?>>();
        for (long seed = 1; seed <= HISTORIES; seed++) {
          Everything.history(new Random(seed), Views.all(), 200).stream()
              .map(Recorded::event)
              .filter(event -> !wide.named(event).isEmpty())
              .forEach(event -> naming.add(event.getClass()));
        }
        var said =
            EventNames.kinds().stream()
                .filter(one -> wide.naming().stream().anyMatch(k -> k.isAssignableFrom(one)))
                .collect(Collectors.toSet());
        assertEquals(said, naming, view.name());
      }
    }
  }

  /// The kinds of event that change something.
  private static Set<Class<?>> heard(List<Object> states, List<Recorded> events) {
    return IntStream.range(0, events.size())
        .filter(at -> !states.get(at).equals(states.get(at + 1)))
        .mapToObj(at -> events.get(at).event().getClass())
        .collect(Collectors.toSet());
  }

  @Test
  void every_view_is_live_at_each_position_what_is_replayed_to_it() {
    Law.holds(1, seed -> holds(new Random(seed)));
  }

  private static void holds(Random random) {
    var views = Views.all();
    var events = Everything.history(random, views, 80);
    assertEquals(
        EventNames.kinds(),
        events.stream().map(one -> one.event().getClass()).collect(Collectors.toSet()));
    var folder = Folders.temporary("views");
    try (var log = EmbeddedEventLog.open(folder.resolve("log"));
        var head = new LogHead(log, new CoreMessageCodec(CODEC))) {
      var reader = new EventReader(log, CODEC, head);
      holds(events, log, reader, folder.resolve("checkpoints"), random);
    } finally {
      Folders.delete(folder);
    }
  }

  private static void holds(
      List<Recorded> events, EventLog log, EventReader reader, Path file, Random random) {
    try (var texts = new Texts(events, log, reader, file)) {
      var lives = new ArrayList<Live<?>>();
      for (var view : Views.all()) {
        for (var tag : tags(view, events)) {
          lives.add(Live.of(view, tag, events, reader));
        }
      }
      for (int from = 0; from < events.size(); ) {
        int to = Math.min(events.size(), from + 1 + random.nextInt(4));
        append(log, events.subList(from, to));
        for (var live : lives) {
          live.isAt(to, random);
        }
        texts.isAt(to, random);
        from = to;
      }
      var far = new EventReader(log, CODEC);
      for (var live : lives) {
        live.isReplayed(reader, far, events, random);
      }
      texts.isReplayed();
    }
  }

  /// A view of one thing, told as things happen.
  ///
  /// @param states what it shows before the first event and after each
  private record Live<S>(
      View<S> view, Tag tag, Timeline<Tag, Retelling.Told<S>> told, List<Object> states) {

    static <S> Live<S> of(View<S> view, Tag tag, List<Recorded> events, EventReader reader) {
      return new Live<>(view, tag, view.timeline(reader), view.states(tag, events));
    }

    /// Now, and at some moment before, where it goes on from what it has told already.
    void isAt(int events, Random random) {
      is(events, told.head(tag));
      int before = random.nextInt(events + 1);
      is(before, told.at(tag, new LogPosition(before - 1L)));
    }

    void isReplayed(EventReader near, EventReader far, List<Recorded> events, Random random) {
      var replay = view.timeline(near);
      for (int at = 0; at <= events.size(); at++) {
        is(at, replay.at(tag, new LogPosition(at - 1L)));
      }
      int some = 1 + random.nextInt(events.size());
      var stored = view.timeline(far);
      is(some, stored.at(tag, new LogPosition(some - 1L)));
      is(some, stored.at(tag, events.get(some - 1).given().at()));
    }

    private void is(int events, Retelling.Told<S> told) {
      assertEquals(
          states.get(events), view.shown(told), view.name() + " of " + tag + " at " + (events - 1));
    }
  }

  private static List<Tag> tags(View<?> view, List<Recorded> events) {
    return events.stream()
        .flatMap(recorded -> recorded.event().tags().stream())
        .filter(tag -> tag.kind().equals(view.of()))
        .distinct()
        .toList();
  }

  private static void append(EventLog log, List<Recorded> events) {
    var stored =
        events.stream().map(recorded -> CODEC.encode(recorded.given(), recorded.event())).toList();
    if (!log.append(new Batch(events.getFirst().position(), UUID.randomUUID(), stored))) {
      throw new IllegalStateException("somebody else writes here");
    }
  }
}
