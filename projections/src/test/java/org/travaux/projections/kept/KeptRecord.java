package org.travaux.projections.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;
import org.travaux.core.kept.KeptOf;
import org.travaux.core.text.Law;
import org.travaux.projections.log.Batch;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Folders;
import org.travaux.projections.log.Retelling;
import org.travaux.projections.log.WideFold;
import org.travaux.projections.log.WideRetelling;

/// A log of events, a second after the other, and what a law says of any fold over it.
public record KeptRecord(Path folder, EventLog log) implements AutoCloseable {

  private static final Delegate SECRETARY =
      new Delegate(new PersonId("secretary"), new DelegationId("SEC"), Role.SECRETARIAT);
  private static final Instant START = Instant.parse("2022-01-13T09:00:00Z");
  private static final EventCodec CODEC = new EventCodec();

  public static KeptRecord open() {
    var folder = Folders.temporary("kept");
    return new KeptRecord(folder, EmbeddedEventLog.open(folder.resolve("log")));
  }

  /// Holds over random histories that each body is told live what is replayed, and that each is
  /// told of something.
  static <S extends KeptOf<?, ?>> void law(
      Fold<S> fold, List<BodyId> bodies, BiFunction<Random, Integer, Event> any) {
    Law.holds(
        3,
        seed -> {
          for (var body : bodies) {
            var random = new Random(seed);
            try (var record = open()) {
              var live = record.holds(Tag.of(body), fold, 120, at -> any.apply(random, at));
              assertFalse(live.all().isEmpty());
            }
          }
        });
  }

  public static Recorded recorded(int at, Event event) {
    return new Recorded(new LogPosition(at), given(at), event);
  }

  private static Given given(int at) {
    return new Given(SECRETARY, START.plusSeconds(at));
  }

  public void append(List<? extends Event> events) {
    int from = (int) log.next().value();
    var stored =
        IntStream.range(0, events.size())
            .mapToObj(at -> CODEC.encode(given(from + at), events.get(at)))
            .toList();
    assertTrue(log.append(new Batch(log.next(), UUID.randomUUID(), stored)));
  }

  public <S> Retelling<S> retelling(Fold<S> fold) {
    return new Retelling<>(new EventReader(log, CODEC), fold);
  }

  public <S> WideRetelling<S> retelling(WideFold<S> fold) {
    return new WideRetelling<>(new EventReader(log, CODEC), fold);
  }

  /// Appends events one by one, and holds what is told of them live beside what is replayed: now,
  /// and in the end at every position and instant.
  ///
  /// @return what is told live in the end
  public <S> S holds(Tag tag, Fold<S> fold, int events, IntFunction<Event> next) {
    var retelling = retelling(fold);
    var all = new ArrayList<Event>();
    var live = fold.initial();
    for (int at = 0; at < events; at++) {
      var event = next.apply(at);
      append(List.of(event));
      all.add(event);
      live = event.tags().contains(tag) ? fold.evolve(live, recorded(at, event)) : live;
      assertEquals(live, retelling.head(tag).state(), "at " + at);
    }
    assertEquals(live, lives(fold, tag, all).getLast());
    return live;
  }

  /// Holds what is told live of all the events of the log beside what is replayed at every position
  /// and instant.
  ///
  /// @return what is told live, after each event
  public <S> List<S> lives(Fold<S> fold, Tag tag, List<? extends Event> events) {
    var retelling = retelling(fold);
    var told = new ArrayList<S>();
    var live = fold.initial();
    for (int at = 0; at < events.size(); at++) {
      var event = events.get(at);
      live = event.tags().contains(tag) ? fold.evolve(live, recorded(at, event)) : live;
      assertEquals(live, retelling.at(tag, new LogPosition(at)).state(), "at " + at);
      assertEquals(live, retelling.at(tag, given(at).at()).state(), "at " + at);
      told.add(live);
    }
    assertEquals(live, retelling.head(tag).state());
    return told;
  }

  /// Appends events one by one, and holds what is told of them live, of one tag and of all that
  /// come to be named, beside what is replayed by somebody who has not heard of them.
  ///
  /// @param each what is to be so after each event
  public <S> void holds(Tag tag, WideFold<S> fold, List<Event> events, ObjIntConsumer<S> each) {
    var retelling = retelling(fold);
    var told = new ArrayList<S>();
    for (int at = 0; at < events.size(); at++) {
      append(List.of(events.get(at)));
      told.add(retelling.head(tag).state());
      each.accept(told.getLast(), at);
    }
    for (int at = 0; at < events.size(); at++) {
      var replay = retelling(fold);
      assertEquals(told.get(at), replay.at(tag, new LogPosition(at)).state(), "at " + at);
      assertEquals(told.get(at), replay.at(tag, given(at).at()).state(), "at " + at);
    }
  }

  @Override
  public void close() {
    log.close();
    Folders.delete(folder);
  }
}
