package org.travaux.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.travaux.core.decide.Folded;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

class WindowTest {

  private final Window window =
      new Window(new Folded<>(Draft.FOLD.initial(), new LogPosition(9)), 3);

  private static List<Recorded> events(long from, long to) {
    return LongStream.rangeClosed(from, to)
        .mapToObj(
            position ->
                new Recorded(
                    new LogPosition(position),
                    LiveServer.by(LiveServer.CHAIR),
                    new InstrumentUnfrozen(LiveServer.DRAFT)))
        .toList();
  }

  private List<Long> after(long position) {
    return window.after(new LogPosition(position)).stream()
        .map(recorded -> recorded.position().value())
        .toList();
  }

  @Test
  void it_begins_with_all_that_is_known_and_nothing_to_tell() {
    assertTrue(window.reaches(new LogPosition(9)));
    assertFalse(window.reaches(new LogPosition(8)));
    assertEquals(List.of(), after(0));
  }

  @Test
  void it_takes_each_event_once() {
    assertEquals(3, window.add(events(8, 12)).size());
    assertEquals(new LogPosition(12), window.position());
    assertEquals(List.of(), window.add(events(10, 12)));
    assertEquals(List.of(10L, 11L, 12L), after(9));
    assertEquals(List.of(11L, 12L), after(10));
    assertEquals(List.of(), after(12));
  }

  @Test
  void it_forgets_what_is_too_much_and_says_so() {
    window.add(events(10, 13));
    assertEquals(List.of(11L, 12L, 13L), after(0));
    assertFalse(window.reaches(new LogPosition(9)));
    assertTrue(window.reaches(new LogPosition(10)));
  }
}
