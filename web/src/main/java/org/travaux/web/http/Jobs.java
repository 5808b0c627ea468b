package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.CONTENDED;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.PersonId;

/// Long work, each piece on a thread of its own. How far it has come can be asked for at any time,
/// and shows on the console. Of the finished ones the last hundred are remembered.
final class Jobs {

  private static final int RUNNING_LIMIT = 4;
  private static final int KEPT_LIMIT = 100;

  private final InstantSource clock;
  private final ProgressLine line;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final Map<String, CompletableFuture<Job>> ends = new LinkedHashMap<>();

  Jobs(InstantSource clock, ProgressLine line) {
    this.clock = clock;
    this.line = line;
  }

  interface Work {
    /// Does it.
    ///
    /// @return what came of it, as it is told in JSON
    Object run(Progress progress);
  }

  /// Starts at once.
  ///
  /// @throws Refusal if too many are running
  synchronized Job start(String kind, PersonId by, Work work) {
    if (jobs.values().stream().filter(Job::isRunning).count() >= RUNNING_LIMIT) {
      throw new Refusal(CONTENDED, "", "Too much else is running; try again later.");
    }
    forgetOldest();
    var job = Job.started(UUID.randomUUID().toString(), kind, by, clock.instant());
    jobs.put(job.id(), job);
    ends.put(job.id(), new CompletableFuture<>());
    Thread.ofVirtual().name("job-" + kind).start(() -> run(job.id(), work));
    return job;
  }

  synchronized Optional<Job> find(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /// The newest first.
  synchronized List<Job> all() {
    return List.copyOf(jobs.values()).reversed();
  }

  /// The job when it has ended, or as it is when that takes longer.
  Job await(Job job, Duration longest) {
    var end = end(job.id());
    try {
      return end.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException | ExecutionException late) {
      // Whoever wants to know more asks again.
    }
    return find(job.id()).orElse(job);
  }

  private synchronized CompletableFuture<Job> end(String id) {
    return ends.getOrDefault(id, new CompletableFuture<>());
  }

  private void run(String id, Work work) {
    Job ended;
    try {
      var result = work.run((done, total) -> move(id, job -> job.at(done, total)));
      ended = change(id, job -> job.done(result));
    } catch (RuntimeException | Error thrown) {
      var problem = Problems.of(thrown);
      ended = change(id, job -> job.failed(problem));
    }
    line.ended(ended);
    end(id).complete(ended);
  }

  private void move(String id, UnaryOperator<Job> change) {
    var before = find(id);
    var now = change(id, change);
    before.ifPresent(was -> line.moved(was, now));
  }

  private synchronized Job change(String id, UnaryOperator<Job> change) {
    return jobs.computeIfPresent(id, (_, job) -> change.apply(job));
  }

  private void forgetOldest() {
    if (jobs.size() >= KEPT_LIMIT) {
      jobs.values().stream()
          .filter(job -> !job.isRunning())
          .findFirst()
          .map(Job::id)
          .ifPresent(
              id -> {
                jobs.remove(id);
                ends.remove(id);
              });
    }
  }
}
