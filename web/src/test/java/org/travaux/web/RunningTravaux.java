package org.travaux.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The product in a process of its own, started by its main on a free port of the loopback address.
public final class RunningTravaux implements AutoCloseable {

  private static final int START_WITHIN_SECONDS = 90;
  private static final int STOP_WITHIN_SECONDS = 20;
  private static final Pattern OPEN = Pattern.compile("Travaux is open at (\\S+)");

  private final Process process;
  private final List<String> console = Collections.synchronizedList(new ArrayList<>());
  private final CompletableFuture<URI> open = new CompletableFuture<>();

  private RunningTravaux(Process process) {
    this.process = process;
  }

  /// Starts on the embedded log in that folder.
  ///
  /// @param settings more of them, as `--name=value`
  public static RunningTravaux start(Path data, String... settings) {
    var all = new ArrayList<>(List.of("--travaux.data=" + data));
    all.addAll(List.of(settings));
    return start(all);
  }

  /// Starts with these settings, and waits until it is open.
  public static RunningTravaux start(List<String> settings) {
    try {
      var process = new ProcessBuilder(command(Travaux.class, settings));
      var running = new RunningTravaux(process.redirectErrorStream(true).start());
      Thread.ofVirtual().start(running::listen);
      running.awaitOpen();
      return running;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// The command that starts such a main on a free port.
  public static List<String> command(Class<?> main, List<String> settings) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path", ""),
                main.getName(),
                "--server.port=0"));
    command.addAll(settings);
    return command;
  }

  /// Nobody else would end what does not open.
  private void awaitOpen() {
    try {
      open.orTimeout(START_WITHIN_SECONDS, TimeUnit.SECONDS).join();
    } catch (CompletionException late) {
      process.destroyForcibly();
      throw new IllegalStateException(String.join("\n", console()), late);
    }
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        console.add(line);
        var said = OPEN.matcher(line);
        if (said.find()) {
          open.complete(URI.create(said.group(1)));
        }
      }
    } catch (IOException ended) {
      console.add(ended.toString());
    }
    open.completeExceptionally(new IllegalStateException(String.join("\n", console)));
  }

  public URI uri() {
    return open.join();
  }

  /// What it has printed so far, line by line.
  public List<String> console() {
    return List.copyOf(console);
  }

  /// By which the machine knows it.
  public long pid() {
    return process.pid();
  }

  /// As a power cut would end it.
  public void kill() {
    process.destroyForcibly();
    process.onExit().orTimeout(STOP_WITHIN_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.onExit().orTimeout(STOP_WITHIN_SECONDS, TimeUnit.SECONDS).join();
    } finally {
      process.destroyForcibly();
    }
  }
}
