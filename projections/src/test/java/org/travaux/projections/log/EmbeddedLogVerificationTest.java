package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.LogPosition;
import org.travaux.projections.log.LogVerification.Break;
import org.travaux.projections.log.LogVerification.Broken;

class EmbeddedLogVerificationTest extends LogVerificationContract {

  private final EmbeddedEventLog log;

  EmbeddedLogVerificationTest(@TempDir Path folder) {
    log = EmbeddedEventLog.open(folder.resolve("log"));
  }

  @Override
  protected EventLog open() {
    return log;
  }

  @Override
  protected Map<Long, byte[]> storage() {
    return log.storage();
  }

  @Test
  void exchanged_places_are_found() {
    var one = log.storage().get(2L);
    log.storage().put(2L, log.storage().put(6L, one));
    assertThat(LogVerification.verify(log, Optional.empty(), (p, n) -> {}).broken())
        .contains(new Broken(new LogPosition(2), Break.OUT_OF_ORDER));
  }

  /// Tags, times, authors, names and words are all among them.
  @Test
  void no_byte_of_a_batch_can_be_altered_unseen() {
    var whole = Objects.requireNonNull(log.storage().get(4L));
    for (int at = 0; at < whole.length; at++) {
      var altered = whole.clone();
      altered[at] ^= 1;
      log.storage().put(4L, altered);
      var broken = LogVerification.verify(log, Optional.empty(), (p, n) -> {}).broken();
      assertThat(broken.map(Broken::first)).as("byte " + at).contains(new LogPosition(4));
    }
  }
}
