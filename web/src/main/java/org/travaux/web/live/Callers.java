package org.travaux.web.live;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.travaux.core.event.PersonId;

/// How much each person may send over all of their connections, and how many of these there are.
final class Callers {

  private final LiveLimits limits;
  private final Map<PersonId, Allowance> allowances = new ConcurrentHashMap<>();

  Callers(LiveLimits limits) {
    this.limits = limits;
  }

  /// One more connection; empty if the person has too many.
  Optional<Allowance> enter(PersonId person) {
    var allowance =
        allowances.compute(
            person,
            (_, known) ->
                known == null
                    ? new Allowance(bucket(), 1)
                    : new Allowance(known.bucket(), known.connections() + 1));
    if (allowance.connections() > limits.connectionsPerPerson()) {
      leave(person);
      return Optional.empty();
    }
    return Optional.of(allowance);
  }

  /// One connection less. What the person used up stays used up: coming back does not renew it.
  void leave(PersonId person) {
    allowances.computeIfPresent(
        person, (_, known) -> new Allowance(known.bucket(), known.connections() - 1));
  }

  /// Forgets whoever is gone and has all of the allowance again.
  void forget() {
    allowances
        .values()
        .removeIf(
            known ->
                known.connections() == 0
                    && known.bucket().getAvailableTokens() >= limits.messageBurst());
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(limits.messageBurst())
                    .refillGreedy(limits.messagesPerSecond(), Duration.ofSeconds(1)))
        .build();
  }

  record Allowance(Bucket bucket, int connections) {

    boolean takes() {
      return bucket.tryConsume(1);
    }
  }
}
