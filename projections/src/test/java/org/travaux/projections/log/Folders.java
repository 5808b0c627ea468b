package org.travaux.projections.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Temporary folders of the tests.
public final class Folders {

  private Folders() {}

  public static Path temporary(String name) {
    try {
      return Files.createTempDirectory("travaux-" + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Deletes it with all it holds; what has vanished meanwhile is nobody's concern.
  public static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      // A server that is just ending removes files of its own.
    }
  }
}
