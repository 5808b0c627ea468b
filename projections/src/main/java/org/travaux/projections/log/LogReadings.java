package org.travaux.projections.log;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.Registration;
import org.axonframework.eventsourcing.eventstore.ContinuousMessageStream;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;
import org.travaux.projections.log.LogEntries.Placed;
import org.travaux.projections.log.LogEntries.Reading;

/// Reads what is asked for from memory where that reaches back far enough, and from the log where
/// it does not.
final class LogReadings {

  private static final int RUN_LIMIT = 256;
  private static final int LOOK_MS = 500;

  private final EventLog log;
  private final LogHead head;

  LogReadings(EventLog log, LogHead head) {
    this.log = log;
    this.head = head;
  }

  /// All that is asked for from a position on, as far as this node knows of the log.
  Reading matching(Matching matching, long from) {
    return head.known(matching, from)
        .<Reading>map(known -> new FromMemory(matching, from, known))
        .orElseGet(() -> new FromLog(matching, from));
  }

  /// All that is asked for from a position on, without an end.
  MessageStream<EventMessage> following(Matching matching, long from) {
    var at = new AtomicLong(from);
    return new ContinuousMessageStream<Placed>(
        _ -> run(matching, at),
        placed -> LogEntries.entry(placed.position(), placed.message()),
        (_, callback) -> whenMore(at, callback));
  }

  private List<Placed> run(Matching matching, AtomicLong at) {
    var run = new ArrayList<Placed>();
    try (var reading = matching(matching, at.get())) {
      for (var one = reading.next(); one != null; one = reading.next()) {
        run.add(one);
        if (run.size() == RUN_LIMIT) {
          at.set(one.position() + 1);
          return run;
        }
      }
      at.accumulateAndGet(reading.end(), Math::max);
      return run;
    }
  }

  /// Calls back whenever there is more, until it is cancelled. Never by an interrupt: what is
  /// called may be reading a file that an interrupt would close.
  private Registration whenMore(AtomicLong at, Runnable callback) {
    var cancelled = new AtomicBoolean();
    Thread.ofVirtual()
        .name("log-stream")
        .start(
            () -> {
              long seen = at.get();
              while (!cancelled.get()) {
                long next = head.next().value();
                if (next > seen) {
                  seen = next;
                  callback.run();
                } else {
                  head.await(seen, LOOK_MS);
                }
              }
            });
    return () -> cancelled.compareAndSet(false, true);
  }

  private static final class FromMemory implements Reading {

    private final Matching matching;
    private final Iterator<AppendedEvent> events;
    private final long end;
    private long position;

    FromMemory(Matching matching, long from, LogHead.Known known) {
      this.matching = matching;
      this.events = known.events().iterator();
      this.end = known.next();
      this.position = from;
    }

    @Override
    public @Nullable Placed next() {
      while (events.hasNext()) {
        var event = events.next();
        long here = position++;
        if (matching.matches(event)) {
          return new Placed(here, event.message());
        }
      }
      return null;
    }

    @Override
    public long end() {
      return end;
    }

    @Override
    public void close() {
      // Holds nothing.
    }
  }

  /// Reads only batches in which something carries the right tags, and what this node knew of when
  /// it began.
  private final class FromLog implements Reading {

    private final Matching matching;
    private final long from;
    private final long end;
    private final AnyTags<Tag> asked;
    private final Set<String> names;
    private final EventLog.Batches batches;
    private Iterator<StoredEvent> events = List.<StoredEvent>of().iterator();
    private long position;

    FromLog(Matching matching, long from) {
      this.matching = matching;
      this.from = from;
      this.end = head.next().value();
      var anyOf = matching.coreTags();
      this.asked = AnyTags.of(anyOf);
      this.names = matching.names();
      this.batches =
          anyOf.contains(Set.<Tag>of())
              ? log.read(new LogPosition(from))
              : log.read(new LogPosition(from), anyOf);
    }

    @Override
    public @Nullable Placed next() {
      while (position < end && (events.hasNext() || nextBatch())) {
        long here = position++;
        var stored = events.next();
        if (here >= from && here < end && mayMatch(stored)) {
          var event = head.decoded(new LogPosition(here), stored);
          if (matching.matches(event)) {
            return new Placed(here, event.message());
          }
        }
      }
      return null;
    }

    private boolean mayMatch(StoredEvent stored) {
      return asked.test(stored.tags()) && head.mayBe(names, stored);
    }

    private boolean nextBatch() {
      if (!batches.hasNext()) {
        return false;
      }
      var batch = batches.next();
      position = batch.first().value();
      events = batch.events().iterator();
      return true;
    }

    @Override
    public long end() {
      return end;
    }

    @Override
    public void close() {
      batches.close();
    }
  }
}
