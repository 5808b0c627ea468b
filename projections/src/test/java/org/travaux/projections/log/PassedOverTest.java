package org.travaux.projections.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.Event;
import org.travaux.core.event.EventNames;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.Retelling.Told;

/// Events of kinds that nobody asked for are not decoded. Here nobody could: they say no more than
/// what they are.
class PassedOverTest {

  private static final InstrumentId PLAN = new InstrumentId("plan");
  private static final Tag TAG = Tag.of(PLAN);

  private final Path folder = Folders.temporary("passed-over");
  private final EventLog log = EmbeddedEventLog.open(folder.resolve("log"));
  private final EventCodec codec = new EventCodec();

  @AfterEach
  void close() {
    log.close();
    Folders.delete(folder);
  }

  @Test
  void a_view_is_told_only_by_the_kinds_that_it_folds() {
    append(named("text-edited.v1"));
    append(frozen());
    append(named("text-edited.v1"));
    var reader = new EventReader(log, codec);
    assertEquals(
        new Told<>(List.of(position(1)), position(2)),
        new Retelling<>(reader, positionsOf(InstrumentFrozen.class)).head(TAG));
    var all = new Retelling<>(reader, positionsOf(Event.class));
    assertThrows(UnreadableEvent.class, () -> all.head(TAG));
  }

  @Test
  void a_decision_is_told_only_by_the_kinds_that_it_depends_on() {
    append(named("text-edited.v1"));
    append(frozen());
    append(named("text-edited.v1"));
    var frozen = new QualifiedName(EventNames.of(InstrumentFrozen.class));
    var tagged = EventCriteria.havingTags(AppendedEvent.axon(Set.of(TAG)));
    assertEquals(1, sourced(tagged.andBeingOneOfTypes(frozen)));
    assertThrows(UnreadableEvent.class, () -> sourced(tagged.andBeingOfAnyType()));
  }

  /// Which kind of today it is of is known only once it is in today's shape.
  @Test
  void what_was_stored_in_an_older_shape_is_looked_at() {
    append(named("instrument-opened.v1"));
    var reader = new EventReader(log, codec);
    var opened = new Retelling<>(reader, positionsOf(InstrumentOpened.class));
    assertThrows(UnreadableEvent.class, () -> opened.head(TAG));
    var type = new QualifiedName(EventNames.of(InstrumentOpened.class));
    var criteria = EventCriteria.havingTags(AppendedEvent.axon(Set.of(TAG)));
    assertThrows(UnreadableEvent.class, () -> sourced(criteria.andBeingOneOfTypes(type)));
  }

  @Test
  void what_was_passed_over_is_not_read_again() {
    append(frozen());
    append(frozen());
    var begun = new ArrayList<LogPosition>();
    var told =
        new Retelling<>(
            new EventReader(watched(begun), codec), positionsOf(InstrumentUnfrozen.class));
    assertEquals(new Told<>(List.of(), position(1)), told.head(TAG));
    append(frozen());
    assertEquals(new Told<>(List.of(), position(2)), told.head(TAG));
    assertEquals(List.of(position(0), position(2)), begun);
  }

  /// The log, with where each reading of it begins.
  private EventLog watched(List<LogPosition> begun) {
    return (EventLog)
        Proxy.newProxyInstance(
            EventLog.class.getClassLoader(),
            new Class<?>[] {EventLog.class},
            (_, method, arguments) -> {
              if (method.getName().equals("read")) {
                begun.add((LogPosition) arguments[0]);
              }
              return method.invoke(log, arguments);
            });
  }

  /// How many events a decision on this would be told by, on a node that has just started.
  private long sourced(EventCriteria criteria) {
    try (var head = new LogHead(log, new CoreMessageCodec(codec));
        var storage = new AxonEventStorage(log, head, new CoreMessageCodec(codec))) {
      var told =
          storage
              .source(SourcingCondition.conditionFor(criteria), null)
              .filter(entry -> entry.message().payload() instanceof Event)
              .<Long>reduce(0L, (count, _) -> count + 1);
      if (told.isCompletedExceptionally()
          && told.exceptionNow() instanceof UnreadableEvent unreadable) {
        throw unreadable;
      }
      return told.join();
    }
  }

  private static Fold<List<LogPosition>> positionsOf(Class<? extends Event> kind) {
    return Fold.of(
        kind,
        List.of(),
        (positions, _, recorded) -> {
          var more = new ArrayList<>(positions);
          more.add(recorded.position());
          return List.copyOf(more);
        });
  }

  private StoredEvent frozen() {
    return codec.encode(Note.GIVEN, new InstrumentFrozen(PLAN, "test"));
  }

  private static StoredEvent named(String name) {
    return new StoredEvent(
        Set.of(TAG),
        new RawBsonDocument(new BsonDocument("t", new BsonString(name)), new BsonDocumentCodec()));
  }

  private void append(StoredEvent event) {
    assertTrue(log.append(new Batch(log.next(), UUID.randomUUID(), List.of(event))));
  }

  private static LogPosition position(long value) {
    return new LogPosition(value);
  }
}
