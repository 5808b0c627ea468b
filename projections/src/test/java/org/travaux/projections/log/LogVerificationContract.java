package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.travaux.projections.log.Events.batch;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.LogPosition;
import org.travaux.projections.log.LogVerification.Break;
import org.travaux.projections.log.LogVerification.Broken;
import org.travaux.projections.log.LogVerification.Finding;
import org.travaux.projections.log.LogVerification.Head;

/// What was done to a log behind its back is found, and where. Batches begin at 0, 2, 4, 6 and 8.
abstract class LogVerificationContract {

  private static final int BATCHES = 5;

  private EventLog log;
  private Map<Long, byte[]> storage;
  private Head written;

  /// An empty log.
  protected abstract EventLog open();

  /// What the log has stored, to be tampered with.
  protected abstract Map<Long, byte[]> storage();

  @BeforeEach
  void fillTheLog() {
    log = open();
    storage = storage();
    for (var i = 0; i < BATCHES; i++) {
      log.append(batch(2L * i, 2, "batch-" + i));
    }
    written = verify(Optional.empty()).head();
  }

  @AfterEach
  void closeTheLog() {
    log.close();
  }

  @Test
  void an_untouched_log_holds() {
    assertThat(verify(Optional.of(written)).holds()).isTrue();
    assertThat(written.next()).isEqualTo(new LogPosition(10));
    assertThat(written.hash()).matches("[0-9a-f]{64}");
  }

  @Test
  void an_altered_word_is_found() {
    var bytes = stored(4);
    bytes[indexOf(bytes, "batch-2 5")] = 'B';
    storage.put(4L, bytes);
    assertBroken(4, Break.ALTERED);
  }

  @Test
  void a_last_batch_that_is_no_batch_any_more_is_found() {
    var bytes = stored(8);
    bytes[indexOf(bytes, "tags")] = 'T';
    storage.put(8L, bytes);
    assertBroken(8, Break.ALTERED);
  }

  @Test
  void an_altered_hash_is_found() {
    var bytes = stored(4);
    bytes[bytes.length - 2] ^= 1;
    storage.put(4L, bytes);
    assertBroken(4, Break.ALTERED);
  }

  @Test
  void an_altered_batch_that_was_sealed_again_is_found_at_the_next_one() {
    var before = HashChain.endingWith(stored(2));
    storage.put(4L, before.seal(batch(4, 2, "forged")));
    assertBroken(6, Break.ALTERED);
  }

  @Test
  void a_dropped_batch_is_found() {
    storage.remove(4L);
    assertBroken(4, Break.MISSING);
  }

  @Test
  void a_dropped_beginning_is_found() {
    storage.remove(0L);
    assertBroken(0, Break.MISSING);
  }

  @Test
  void swapped_contents_are_found() {
    var one = stored(2);
    storage.put(2L, positioned(stored(6), 2));
    storage.put(6L, positioned(one, 6));
    assertBroken(2, Break.ALTERED);
  }

  @Test
  void a_truncated_log_is_found_by_who_kept_the_head() {
    storage.remove(8L);
    assertThat(verify(Optional.empty()).holds()).isTrue();
    assertBroken(8, Break.TRUNCATED);
  }

  @Test
  void an_emptied_log_is_found_by_who_kept_the_head() {
    storage.clear();
    assertBroken(0, Break.TRUNCATED);
  }

  @Test
  void a_history_written_anew_is_found_by_who_kept_the_head() {
    var chain = HashChain.START;
    for (var i = 0; i < BATCHES; i++) {
      var batch = batch(2L * i, 2, "anew-" + i);
      var sealed = chain.seal(batch);
      storage.put(2L * i, sealed);
      chain = HashChain.endingWith(batch, sealed);
    }
    assertThat(verify(Optional.empty()).holds()).isTrue();
    assertBroken(10, Break.OTHER_HISTORY);
  }

  @Test
  void a_batch_cut_short_is_found() {
    var whole = BatchLayout.read(stored(6));
    var half = new Batch(whole.first(), whole.id(), whole.events().subList(0, 1));
    storage.put(6L, HashChain.START.seal(half));
    assertBroken(6, Break.ALTERED);
  }

  /// The document with another `_id`, as MongoDB insists on.
  private static byte[] positioned(byte[] document, long first) {
    ByteBuffer.wrap(document)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(Integer.BYTES + 1 + "_id".length() + 1, first);
    return document;
  }

  private byte[] stored(long first) {
    var bytes = storage.get(first);
    if (bytes == null) {
      throw new AssertionError("No batch begins at " + first + ".");
    }
    return bytes.clone();
  }

  private static int indexOf(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
  }

  private void assertBroken(long at, Break why) {
    assertThat(verify(Optional.of(written)).broken())
        .contains(new Broken(new LogPosition(at), why));
  }

  private Finding verify(Optional<Head> expected) {
    return LogVerification.verify(log, expected, (position, next) -> {});
  }
}
