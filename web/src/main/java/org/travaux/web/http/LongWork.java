package org.travaux.web.http;

import java.util.Optional;
import org.travaux.projections.draft.DraftCheckpoints;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.LogVerification;

/// What takes long, whoever started it.
final class LongWork {

  private final EventLog log;
  private final DraftCheckpoints checkpoints;

  LongWork(EventLog log, DraftCheckpoints checkpoints) {
    this.log = log;
    this.checkpoints = checkpoints;
  }

  /// What a verification found.
  ///
  /// @param head the end of what holds, for the auditor to keep
  /// @param broken absent if all of it holds
  record Finding(
      boolean holds, LogVerification.Head head, Optional<LogVerification.Broken> broken) {}

  /// Follows the chain of hashes through the whole log.
  Finding verify(Optional<LogVerification.Head> expected, Progress progress) {
    var finding =
        LogVerification.verify(
            log, expected, (position, next) -> progress.at(position.value(), next.value()));
    return new Finding(finding.holds(), finding.head(), finding.broken());
  }

  Object rebuild(Progress progress) {
    checkpoints.clear();
    progress.at(1, 1);
    return "rebuilt";
  }
}
