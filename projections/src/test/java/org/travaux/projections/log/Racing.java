package org.travaux.projections.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Many threads that begin at the same moment.
final class Racing {

  private Racing() {}

  /// What each of them came to.
  static <T> List<T> at(int threads, IntFunction<T> each)
      throws InterruptedException, ExecutionException {
    var start = new CyclicBarrier(threads);
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<T>>();
      for (var i = 0; i < threads; i++) {
        var number = i;
        Callable<T> task =
            () -> {
              start.await();
              return each.apply(number);
            };
        running.add(pool.submit(task));
      }
      var outcomes = new ArrayList<T>();
      for (var future : running) {
        outcomes.add(future.get());
      }
      return outcomes;
    }
  }

  /// Appends batches of one to three events from many threads, which take the logs in turn.
  ///
  /// @return what the appended events say
  static List<String> append(List<EventLog> logs, int threads, int batchesEach)
      throws InterruptedException, ExecutionException {
    var said =
        at(
            threads,
            thread ->
                IntStream.range(0, batchesEach)
                    .mapToObj(i -> events(thread, i))
                    .map(events -> Events.append(logs.get(thread % logs.size()), events))
                    .toList());
    return said.stream().flatMap(batches -> Events.spoken(batches).stream()).toList();
  }

  private static List<StoredEvent> events(int thread, int number) {
    return IntStream.rangeClosed(0, (thread + number) % 3)
        .mapToObj(i -> Events.event(thread + " " + number + " " + i, thread % 2 == 0 ? "a" : "b"))
        .toList();
  }
}
