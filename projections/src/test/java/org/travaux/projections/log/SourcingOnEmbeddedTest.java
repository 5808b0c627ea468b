package org.travaux.projections.log;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SourcingOnEmbeddedTest extends SourcingContract {

  SourcingOnEmbeddedTest(@TempDir Path folder) {
    super(Logs.embedded(folder));
  }
}
