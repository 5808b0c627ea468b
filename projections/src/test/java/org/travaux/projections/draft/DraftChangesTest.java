package org.travaux.projections.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.draft.Provision;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.projections.draft.DraftHistory.Wanted;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Folders;

class DraftChangesTest {

  private static final InstrumentId RES = new InstrumentId("res-71");
  private static final InstrumentId OTHER = new InstrumentId("other");

  private final Path folder = Folders.temporary("changes");
  private final EmbeddedEventLog log = EmbeddedEventLog.open(folder.resolve("log"));
  private final EventReader reader = new EventReader(log, new EventCodec());
  private final DraftCheckpoints checkpoints = new DraftCheckpoints(new Keeping(), log);
  private final DraftViews drafts = new DraftViews(reader, checkpoints);
  private final Histories histories = new Histories(21, log);

  @AfterEach
  void close() {
    checkpoints.close();
    log.close();
    Folders.delete(folder);
  }

  @Test
  void what_stayed_and_came_is_the_later_text_and_what_stayed_and_went_the_earlier_one() {
    grow();
    var random = new Random(4);
    for (int round = 0; round < 200; round++) {
      var from = new LogPosition(random.nextLong(reader.head().value() - 1));
      var to = from.plus(1 + random.nextLong(reader.head().value() - from.value()));
      var before = histories.draft(RES, from);
      var after = histories.draft(RES, to);
      var changes = new DraftChanges(reader, drafts).between(RES, from, to);
      for (var changed : changes.provisions()) {
        var id = changed.provision();
        assertEquals(
            after.provision(id).map(Provision::text).orElse(""),
            text(changed, span -> !(span instanceof Span.Deleted)));
        if (changed.acts().stream().noneMatch(DraftChangesTest::movesWords)) {
          assertEquals(
              before.provision(id).map(Provision::text).orElse(""),
              text(changed, span -> !(span instanceof Span.Inserted)));
        }
        changed.spans().forEach(span -> isBetween(span, from, to));
      }
      var told = changes.provisions().stream().map(Changes.Changed::provision).toList();
      for (var provision : after.provisions()) {
        if (!told.contains(provision.id())) {
          assertEquals(Optional.of(provision), before.provision(provision.id()));
        }
      }
    }
  }

  @Test
  void pages_of_a_history_put_together_are_all_of_it_from_either_end_also_when_it_has_grown() {
    var history = new DraftHistory(reader, 64);
    grow();
    areAllOfIt(history);
    histories.grow(List.of(RES, RES, OTHER), 100, 15);
    areAllOfIt(history);
  }

  private void areAllOfIt(DraftHistory history) {
    var all = histories.told().stream().filter(DraftChangesTest::isAbout).toList();
    areAll(
        all,
        (from, limit) -> history.from(RES, from, limit, Wanted.ALL),
        (before, limit) -> history.before(RES, before, limit, Wanted.ALL));
    areAll(
        all.stream().filter(recorded -> !(recorded.event() instanceof TextEdited)).toList(),
        (from, limit) -> history.from(RES, from, limit, Wanted.ACTS),
        (before, limit) -> history.before(RES, before, limit, Wanted.ACTS));
    var provisions =
        all.stream()
            .flatMap(recorded -> ((InstrumentEvent) recorded.event()).touched().stream())
            .collect(Collectors.toSet());
    for (var provision : provisions) {
      areAll(
          all.stream().filter(recorded -> concerns(recorded, provision)).toList(),
          (from, limit) -> history.from(RES, provision, from, limit),
          (before, limit) -> history.before(RES, provision, before, limit));
    }
  }

  private interface Pages {
    DraftHistory.Page page(LogPosition at, int limit);
  }

  private static void areAll(List<Recorded> all, Pages forward, Pages backward) {
    assertFalse(all.isEmpty());
    for (int limit : new int[] {1, 7, 1_000}) {
      assertEquals(all, told(forward, LogPosition.START, limit));
      assertEquals(all.reversed(), told(backward, LogPosition.PENDING, limit));
    }
  }

  private static List<Recorded> told(Pages pages, LogPosition at, int limit) {
    var told = new ArrayList<Recorded>();
    var next = Optional.of(at);
    while (next.isPresent()) {
      var page = pages.page(next.get(), limit);
      told.addAll(page.events());
      next = page.next();
    }
    return told;
  }

  private void grow() {
    histories.open(RES);
    histories.open(OTHER);
    histories.grow(List.of(RES, RES, OTHER), 300, 15);
  }

  private static void isBetween(Span span, LogPosition from, LogPosition to) {
    switch (span) {
      case Span.Kept _ -> {}
      case Span.Inserted(var _, var by) ->
          assertTrue(by.position().isAfter(from) && !by.position().isAfter(to));
      case Span.Deleted(var _, var by) ->
          assertTrue(by.position().isAfter(from) && !by.position().isAfter(to));
    }
  }

  private static boolean movesWords(Recorded act) {
    return act.event() instanceof ProvisionSplit || act.event() instanceof ProvisionsMerged;
  }

  private static boolean isAbout(Recorded recorded) {
    return recorded.event() instanceof InstrumentEvent about && about.instrument().equals(RES);
  }

  private static boolean concerns(Recorded recorded, ProvisionId id) {
    return DraftHistory.concerns(recorded, id);
  }

  private static String text(Changes.Changed changed, Predicate<Span> wanted) {
    return changed.spans().stream().filter(wanted).map(Span::text).collect(Collectors.joining());
  }
}
