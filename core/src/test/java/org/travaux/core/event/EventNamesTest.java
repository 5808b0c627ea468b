package org.travaux.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventNamesTest {

  @Test
  void every_kind_of_event_has_a_stored_name_and_nothing_else_has() {
    assertEquals(recordsOf(Event.class), EventNames.kinds());
    assertTrue(EventNames.kinds().size() > 10, "the listing is not empty");
  }

  @Test
  void a_stored_name_is_versioned_and_leads_back_to_its_kind() {
    for (var kind : EventNames.kinds()) {
      var name = EventNames.of(kind);
      assertTrue(name.matches("[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*"), name);
      assertEquals(kind, EventNames.kind(name));
    }
  }

  @Test
  void clients_see_the_name_without_its_version() {
    assertEquals("text-edited", EventNames.word(InstrumentEvent.TextEdited.class));
  }

  @Test
  void what_has_no_name_is_said_so() {
    assertThrows(IllegalArgumentException.class, () -> EventNames.of(String.class));
    assertThrows(IllegalArgumentException.class, () -> EventNames.kind("text-edited.v99"));
  }

  @Test
  void identifiers_are_short_and_plain() {
    for (var good : List.of("a", "Res-71", "9.x_y", "p".repeat(64))) {
      assertEquals(good, new InstrumentId(good).value());
    }
    for (var bad : List.of("", "-a", ".a", "a b", "ä", "a/b", "p".repeat(65), "a\n")) {
      assertThrows(IllegalArgumentException.class, () -> new InstrumentId(bad), bad);
    }
  }

  private static Set<Class<?>> recordsOf(Class<?> kind) {
    var found = new HashSet<Class<?>>();
    if (kind.isRecord()) {
      found.add(kind);
    }
    if (kind.isSealed()) {
      for (var permitted : kind.getPermittedSubclasses()) {
        found.addAll(recordsOf(permitted));
      }
    }
    return found;
  }
}
