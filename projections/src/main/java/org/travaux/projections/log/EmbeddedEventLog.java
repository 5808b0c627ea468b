package org.travaux.projections.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;

/// The log in a local file, for one process: what runs without any set-up.
///
/// A batch is forced into a journal beside the file before it is acknowledged, and then taken into
/// the store, byte for byte as MongoDB would hold it. When the journal has grown enough, the store
/// is written as a whole in the background, while a new journal begins. So a process that is killed
/// loses nothing: what the store has not written is in a journal, from which the next start
/// takes it.
///
/// There is always a journal, also of a log that is closed, and its name tells how far the store
/// reached when it began. A store that was cut short since, which H2 takes for an earlier state of
/// its file, is known by that.
public final class EmbeddedEventLog implements EventLog {

  private static final int JOURNAL_BYTES = 4 << 20;

  private final Path file;
  private final EmbeddedStore store;
  private final int journalBytes;
  private final ReentrantLock writing = new ReentrantLock();
  private EmbeddedJournal journal;
  private boolean failed;
  private CompletableFuture<Void> flushing = CompletableFuture.allOf();

  private EmbeddedEventLog(
      Path file, EmbeddedStore store, int journalBytes, EmbeddedJournal journal) {
    this.file = file;
    this.store = store;
    this.journalBytes = journalBytes;
    this.journal = journal;
  }

  /// Opens the log in this file, or begins one. Its journals stand beside it, under its name.
  ///
  /// @throws IllegalStateException if another process has it open, a journal is damaged, or the
  ///     store has lost what it held
  public static EmbeddedEventLog open(Path file) {
    return open(file, JOURNAL_BYTES);
  }

  /// As [#open(Path)], with a size of journal at which the store is written.
  static EmbeddedEventLog open(Path file, int journalBytes) {
    try {
      Files.createDirectories(EmbeddedJournal.folder(file));
      var store = EmbeddedStore.open(file);
      try {
        var left = EmbeddedJournal.left(file);
        for (var journal : left) {
          EmbeddedJournal.replay(journal, store);
        }
        return new EmbeddedEventLog(file, store, journalBytes, begin(file, store, left));
      } catch (IOException | RuntimeException e) {
        store.close();
        throw e;
      }
    } catch (IOException e) {
      throw new LogUnavailable("The log " + file + " cannot be opened.", e);
    }
  }

  @Override
  public boolean append(Batch batch) {
    writing.lock();
    try {
      if (failed) {
        throw new LogUnavailable("The log " + file + " failed before; open it again.", null);
      }
      var head = store.head();
      if (batch.first().isBefore(head.next())) {
        var there = store.batch(batch.first().value());
        return there != null && there.id().equals(batch.id());
      }
      if (batch.first().isAfter(head.next())) {
        throw new IllegalArgumentException(
            "A batch at " + batch.first() + " leaves a hole behind " + head.next() + ".");
      }
      var sealed = head.seal(batch);
      journal(head).append(sealed);
      store.take(batch, sealed);
      return true;
    } catch (IOException | CompletionException e) {
      failed = true;
      throw new LogUnavailable("The log " + file + " cannot be written; open it again.", e);
    } finally {
      writing.unlock();
    }
  }

  /// The journal to append to, a new one if the last one has grown enough.
  private EmbeddedJournal journal(HashChain behind) throws IOException {
    var full = journal;
    if (full.bytes() >= journalBytes) {
      flushing.join();
      flushing = CompletableFuture.runAsync(() -> flush(full), Thread::startVirtualThread);
      journal = EmbeddedJournal.create(file, behind);
    }
    return journal;
  }

  /// Writes the store, and goes on with an empty journal behind it instead of these.
  private static EmbeddedJournal begin(Path file, EmbeddedStore store, List<Path> full)
      throws IOException {
    store.flush();
    var begun = EmbeddedJournal.create(file, store.head());
    for (var other : full) {
      if (!begun.path().getFileName().equals(other.getFileName())) {
        Files.delete(other);
      }
    }
    return begun;
  }

  /// Writes the store, which holds all of this journal; then the journal is not needed.
  private void flush(EmbeddedJournal full) {
    try {
      store.flush();
      full.delete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public LogPosition next() {
    return store.head().next();
  }

  @Override
  public Batches read(LogPosition from) {
    return store.read(TagFilter.all(from));
  }

  @Override
  public Batches read(LogPosition from, Set<Set<Tag>> anyOf) {
    return store.read(new TagFilter(from, anyOf));
  }

  @Override
  public Optional<String> hashAt(LogPosition position) {
    return store.endAt(position).hexBeyond(position);
  }

  @Override
  public Documents documents() {
    return store.documents();
  }

  /// The stored documents themselves, for tests that tamper with them.
  Map<Long, byte[]> storage() {
    return store.batches();
  }

  @Override
  public void close() {
    writing.lock();
    try {
      flushing.exceptionally(e -> null).join();
      journal.close();
      if (!failed) {
        begin(file, store, List.of(journal.path())).close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      failed = true;
      store.close();
      writing.unlock();
    }
  }
}
