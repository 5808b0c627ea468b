package org.travaux.projections.log;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class AxonSuiteOnEmbeddedTest extends AxonSuite {

  AxonSuiteOnEmbeddedTest(@TempDir Path folder) {
    super(EmbeddedEventLog.open(folder.resolve("log")));
  }
}
