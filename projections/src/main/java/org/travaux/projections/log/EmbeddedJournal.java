package org.travaux.projections.log;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import org.travaux.core.event.LogPosition;

/// The newest batches of the embedded log, one document behind the other, each forced to the disk
/// before it is acknowledged. They stay here until the store has taken them, many at once.
///
/// A commit of the store for every batch would take several times as long and leave 11 KB of file
/// each (*measured*); a journal costs the batch's own bytes and one forced write. Its file is
/// filled with zeros ahead, so that a forced write changes no length: up to four times as fast
/// (*measured*).
///
/// What a crash leaves half written at the end is told by the [HashChain], which such a document
/// does not continue. It was never acknowledged.
final class EmbeddedJournal {

  private static final int AHEAD_BYTES = 1 << 20;
  private static final int POSITION_DIGITS = 19;

  private final Path path;
  private final RandomAccessFile file;
  private long bytes;
  private long filled;

  private EmbeddedJournal(Path path) throws IOException {
    this.path = path;
    // Every write is on the disk when it returns. A channel could be told to force what was
    // written, but is closed if the writing thread is interrupted.
    file = new RandomAccessFile(path.toFile(), "rwd");
    file.setLength(0);
  }

  /// Begins one, to hold what comes behind this chain.
  static EmbeddedJournal create(Path log, HashChain behind) throws IOException {
    var name = prefix(log) + String.format("%0" + POSITION_DIGITS + "d", behind.next().value());
    var journal = new EmbeddedJournal(log.resolveSibling(name));
    forceFolder(log);
    return journal;
  }

  /// The journals that were left behind, the oldest first.
  static List<Path> left(Path log) throws IOException {
    try (var siblings = Files.list(folder(log))) {
      return siblings
          .filter(file -> file.getFileName().toString().startsWith(prefix(log)))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }

  /// Durable when it returns.
  void append(byte[] sealed) throws IOException {
    if (bytes + sealed.length > filled) {
      filled = bytes + sealed.length + AHEAD_BYTES;
      file.seek(bytes);
      file.write(new byte[sealed.length + AHEAD_BYTES]);
    }
    file.seek(bytes);
    file.write(sealed);
    bytes += sealed.length;
  }

  Path path() {
    return path;
  }

  long bytes() {
    return bytes;
  }

  void delete() throws IOException {
    file.close();
    Files.deleteIfExists(path);
  }

  void close() throws IOException {
    file.close();
  }

  /// Lets the store take what it does not have yet.
  ///
  /// @throws IllegalStateException if the store lacks what it held when the journal began, or a
  ///     document in the midst is damaged: something may have been acknowledged that is not there
  static void replay(Path file, EmbeddedStore store) throws IOException {
    var began = began(file);
    if (store.head().next().isBefore(began)) {
      throw new IllegalStateException(
          ("The log ends at %s and reached %s before: its file was cut short, or an older one stands"
                  + " in its place. Put the right one back; to go on without what is missing, take"
                  + " away %s.")
              .formatted(store.head().next(), began, file));
    }
    var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.remaining() >= Integer.BYTES && bytes.getInt(bytes.position()) != 0) {
      var document = new byte[length(bytes)];
      bytes.get(document);
      if (!store.takeAgain(document)) {
        if (document.length == 0 || !isZero(bytes)) {
          throw new IllegalStateException(
              "The journal " + file + " is damaged behind " + store.head().next() + ".");
        }
        return;
      }
    }
  }

  /// What the next document says it takes, 0 if that cannot be.
  private static int length(ByteBuffer bytes) {
    var length = bytes.getInt(bytes.position());
    return length < 0 || length > bytes.remaining() ? 0 : length;
  }

  private static boolean isZero(ByteBuffer rest) {
    while (rest.hasRemaining()) {
      if (rest.get() != 0) {
        return false;
      }
    }
    return true;
  }

  /// How far the store reached when a journal began.
  private static LogPosition began(Path file) {
    var name = file.getFileName().toString();
    return new LogPosition(Long.parseLong(name.substring(name.length() - POSITION_DIGITS)));
  }

  private static String prefix(Path log) {
    return log.getFileName() + ".journal-";
  }

  static Path folder(Path log) {
    var folder = log.toAbsolutePath().getParent();
    return folder == null ? log.toAbsolutePath() : folder;
  }

  /// Without this a new file may be gone after a power cut, whatever was forced into it. Not every
  /// system lets a folder be forced; those that do not keep their names safe themselves.
  private static void forceFolder(Path log) {
    try (var folder = FileChannel.open(folder(log), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException unsupported) {
      // The file itself is forced all the same.
    }
  }
}
