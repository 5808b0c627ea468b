package org.travaux.projections.renderings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.projections.renderings.Translating.A;
import static org.travaux.projections.renderings.Translating.FRENCH;
import static org.travaux.projections.renderings.Translating.GROUP;
import static org.travaux.projections.renderings.Translating.PAPER;
import static org.travaux.projections.renderings.Translating.PLAN;
import static org.travaux.projections.renderings.Translating.SECOND;
import static org.travaux.projections.renderings.Translating.WHOLE;
import static org.travaux.projections.renderings.Translating.asked;
import static org.travaux.projections.renderings.Translating.convened;
import static org.travaux.projections.renderings.Translating.edited;
import static org.travaux.projections.renderings.Translating.inserted;
import static org.travaux.projections.renderings.Translating.registered;
import static org.travaux.projections.renderings.Translating.rendered;
import static org.travaux.projections.renderings.Translating.revised;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.DocumentEvent.LanguageProvided;
import org.travaux.core.event.Due;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Owner;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.RenderingEvent.RenderingOpened;
import org.travaux.core.event.Tag;
import org.travaux.core.event.TranslationEvent.TranslationChanged;
import org.travaux.core.event.TranslationEvent.TranslationHandedBack;
import org.travaux.core.event.TranslationEvent.TranslationTakenOn;
import org.travaux.core.event.TranslationEvent.TranslationWithdrawn;
import org.travaux.core.event.TranslationEvent.Wanted;
import org.travaux.core.event.TranslationId;
import org.travaux.core.text.Law;
import org.travaux.projections.kept.KeptRecord;
import org.travaux.projections.renderings.TranslationTask.State;

/// Translation tasks, whether or not a decision would have said so.
class TranslationLawTest {

  @Test
  void what_is_told_live_at_a_position_is_what_is_replayed_up_to_it() {
    Law.holds(
        4,
        seed -> {
          var random = new Random(seed);
          var events = IntStream.range(0, 150).mapToObj(at -> any(random, at)).toList();
          var seen = EnumSet.noneOf(State.class);
          try (var record = KeptRecord.open()) {
            record.holds(
                Tag.of(GROUP),
                TranslationBook.FOLD,
                events,
                (book, at) -> {
                  book.tasks().forEach(task -> seen.add(task.state()));
                  isTrue(book, events.subList(0, at + 1));
                });
          }
          assertTrue(seen.contains(State.ASKED) && seen.contains(State.TAKEN_ON), seen::toString);
        });
  }

  /// What is left of each task is what is not up to date, and of the whole text as many stand so as
  /// whoever looks at the rendering sees.
  private static void isTrue(TranslationBook book, List<Event> events) {
    for (var task : book.tasks()) {
      var progress = book.progress(task);
      int left = progress.missing() + progress.stale() + progress.unmarked();
      if (task.state() != State.WITHDRAWN && task.asked().wanted() instanceof Wanted.OfText) {
        assertEquals(task.left().size(), left, task.asked().task().value());
      }
      assertTrue(task.state() != State.DONE || left == 0);
    }
    var whole = book.all().find(WHOLE);
    var marks = told(Marks.FOLD, FRENCH, events).of(FRENCH);
    if (whole.isPresent() && marks.isPresent()) {
      var all =
          Rendered.all(
              told(Draft.FOLD, PLAN, events),
              told(Draft.FOLD, FRENCH, events),
              told(LastMoves.FOLD, PLAN, events),
              marks.get());
      assertEquals(count(all, Rendered.State.CURRENT), book.progress(whole.get()).current());
      assertEquals(count(all, Rendered.State.STALE), book.progress(whole.get()).stale());
      assertEquals(count(all, Rendered.State.UNMARKED), book.progress(whole.get()).unmarked());
      assertEquals(count(all, Rendered.State.MISSING), book.progress(whole.get()).missing());
    }
  }

  private static long count(List<Rendered> all, Rendered.State state) {
    return all.stream().filter(one -> one.state() == state).count();
  }

  private static <S> S told(Fold<S> fold, InstrumentId instrument, List<Event> events) {
    var state = fold.initial();
    for (int at = 0; at < events.size(); at++) {
      if (events.get(at).tags().contains(Tag.of(instrument))) {
        state = fold.evolve(state, KeptRecord.recorded(at, events.get(at)));
      }
    }
    return state;
  }

  /// Of all kinds, whether or not a decision would have said so.
  private static Event any(Random random, int at) {
    var provision = new ProvisionId("p" + random.nextInt(3));
    var in = random.nextInt(3) == 0 ? FRENCH : PLAN;
    var task = new TranslationId("t" + (1 + random.nextInt(4)));
    return switch (at < 6 ? at : 6 + random.nextInt(20)) {
      case 0 -> new InstrumentOpened(PLAN, GROUP, "Plan", "plan", "en");
      case 1 -> new InstrumentOpened(FRENCH, GROUP, "Plan", "plan", "fr");
      case 2 -> convened(SECOND, 0);
      case 3 -> inserted(PLAN, A);
      case 4 -> asked(WHOLE, new Due.NextMeeting());
      case 5 -> new TranslationTakenOn(GROUP, WHOLE, List.of(PLAN));
      case 6 -> new RenderingOpened(FRENCH, PLAN);
      case 7, 8 -> inserted(in, provision);
      case 9 -> new ProvisionSuppressed(in, provision);
      case 10 -> new ProvisionRestored(in, provision);
      case 11 -> new ProvisionSplit(in, provision, 0, new ProvisionId("s" + at));
      case 12 -> new ProvisionsMerged(in, provision, 0, new ProvisionId("s" + random.nextInt(at)));
      case 13, 14, 15, 16 -> rendered(provision, new LogPosition(at));
      case 17 -> asked(task, new Wanted.OfText(PLAN, List.of(provision)), new Due.NextMeeting());
      case 18 -> asked(WHOLE, new Due.AtMeeting(SECOND));
      case 19 -> new TranslationTakenOn(GROUP, random.nextBoolean() ? WHOLE : task, List.of(PLAN));
      case 20 ->
          random.nextBoolean()
              ? new TranslationHandedBack(GROUP, task, "so", List.of(PLAN))
              : changed(random.nextBoolean() ? WHOLE : task, random);
      case 21 ->
          random.nextInt(4) == 0
              ? new TranslationWithdrawn(GROUP, task, "so", List.of(PLAN))
              : asked(task, new Wanted.OfDocument(PAPER), new Due.AtMeeting(SECOND));
      case 22 -> registered();
      case 23 -> new LanguageProvided(SECOND, PAPER.document(), "fr", List.of());
      case 24 -> revised(List.of());
      default -> edited(in, provision, "e" + at + " ");
    };
  }

  private static TranslationChanged changed(TranslationId task, Random random) {
    return new TranslationChanged(
        GROUP,
        task,
        Optional.of(new Owner.Chair()).filter(_ -> random.nextBoolean()).map(Owner.class::cast),
        Optional.of(new Due.AtMeeting(SECOND)),
        "so",
        List.of(PLAN));
  }
}
