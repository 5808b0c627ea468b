package org.travaux.web.http;

import java.util.Optional;
import org.travaux.projections.log.EventLog;
import org.travaux.projections.log.LogVerification;

/// Follows the chain of hashes through the whole log.
final class Verification {

  private final EventLog log;

  Verification(EventLog log) {
    this.log = log;
  }

  /// What was found.
  ///
  /// @param head the end of what holds, for the auditor to keep
  /// @param broken absent if all of it holds
  record Finding(
      boolean holds, LogVerification.Head head, Optional<LogVerification.Broken> broken) {}

  /// @param expected an earlier head, which the log still has to run through
  Finding run(Optional<LogVerification.Head> expected, Progress progress) {
    var finding =
        LogVerification.verify(
            log, expected, (position, next) -> progress.at(position.value(), next.value()));
    return new Finding(finding.holds(), finding.head(), finding.broken());
  }
}
