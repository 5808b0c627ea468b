package org.travaux.projections.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
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
import org.travaux.projections.log.Batch;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.EventCodec;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.EventReader;
import org.travaux.projections.log.Folders;
import org.travaux.projections.log.Retelling;

/// A log of events of which one is appended at a time, a second after the other.
record KeptRecord(Path folder, EventLog log) implements AutoCloseable {

  private static final Delegate SECRETARY =
      new Delegate(new PersonId("secretary"), new DelegationId("SEC"), Role.SECRETARIAT);
  private static final Instant START = Instant.parse("2022-01-13T09:00:00Z");

  static KeptRecord open() {
    var folder = Folders.temporary("kept");
    return new KeptRecord(folder, EmbeddedEventLog.open(folder.resolve("log")));
  }

  static Recorded recorded(int at, Event event) {
    return new Recorded(new LogPosition(at), given(at), event);
  }

  private static Given given(int at) {
    return new Given(SECRETARY, START.plusSeconds(at));
  }

  /// Appends events one by one, and holds what is told of them live beside what is replayed: now,
  /// and in the end at every position and instant.
  ///
  /// @return what is told live in the end
  <S> S holds(Tag tag, Fold<S> fold, int events, IntFunction<Event> next) {
    var codec = new EventCodec();
    var retelling = new Retelling<>(new EventReader(log, codec), fold);
    var told = new ArrayList<S>();
    var live = fold.initial();
    for (int at = 0; at < events; at++) {
      var event = next.apply(at);
      var stored = List.of(codec.encode(given(at), event));
      assertTrue(log.append(new Batch(log.next(), UUID.randomUUID(), stored)));
      live = event.tags().contains(tag) ? fold.evolve(live, recorded(at, event)) : live;
      assertEquals(live, retelling.head(tag).state(), "at " + at);
      told.add(live);
    }
    for (int at = 0; at < events; at++) {
      assertEquals(told.get(at), retelling.at(tag, new LogPosition(at)).state(), "at " + at);
      assertEquals(told.get(at), retelling.at(tag, given(at).at()).state(), "at " + at);
    }
    return live;
  }

  @Override
  public void close() {
    log.close();
    Folders.delete(folder);
  }
}
