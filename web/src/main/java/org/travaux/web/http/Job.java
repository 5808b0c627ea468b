package org.travaux.web.http;

import java.time.Instant;
import java.util.Optional;
import org.springframework.http.ProblemDetail;
import org.travaux.core.event.PersonId;

/// A long piece of work as it stands at a moment.
///
/// @param kind such as `verification`
/// @param done how much of `total` is done, in whatever the work counts
/// @param result what came of it, once it is done
/// @param problem why it failed, if it did
record Job(
    String id,
    String kind,
    PersonId by,
    Instant startedAt,
    State state,
    long done,
    long total,
    Optional<Object> result,
    Optional<ProblemDetail> problem) {

  enum State {
    RUNNING,
    DONE,
    FAILED
  }

  static Job started(String id, String kind, PersonId by, Instant at) {
    return new Job(id, kind, by, at, State.RUNNING, 0, 0, Optional.empty(), Optional.empty());
  }

  Job at(long nowDone, long nowTotal) {
    return new Job(id, kind, by, startedAt, state, nowDone, nowTotal, result, problem);
  }

  Job done(Object came) {
    return new Job(
        id, kind, by, startedAt, State.DONE, total, total, Optional.of(came), Optional.empty());
  }

  Job failed(ProblemDetail why) {
    return new Job(
        id, kind, by, startedAt, State.FAILED, done, total, Optional.empty(), Optional.of(why));
  }

  boolean isRunning() {
    return state == State.RUNNING;
  }
}
