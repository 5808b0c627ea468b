package org.travaux.projections.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;

class WideRetellingTest {

  private static final Tag PLAN = Tag.of(new InstrumentId("plan"));
  private static final Given GIVEN =
      new Given(
          new Delegate(new PersonId("chair"), new DelegationId("BRA"), Role.CHAIR),
          Instant.parse("2022-01-13T09:00:00Z"));

  private final Path folder = Folders.temporary("wide-retelling");
  private final EventLog log = EmbeddedEventLog.open(folder.resolve("log"));
  private final EventCodec codec = new EventCodec();
  private final AtomicInteger readings = new AtomicInteger();
  private final Counted counted = new Counted();
  private final WideRetelling<List<String>> told =
      new WideRetelling<>(new EventReader(watched(), codec), counted);

  @AfterEach
  void close() {
    log.close();
    Folders.delete(folder);
  }

  @Test
  void what_is_named_anew_and_has_no_past_is_told_of_without_telling_all_again() {
    append("plan", "one");
    append("plan", "two");
    assertEquals(List.of("one", "two"), told.head(PLAN).state());
    append("plan", "names annex");
    append("annex", "names protocol");
    append("protocol", "three");
    var all = List.of("one", "two", "names annex", "names protocol", "three");
    assertEquals(all, told.head(PLAN).state());
    assertEquals(2 + 1 + 3, counted.events);
    append("protocol", "four");
    assertEquals("four", told.head(PLAN).state().getLast());
    assertEquals(told.at(PLAN, log.next()).state(), told.head(PLAN).state());
  }

  @Test
  void what_is_named_anew_and_has_a_past_is_told_as_if_it_had_always_been_named() {
    append("annex", "before");
    append("plan", "one");
    assertEquals(List.of("one"), told.head(PLAN).state());
    append("plan", "names annex");
    assertEquals(List.of("before", "one", "names annex"), told.head(PLAN).state());
  }

  /// At first, and whenever something with a past is named: never once more for each name.
  @Test
  void everything_is_folded_once_however_often_more_is_named() {
    append("protocol", "before");
    append("annex", "names protocol");
    append("plan", "names annex");
    append("protocol", "names table");
    append("table", "last");
    append("list", "of old");
    append("rules", "names list");
    var all = List.of("before", "names protocol", "names annex", "names table", "last");
    assertEquals(all, told.head(PLAN).state());
    assertEquals(5, counted.events);
    append("table", "names rules");
    assertEquals(
        Stream.concat(all.stream(), Stream.of("of old", "names list", "names rules")).toList(),
        told.head(PLAN).state());
    assertEquals(5 + 1 + 8, counted.events);
    counted.events = 0;
    assertEquals(all, told.at(PLAN, new LogPosition(6)).state());
    assertEquals(5, counted.events);
    assertEquals(told.head(PLAN).state(), told.at(PLAN, GIVEN.at()).state());
  }

  @Test
  void what_names_nothing_more_is_read_once() {
    append("annex", "before");
    append("plan", "names annex");
    told.head(PLAN);
    readings.set(0);
    append("annex", "one");
    append("plan", "names annex");
    assertEquals(4, told.head(PLAN).state().size());
    assertEquals(1, readings.get());
  }

  private void append(String instrument, String says) {
    var event = new InstrumentFrozen(new InstrumentId(instrument), says);
    Events.append(log, List.of(codec.encode(GIVEN, event)));
  }

  /// The log, of which is counted how often it is read.
  private EventLog watched() {
    return (EventLog)
        Proxy.newProxyInstance(
            EventLog.class.getClassLoader(),
            new Class<?>[] {EventLog.class},
            (_, method, arguments) -> {
              if (method.getName().equals("read")) {
                readings.incrementAndGet();
              }
              return method.invoke(log, arguments);
            });
  }

  /// What was said, and how often it was told of anything.
  private static final class Counted implements WideFold<List<String>> {

    private int events;

    @Override
    public List<String> initial() {
      return List.of();
    }

    @Override
    public List<String> evolve(List<String> state, Recorded recorded) {
      events++;
      var frozen = (InstrumentFrozen) recorded.event();
      return Stream.concat(state.stream(), Stream.of(frozen.reason())).toList();
    }

    @Override
    public Set<Tag> named(Event event) {
      var words = ((InstrumentFrozen) event).reason();
      return words.startsWith("names ")
          ? Set.of(Tag.of(new InstrumentId(words.substring(6))))
          : Set.of();
    }

    @Override
    public Set<Class<? extends Event>> naming() {
      return Set.of(InstrumentFrozen.class);
    }
  }
}
