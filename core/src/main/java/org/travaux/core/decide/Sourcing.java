package org.travaux.core.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.Position;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.travaux.core.cache.Turns;
import org.travaux.core.event.Event;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Tag;

/// Reads what decisions depend on. Parts about the same things that are known up to the same
/// position are read together, each event once for all of them.
///
/// What nothing is known of is read from the first event on, which takes long where much has
/// happened. After a start everybody wants it: those who do wait for whoever came first and go on
/// from there, and only a few of such readings are under way at once, so that the log is left to
/// others.
final class Sourcing {

  private static final int THINGS_LIMIT = 4_096;
  private static final int FIRST_READINGS_LIMIT = 16;

  private final WarmStates warm;
  private final Turns<Set<Tag>> turns = new Turns<>(THINGS_LIMIT);
  private final Semaphore firstReadings = new Semaphore(FIRST_READINGS_LIMIT, true);

  Sourcing(WarmStates warm) {
    this.warm = warm;
  }

  /// A part on its way to the end of the log.
  private static final class Folding<S> {

    private final Boundary.Part<S> part;
    private Folded<S> folded;

    Folding(Boundary.Part<S> part, Folded<S> from) {
      this.part = part;
      this.folded = from;
    }

    void take(Recorded recorded) {
      folded = part.after(folded, recorded);
    }

    /// The marker is the lowest of all that was read; this part may reach beyond it.
    void reach(LogPosition last) {
      folded = last.isAfter(folded.at()) ? new Folded<>(folded.state(), last) : folded;
    }
  }

  /// What is about the same things and known up to the same position.
  private record Group(Set<Tag> tags, LogPosition from, List<Folding<?>> foldings) {

    boolean isFirst() {
      return from.equals(LogPosition.NONE);
    }

    List<Boundary.Part<?>> parts() {
      return foldings.stream().<Boundary.Part<?>>map(folding -> folding.part).toList();
    }
  }

  private record About(Set<Tag> tags, LogPosition from) {}

  /// What takes longest comes first, so that less of the others is out of date by then.
  private List<Group> groups(Collection<Boundary.Part<?>> parts) {
    var groups = new LinkedHashMap<About, Group>();
    for (var part : parts) {
      var folding = begin(part);
      groups
          .computeIfAbsent(
              new About(part.tags(), folding.folded.at()),
              about -> new Group(about.tags(), about.from(), new ArrayList<>(parts.size())))
          .foldings()
          .add(folding);
    }
    return groups.values().stream().sorted(Comparator.comparing(Group::from)).toList();
  }

  private <S> Folding<S> begin(Boundary.Part<S> part) {
    return new Folding<>(part, warm.nearest(part));
  }

  /// What is known of all these parts at the end of the log.
  CompletableFuture<Known> known(
      Collection<Boundary.Part<?>> parts, EventStoreTransaction transaction) {
    var known = CompletableFuture.completedFuture(Known.NOTHING);
    for (var group : groups(parts)) {
      known =
          known.thenCompose(
              others ->
                  group.isFirst() && warm != WarmStates.NONE
                      ? turns.take(group.tags(), () -> inTurn(group.parts(), others, transaction))
                      : read(group, others, transaction));
    }
    return known;
  }

  /// Who had the turn before may have left all of it, or some.
  private CompletableFuture<Known> inTurn(
      List<Boundary.Part<?>> parts, Known others, EventStoreTransaction transaction) {
    var known = CompletableFuture.completedFuture(others);
    for (var group : groups(parts)) {
      known =
          known.thenCompose(
              more ->
                  group.isFirst()
                      ? readFirst(group, more, transaction)
                      : read(group, more, transaction));
    }
    return known;
  }

  private CompletableFuture<Known> readFirst(
      Group group, Known others, EventStoreTransaction transaction) {
    firstReadings.acquireUninterruptibly();
    try {
      return read(group, others, transaction);
    } finally {
      firstReadings.release();
    }
  }

  private CompletableFuture<Known> read(
      Group group, Known others, EventStoreTransaction transaction) {
    return transaction
        .source(
            SourcingCondition.conditionFor(
                behind(group.from()), Criteria.of(group.tags(), group.parts())))
        .reduce(group.foldings(), (foldings, entry) -> taken(foldings, entry.message(), entry))
        .thenApply(foldings -> kept(foldings, others, next(transaction).plus(-1)));
  }

  private static List<Folding<?>> taken(
      List<Folding<?>> foldings, EventMessage message, Context context) {
    if (message.payload() instanceof Event event) {
      // A token points behind the event that it comes with.
      var position =
          TrackingToken.fromContext(context)
              .map(token -> new LogPosition(token.position().orElseThrow() - 1))
              .orElseThrow();
      var recorded = new Recorded(position, EventMessages.given(message), event);
      foldings.forEach(folding -> folding.take(recorded));
    }
    return foldings;
  }

  /// Kept also for whoever is too late with what comes of it: the next attempt reads only what came
  /// since, and is the faster for it.
  private Known kept(List<Folding<?>> foldings, Known others, LogPosition last) {
    var known = others;
    for (var folding : foldings) {
      folding.reach(last);
      warm.keep(folding.part, folding.folded);
      known = known.with(folding.part, folding.folded);
    }
    return known;
  }

  /// The next free position, as far as has been read.
  static LogPosition next(EventStoreTransaction transaction) {
    return new LogPosition(
        Math.max(0, GlobalIndexConsistencyMarker.position(transaction.appendPosition())));
  }

  private static Position behind(LogPosition position) {
    return position.equals(LogPosition.NONE)
        ? Position.START
        : new GlobalIndexConsistencyMarker(position.next().value()).position();
  }
}
