package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;

/// A suite that passes on a log which does nothing would say nothing about any other.
class ContractCanFailTest {

  @TestFactory
  Stream<DynamicTest> every_promise_is_broken_by_a_log_that_does_nothing() {
    return Arrays.stream(EventLogContract.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(
            method ->
                DynamicTest.dynamicTest(
                    method.getName(), () -> assertThat(passes(method.getName())).isFalse()));
  }

  @Test
  void the_suite_is_looked_at_in_full() {
    assertThat(every_promise_is_broken_by_a_log_that_does_nothing()).hasSizeGreaterThan(10);
  }

  private static boolean passes(String name) throws ReflectiveOperationException {
    var suite = new OnNothing();
    suite.openTheLog();
    try {
      EventLogContract.class.getDeclaredMethod(name).invoke(suite);
      return true;
    } catch (InvocationTargetException failed) {
      return false;
    }
  }

  private static final class OnNothing extends EventLogContract {
    @Override
    protected EventLog open() {
      return new DoNothing();
    }
  }

  /// Says yes to everything and keeps nothing.
  private static final class DoNothing implements EventLog {

    @Override
    public boolean append(Batch batch) {
      return true;
    }

    @Override
    public LogPosition next() {
      return LogPosition.START;
    }

    @Override
    public Batches read(LogPosition from) {
      return new Batches() {
        @Override
        public boolean hasNext() {
          return false;
        }

        @Override
        public Batch next() {
          throw new NoSuchElementException("Nothing is kept.");
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public Batches read(LogPosition from, Set<Set<Tag>> anyOf) {
      return read(from);
    }

    @Override
    public Optional<String> hashAt(LogPosition position) {
      return Optional.empty();
    }

    @Override
    public Documents documents() {
      return new Documents() {
        @Override
        public boolean hasNext() {
          return false;
        }

        @Override
        public Stored next() {
          throw new NoSuchElementException("Nothing is kept.");
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public void close() {}
  }
}
