package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;
import org.travaux.core.text.Law;

/// What those who read a log's past and its end are promised, whatever of it is in memory.
abstract class ReadingContract extends TwoNodes {

  private static final List<String> NAMES = List.of("a", "b", "c", "d");

  ReadingContract(Logs logs) {
    super(logs);
  }

  @Test
  void what_is_read_with_a_memory_is_what_is_stored() throws Exception {
    long seed = Law.seed();
    var random = new Random(seed);
    var stored = new EventReader(log, new EventCodec());
    var remembering = new EventReader(log, new EventCodec(), one.head());
    for (int round = 0; round < 60 * Integer.getInteger("travaux.times", 1); round++) {
      finished(append(random.nextBoolean() ? one : two, AppendCondition.none(), some(random)));
      var head = remembering.head();
      assertThat(head).isEqualTo(stored.head());
      var anyOf = tags(random);
      var from = new LogPosition(random.nextLong(-1, head.value() + 3));
      var to = new LogPosition(random.nextLong(-1, head.value() + 3));
      assertThat(read(remembering.readAny(anyOf, from, to)))
          .as("seed %d, round %d: %s from %s to %s", seed, round, anyOf, from, to)
          .isEqualTo(read(stored.readAny(anyOf, from, to)));
      assertThat(remembering.within(to)).isEqualTo(stored.within(to));
    }
  }

  /// However short ago: nothing may be acknowledged on one node and missing on another.
  @Test
  void what_another_node_has_stored_is_there_for_whoever_asks_behind_it() throws Exception {
    var reader = new EventReader(log, new EventCodec(), one.head());
    for (int i = 0; i < 40; i++) {
      finished(append(two, AppendCondition.none(), "a"));
      assertThat(reader.head()).isEqualTo(new LogPosition(i));
      assertThat(
              read(
                  reader.read(
                      Set.of(Tag.of(Note.on("a", "").instrument())), reader.head(), reader.head())))
          .hasSize(1);
    }
  }

  @Test
  void a_batch_from_memory_ends_before_what_is_not_asked_for_and_at_the_end() throws Exception {
    var reader = new EventReader(log, new EventCodec(), one.head());
    finished(append(one, AppendCondition.none(), "a", "a", "b", "a"));
    var ends = new ArrayList<Boolean>();
    try (var reading =
        reader.read(
            Set.of(Tag.of(Note.on("a", "").instrument())), LogPosition.START, reader.head())) {
      while (reading.hasNext()) {
        reading.next();
        ends.add(reading.isAtEndOfBatch());
      }
    }
    assertThat(ends).containsExactly(false, true, true);
  }

  private static String[] some(Random random) {
    return Stream.generate(() -> NAMES.get(random.nextInt(NAMES.size())))
        .limit(random.nextInt(1, 5))
        .toArray(String[]::new);
  }

  private static Set<Set<Tag>> tags(Random random) {
    return Stream.generate(
            () ->
                NAMES.stream()
                    .filter(_ -> random.nextInt(3) == 0)
                    .map(name -> new Tag("instrument", name))
                    .collect(Collectors.toUnmodifiableSet()))
        .limit(random.nextInt(4))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Recorded> read(EventReader.Reading reading) {
    var read = new ArrayList<Recorded>();
    try (reading) {
      reading.forEachRemaining(read::add);
    }
    return read;
  }
}
