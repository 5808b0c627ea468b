package org.travaux.web.scenario;

import java.nio.file.Path;

/// A scenario that cannot be played to its end, and the line where.
final class BadScenario extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadScenario(Path file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
  }
}
