package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.travaux.projections.log.Events.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.LogPosition;
import org.travaux.projections.log.LogVerification.Finding;
import org.travaux.projections.log.LogVerification.Head;

/// Bytes of the embedded log's file are overwritten, here and there: whatever that does to the
/// store, who verifies the log is told where the chain breaks.
class DamagedPagesTest {

  private static final int BATCHES = 600;
  private static final int DAMAGES = 60;
  private static final int HEADER_BYTES = 8_192;

  private final Random random = new Random(7);

  @Test
  void the_first_position_that_cannot_be_read_is_named(@TempDir Path folder) throws IOException {
    var file = folder.resolve("log");
    var written = write(file);
    long bytes = Files.size(file);
    var whole = Files.readAllBytes(file);
    var named = new TreeSet<LogPosition>();
    for (int damage = 0; damage < DAMAGES; damage++) {
      overwrite(file, HEADER_BYTES + random.nextLong(bytes - HEADER_BYTES));
      verify(file, written)
          .ifPresent(
              finding -> {
                assertThat(finding.broken().map(broken -> broken.first()))
                    .isEqualTo(
                        finding.holds() ? Optional.empty() : Optional.of(finding.head().next()));
                finding.broken().ifPresent(broken -> named.add(broken.first()));
              });
      Files.write(file, whole);
    }
    assertThat(named).hasSizeGreaterThan(5);
  }

  private Head write(Path file) {
    try (var log = EmbeddedEventLog.open(file)) {
      for (int at = 0; at < BATCHES; at++) {
        log.append(batch(at, 1, Long.toString(random.nextLong(), 36).repeat(40)));
      }
      return LogVerification.verify(log, (p, n) -> {}).head();
    }
  }

  private void overwrite(Path file, long at) throws IOException {
    var bytes = new byte[64];
    random.nextBytes(bytes);
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(bytes), at);
    }
  }

  /// Empty if the log is so damaged that it is not opened at all.
  private static Optional<Finding> verify(Path file, Head written) {
    EmbeddedEventLog log;
    try {
      log = EmbeddedEventLog.open(file);
    } catch (IllegalStateException | LogUnavailable refused) {
      return Optional.empty();
    }
    try {
      return Optional.of(LogVerification.verify(log, Optional.of(written), (p, n) -> {}));
    } finally {
      log.close();
    }
  }
}
