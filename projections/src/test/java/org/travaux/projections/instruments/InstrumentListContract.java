package org.travaux.projections.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.InstrumentId;

/// What holds for every list of instruments.
abstract class InstrumentListContract {

  private static final BodyId ONE = new BodyId("one");
  private static final BodyId TWO = new BodyId("two");

  private final InstrumentList list = open();

  abstract InstrumentList open();

  @BeforeEach
  void fill() {
    for (int at = 0; at < 5; at++) {
      list.put(listed("a" + at, ONE, "Plan " + (9 - at)));
    }
    list.put(listed("b1", TWO, "plan (B) 战略"));
    list.put(listed("b2", TWO, "Report"));
  }

  @AfterEach
  void close() {
    list.close();
  }

  @Test
  void it_is_ordered_by_title_and_comes_in_pages() {
    var first = list.find(Set.of(ONE, TWO), "", 0, 4);
    assertEquals(List.of("b1", "a4", "a3", "a2"), ids(first));
    assertEquals(Optional.of(4), first.next());
    var second = list.find(Set.of(ONE, TWO), "", 4, 4);
    assertEquals(List.of("a1", "a0", "b2"), ids(second));
    assertEquals(Optional.empty(), second.next());
    assertEquals(List.of(), ids(list.find(Set.of(ONE), "", 100, 4)));
  }

  @Test
  void only_asked_bodies_and_words_are_found() {
    assertEquals(List.of("b1", "b2"), ids(list.find(Set.of(TWO), "", 0, 9)));
    assertEquals(List.of("b1"), ids(list.find(Set.of(ONE, TWO), "PLAN (b", 0, 9)));
    assertEquals(List.of("b1"), ids(list.find(Set.of(TWO), "战略", 0, 9)));
    assertEquals(List.of(), ids(list.find(Set.of(), "", 0, 9)));
    assertEquals(List.of(), ids(list.find(Set.of(ONE), ".*", 0, 9)));
  }

  @Test
  void the_last_word_on_an_instrument_counts_and_everything_can_be_forgotten() {
    var frozen = listed("b2", TWO, "Report").withFrozen(Optional.of("read out"));
    list.put(frozen);
    list.put(frozen);
    assertEquals(Optional.of(frozen), list.find(new InstrumentId("b2")));
    assertEquals(7, list.find(Set.of(ONE, TWO), "", 0, 9).instruments().size());
    list.clear();
    assertEquals(Optional.empty(), list.find(new InstrumentId("b2")));
    assertEquals(List.of(), ids(list.find(Set.of(ONE, TWO), "", 0, 9)));
  }

  private static List<String> ids(InstrumentList.Page page) {
    return page.instruments().stream().map(listed -> listed.instrument().value()).toList();
  }

  private static Listed listed(String id, BodyId body, String title) {
    return new Listed(
        new InstrumentId(id),
        body,
        title,
        "resolution",
        "en",
        Instant.ofEpochMilli(1_642_066_200_123L),
        Optional.empty());
  }
}
