package org.travaux.projections.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.travaux.projections.log.Events.batch;
import static org.travaux.projections.log.Events.event;
import static org.travaux.projections.log.Events.tag;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.core.event.LogPosition;

class EmbeddedEventLogTest extends EventLogContract {

  private final Path file;

  EmbeddedEventLogTest(@TempDir Path folder) {
    file = folder.resolve("log");
  }

  @Override
  protected EventLog open() {
    return EmbeddedEventLog.open(file);
  }

  @Test
  void a_log_that_is_opened_again_goes_on(@TempDir Path folder) {
    var other = folder.resolve("deeper").resolve("log");
    for (var i = 0; i < 5; i++) {
      try (var log = EmbeddedEventLog.open(other)) {
        assertThat(log.next()).isEqualTo(new LogPosition(2L * i));
        assertThat(log.append(batch(2L * i, 2, "a"))).isTrue();
      }
    }
    try (var log = EmbeddedEventLog.open(other)) {
      assertThat(Events.read(log, 0)).hasSize(5);
      assertThat(LogVerification.verify(log, (position, next) -> {}).holds()).isTrue();
    }
  }

  @Test
  void a_log_that_is_open_is_not_opened_twice() {
    assertThatThrownBy(this::open)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The log " + file + " is open in another process.");
  }

  @Test
  void a_rare_tag_is_found_far_away(@TempDir Path folder) {
    try (var log = EmbeddedEventLog.open(folder.resolve("log"))) {
      log.append(batch(0, event("early", "rare", "common")));
      for (var i = 0; i < 4; i++) {
        log.append(batch(1 + 50_000L * i, 50_000, "common"));
      }
      log.append(batch(200_001, event("late", "rare", "common")));
      try (var batches = log.read(LogPosition.START, Set.of(Set.of(tag("rare"), tag("common"))))) {
        assertThat(Events.spoken(Events.all(batches))).containsExactly("early", "late");
      }
      try (var batches = log.read(new LogPosition(70_000), Set.of(Set.of(tag("rare"))))) {
        assertThat(Events.spoken(Events.all(batches))).containsExactly("late");
      }
    }
  }

  @Test
  void readings_by_tag_are_right_in_a_log_of_several_segments() {
    assertReadingsAreRight(150, 2_000);
  }

  @Test
  void an_interrupted_reader_or_writer_does_not_end_the_log(@TempDir Path folder) {
    var other = folder.resolve("log");
    try (var log = EmbeddedEventLog.open(other)) {
      for (var i = 0; i < 5; i++) {
        log.append(batch(1_000L * i, 1_000, "a"));
      }
    }
    try (var log = EmbeddedEventLog.open(other)) {
      Thread.currentThread().interrupt();
      assertThat(Events.read(log, 0)).hasSize(5);
      assertThat(log.append(batch(5_000, 1, "b"))).isTrue();
      assertThat(Thread.interrupted()).isTrue();
      assertThat(Events.read(log, 0)).hasSize(6);
      assertThat(log.append(batch(5_001, 1, "c"))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 50, 90, 99})
  void a_file_that_was_cut_short_is_not_taken_for_an_earlier_log(
      int percentLeft, @TempDir Path folder) throws IOException {
    var cut = folder.resolve("log");
    for (var i = 0; i < 5; i++) {
      try (var log = EmbeddedEventLog.open(cut)) {
        log.append(batch(1_000L * i, 1_000, "a"));
      }
    }
    try (var whole = FileChannel.open(cut, StandardOpenOption.WRITE)) {
      whole.truncate(whole.size() * percentLeft / 100);
    }
    assertThatThrownBy(() -> EmbeddedEventLog.open(cut))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("and reached 5000 before")
        .hasMessageContaining("take away " + cut);
    for (var journal : EmbeddedJournal.left(cut)) {
      Files.delete(journal);
    }
    try (var log = EmbeddedEventLog.open(cut)) {
      assertThat(log.next()).isLessThan(new LogPosition(5_000));
    }
  }

  @Test
  void a_file_that_was_copied_without_its_journal_is_a_log(@TempDir Path folder)
      throws IOException {
    var original = folder.resolve("log");
    try (var log = EmbeddedEventLog.open(original)) {
      log.append(batch(0, 2, "a"));
    }
    var copy = Files.copy(original, folder.resolve("copy"));
    try (var log = EmbeddedEventLog.open(copy)) {
      assertThat(log.next()).isEqualTo(new LogPosition(2));
    }
  }

  @Test
  void a_log_that_is_named_from_where_the_process_runs_leaves_its_journal_too(@TempDir Path folder)
      throws IOException {
    var here = Path.of("").toAbsolutePath().relativize(folder.resolve("log"));
    for (var i = 0; i < 3; i++) {
      EmbeddedEventLog.open(here).close();
      assertThat(EmbeddedJournal.left(here)).hasSize(1);
    }
  }
}
