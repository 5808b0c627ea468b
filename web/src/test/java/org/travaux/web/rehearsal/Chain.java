package org.travaux.web.rehearsal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.travaux.projections.log.EmbeddedEventLog;
import org.travaux.projections.log.LogVerification;

/// The chain of hashes through a log that no server has open.
final class Chain {

  private Chain() {}

  static void requireWhole(Path file) {
    try (var log = EmbeddedEventLog.open(file)) {
      var finding = LogVerification.verify(log, Optional.empty(), (_, _) -> {});
      assertTrue(finding.holds(), () -> "The chain breaks: " + finding.broken());
    }
  }
}
