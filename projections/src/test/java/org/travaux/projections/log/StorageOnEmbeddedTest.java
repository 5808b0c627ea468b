package org.travaux.projections.log;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class StorageOnEmbeddedTest extends StorageContract {

  private final Path folder;

  StorageOnEmbeddedTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Override
  EventLog open() {
    return EmbeddedEventLog.open(folder.resolve("log"));
  }

  @Override
  EventLog openAgain(EventLog log) {
    return log;
  }
}
