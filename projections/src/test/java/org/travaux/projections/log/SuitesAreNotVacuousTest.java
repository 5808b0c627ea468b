package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A suite that a storage passes which does nothing proves nothing.
class SuitesAreNotVacuousTest {

  private final Path folder;

  SuitesAreNotVacuousTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void every_promise_of_ours_is_broken_by_a_storage_that_does_nothing() {
    keepsNothing(StorageContract.class, logs -> new StorageContract(logs) {});
    keepsNothing(DecisionsContract.class, logs -> new DecisionsContract(logs) {});
    keepsNothing(SourcingContract.class, logs -> new SourcingContract(logs) {});
    keepsNothing(TailContract.class, logs -> new TailContract(logs) {});
  }

  private <S extends TwoNodes> void keepsNothing(Class<S> contract, Function<Logs, S> suite) {
    assertThat(tests(contract)).isNotEmpty();
    for (var promise : tests(contract)) {
      var onNothing = suite.apply(new LogsOfNothing(folder.resolve(promise.getName())));
      onNothing.openTwoNodes();
      assertThat(holds(onNothing, promise)).as(promise.getName()).isFalse();
      onNothing.closeTheNodes();
    }
  }

  @Test
  void axons_own_suite_notices_a_storage_that_does_nothing() throws Exception {
    var suite = new AxonSuiteOnNothing(folder.resolve("axon"));
    invoke(suite, StorageEngineTestSuite.class.getDeclaredMethod("beforeAll"));
    var broken = new ArrayList<String>();
    for (var promise : tests(StorageEngineTestSuite.class)) {
      invoke(suite, StorageEngineTestSuite.class.getDeclaredMethod("setUp"));
      if (!holds(suite, promise)) {
        broken.add(promise.getName());
      }
    }
    suite.close();
    assertThat(broken)
        .contains(
            "sourcingEventsReturnsMatchingAggregateEvents",
            "transactionRejectedWithConflictingEventsInStore",
            "transactionRejectedWhenConcurrentlyCreatedTransactionIsCommittedFirst",
            "streamingFromStartReturnsSelectedMessages",
            "tokenAtRetrievesTokenFromStorageEngineThatStreamsEventsSinceThatMoment");
  }

  private static List<Method> tests(Class<?> suite) {
    return Stream.of(suite.getDeclaredMethods())
        .filter(
            method ->
                Arrays.stream(method.getAnnotations())
                    .anyMatch(
                        annotation -> annotation.annotationType().getSimpleName().equals("Test")))
        .toList();
  }

  private static boolean holds(Object suite, Method promise) {
    try {
      invoke(suite, promise);
      return true;
    } catch (ReflectiveOperationException broken) {
      return false;
    }
  }

  private static void invoke(Object suite, Method method) throws ReflectiveOperationException {
    method.setAccessible(true);
    method.invoke(suite);
  }

  private static Node nodeOf(EventLog log, MessageCodec codec) {
    var head = new LogHead(log, codec);
    return new Node(head, new Nothing(), new LogTail(log, head));
  }

  private record LogsOfNothing(Path file) implements Logs {

    @Override
    public EventLog open() {
      return EmbeddedEventLog.open(file);
    }

    @Override
    public EventLog openAgain(EventLog log) {
      return log;
    }

    @Override
    public Node node(EventLog log) {
      return nodeOf(log, new CoreMessageCodec(new EventCodec()));
    }

    @Override
    public Duration patience() {
      return Duration.ofMillis(300);
    }
  }

  private static final class AxonSuiteOnNothing extends AxonSuite {

    AxonSuiteOnNothing(Path file) {
      this(EmbeddedEventLog.open(file));
    }

    private AxonSuiteOnNothing(EventLog log) {
      super(log, nodeOf(log, new TextCodec()));
    }
  }
}
