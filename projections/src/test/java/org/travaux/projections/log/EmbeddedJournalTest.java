package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.travaux.projections.log.Events.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.core.event.LogPosition;

/// What a start finds in a journal that a crash has left.
class EmbeddedJournalTest {

  private final Path file;
  private final byte[] first = HashChain.START.seal(batch(0, 2, "first"));
  private final byte[] second = HashChain.endingWith(first).seal(batch(2, 2, "second"));

  EmbeddedJournalTest(@TempDir Path folder) {
    file = folder.resolve("log");
  }

  @BeforeEach
  void leaveAJournal() throws IOException {
    var journal = EmbeddedJournal.create(file, HashChain.START);
    journal.append(first);
    journal.append(second);
    journal.close();
  }

  @Test
  void its_batches_are_taken_and_it_is_gone() throws IOException {
    assertSpoken("first 0", "first 1", "second 2", "second 3");
    assertThat(EmbeddedJournal.left(file))
        .singleElement()
        .satisfies(journal -> assertThat(journal).isEmptyFile());
    assertSpoken("first 0", "first 1", "second 2", "second 3");
  }

  @Test
  void batches_that_the_store_has_are_passed_over() throws IOException {
    assertSpoken("first 0", "first 1", "second 2", "second 3");
    leaveAJournal();
    assertSpoken("first 0", "first 1", "second 2", "second 3");
  }

  @Test
  void a_batch_half_written_at_the_end_was_never_acknowledged() throws IOException {
    change(first.length + 40, second.length - 40);
    assertSpoken("first 0", "first 1");
  }

  @Test
  void a_batch_whose_beginning_was_not_written_was_never_acknowledged() throws IOException {
    change(first.length, 4);
    assertSpoken("first 0", "first 1");
  }

  @Test
  void damage_before_the_end_is_not_taken_for_a_crash() throws IOException {
    change(first.length - 20, 10);
    assertThatThrownBy(() -> EmbeddedEventLog.open(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is damaged behind 0");
    assertThat(EmbeddedJournal.left(file)).hasSize(1);
  }

  private void change(int from, int length) throws IOException {
    var journal = EmbeddedJournal.left(file).getFirst();
    var bytes = Files.readAllBytes(journal);
    for (var i = from; i < from + length; i++) {
      bytes[i] = 0;
    }
    Files.write(journal, bytes);
  }

  private void assertSpoken(String... says) {
    try (var log = EmbeddedEventLog.open(file)) {
      assertThat(Events.spoken(Events.read(log, 0))).containsExactly(says);
      assertThat(log.next()).isEqualTo(new LogPosition(says.length));
    }
  }
}
