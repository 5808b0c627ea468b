package org.travaux.projections.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One `mongod` on a free port of 127.0.0.1, its data in a temporary folder.
public final class MongodProcess implements AutoCloseable {

  private static final int END_LIMIT_S = 10;
  private static final int PORTS_TO_TRY = 5;

  private final MongodProgram program = MongodProgram.find();
  private final Path folder = Folders.temporary("mongod");
  private final Path output = folder.resolveSibling(folder.getFileName() + ".log");
  private final String name = folder.getFileName().toString();
  private final List<String> options;
  private final Thread atExit = new Thread(this::end);
  private int port;
  private @Nullable Process process;

  /// @param options such as `--replSet`; none for a server that stands alone
  MongodProcess(String... options) {
    this.options = List.of(options);
    Runtime.getRuntime().addShutdownHook(atExit);
    for (var attempt = 0; attempt < PORTS_TO_TRY; attempt++) {
      port = freePort();
      start();
      Waiting.until(() -> answers() || !isRunning());
      if (isRunning()) {
        return;
      }
    }
    throw new IllegalStateException("No mongod could be started; see " + output + ".");
  }

  /// Writes a program into the folder that starts a mongod with whatever options it is given, for
  /// scripts that want to be told of one.
  ///
  /// @param folder that holds the data, too
  public static Path program(Path folder) throws IOException {
    var command = String.join(" ", MongodProgram.find().command("travaux-$$", folder));
    var script = folder.resolve("mongod.sh");
    Files.writeString(script, "#!/bin/sh\nexec " + command + " \"$@\"\n");
    if (!script.toFile().setExecutable(true)) {
      throw new IOException("not to be made executable: " + script);
    }
    return script;
  }

  public String address() {
    return "127.0.0.1:" + port;
  }

  /// Starts it, or starts it again on the same port and data.
  public void start() {
    var command = new ArrayList<>(program.command(name, folder));
    command.addAll(List.of("--dbpath", folder.toString(), "--port", Integer.toString(port)));
    command.addAll(List.of("--bind_ip", "127.0.0.1", "--wiredTigerCacheSizeGB", "0.25"));
    command.addAll(List.of("--setParameter", "diagnosticDataCollectionEnabled=false"));
    command.addAll(options);
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Ends it as a power cut would: without a word.
  public void kill() {
    var running = process;
    if (running == null || !running.isAlive()) {
      return;
    }
    MongodProgram.Commands.succeed(program.signal("KILL", name, running));
    try {
      if (!running.waitFor(END_LIMIT_S, TimeUnit.SECONDS)) {
        running.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Keeps it from doing anything, until [#resume].
  public void pause() {
    signal("STOP");
  }

  public void resume() {
    signal("CONT");
  }

  private void signal(String signal) {
    var running = process;
    if (running != null && !MongodProgram.Commands.succeed(program.signal(signal, name, running))) {
      throw new IllegalStateException("Cannot send " + signal + " to " + address() + ".");
    }
  }

  private boolean isRunning() {
    var running = process;
    return running != null && running.isAlive();
  }

  private boolean answers() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private void end() {
    kill();
    Folders.delete(folder);
    Folders.delete(output);
  }

  @Override
  public void close() {
    end();
    Runtime.getRuntime().removeShutdownHook(atExit);
  }

  static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
