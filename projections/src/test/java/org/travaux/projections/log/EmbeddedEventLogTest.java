package org.travaux.projections.log;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedEventLogTest extends EventLogContract {

  private final Path folder;

  EmbeddedEventLogTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Override
  protected EventLog open() {
    return EmbeddedEventLog.open(folder.resolve("log"));
  }
}
