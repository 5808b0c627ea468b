package org.travaux.core.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.ClockEvent;
import org.travaux.core.event.Fold;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

class WarmStatesTest {

  private static final int MEGABYTE = 1 << 20;
  private static final int WAIT_S = 60;

  /// What it begins with is told from what is kept by its length.
  private record Bytes(boolean isLarge) implements Fold<byte[]> {

    @Override
    public byte[] initial() {
      return new byte[0];
    }

    @Override
    public byte[] evolve(byte[] state, Recorded recorded) {
      return state;
    }
  }

  @Test
  void a_state_that_is_kept_is_begun_with_until_one_reaches_further() {
    var warm = new WarmStates(4, Checkpoints.NONE);
    assertEquals(LogPosition.NONE, warm.nearest(part(1, false)).at());
    warm.keep(part(1, false), state(5));
    assertEquals(at(5), warm.nearest(part(1, false)).at());
    warm.keep(part(1, false), state(4));
    assertEquals(at(5), warm.nearest(part(1, false)).at());
    warm.keep(part(1, false), state(6));
    assertEquals(at(6), warm.nearest(part(1, false)).at());
    assertEquals(LogPosition.NONE, warm.nearest(part(2, false)).at());
    assertEquals(LogPosition.NONE, warm.nearest(part(1, true)).at());
  }

  @Test
  void without_a_state_it_is_begun_with_the_nearest_checkpoint() {
    var warm =
        new WarmStates(
            4,
            new Checkpoints() {
              @Override
              @SuppressWarnings("unchecked")
              public <S> Optional<Folded<S>> nearest(Boundary.Part<S> part) {
                return Optional.of((Folded<S>) state(3));
              }
            });
    assertEquals(at(3), warm.nearest(part(1, false)).at());
    warm.keep(part(1, false), state(9));
    assertEquals(at(9), warm.nearest(part(1, false)).at());
  }

  @Test
  void so_many_states_are_kept_and_of_large_ones_eight() {
    assertEquals(10, kept(new WarmStates(10, Checkpoints.NONE), false));
    assertEquals(8, kept(new WarmStates(10, Checkpoints.NONE), true));
    assertEquals(3, kept(new WarmStates(3, Checkpoints.NONE), true));
    assertEquals(0, kept(WarmStates.NONE, false));
  }

  /// In a process of its own, that has 48 megabytes.
  @Test
  void states_give_way_when_memory_is_short() throws Exception {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var small =
        new ProcessBuilder(
                java,
                "-Xmx48m",
                "-cp",
                System.getProperty("java.class.path"),
                WarmStatesTest.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertEquals(true, small.waitFor(WAIT_S, TimeUnit.SECONDS), "in time");
      assertEquals(0, small.exitValue());
    } finally {
      small.destroyForcibly();
    }
  }

  /// Keeps 200 megabytes of states.
  public static void main(String[] none) {
    var warm = new WarmStates(4_096, Checkpoints.NONE);
    for (int of = 0; of < 200; of++) {
      warm.keep(part(of, false), new Folded<>(new byte[MEGABYTE], at(1)));
    }
  }

  private static int kept(WarmStates warm, boolean large) {
    for (int of = 0; of < 20; of++) {
      warm.keep(part(of, large), state(1));
    }
    int kept = 0;
    for (int of = 0; of < 20; of++) {
      kept += warm.nearest(part(of, large)).at().equals(at(1)) ? 1 : 0;
    }
    return kept;
  }

  private static Boundary.Part<byte[]> part(int of, boolean large) {
    return new Boundary.Part<>(
        Set.of(Tag.of(new InstrumentId("text-" + of))), Set.of(ClockEvent.class), new Bytes(large));
  }

  private static Folded<byte[]> state(long at) {
    return new Folded<>(new byte[1], at(at));
  }

  private static LogPosition at(long position) {
    return new LogPosition(position);
  }
}
