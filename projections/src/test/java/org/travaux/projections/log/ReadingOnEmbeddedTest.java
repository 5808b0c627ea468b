package org.travaux.projections.log;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class ReadingOnEmbeddedTest extends ReadingContract {

  ReadingOnEmbeddedTest(@TempDir Path folder) {
    super(Logs.embedded(folder));
  }
}
