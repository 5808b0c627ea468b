package org.travaux.projections.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One `mongod` on a free port of 127.0.0.1, its data in a temporary folder.
public final class MongodProcess implements AutoCloseable {

  private static final int END_LIMIT_S = 10;

  private final List<String> command;
  private final Path folder = Folders.temporary("mongod");
  private final int port = freePort();
  private final Thread atExit = new Thread(this::end);
  private @Nullable Process process;

  /// @param options such as `--replSet`; none for a server that stands alone
  MongodProcess(Path program, String... options) {
    command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--dbpath",
                folder.toString(),
                "--port",
                Integer.toString(port),
                "--bind_ip",
                "127.0.0.1",
                "--wiredTigerCacheSizeGB",
                "0.25",
                "--setParameter",
                "diagnosticDataCollectionEnabled=false"));
    command.addAll(List.of(options));
    Runtime.getRuntime().addShutdownHook(atExit);
    start();
  }

  public String address() {
    return "127.0.0.1:" + port;
  }

  /// Starts it, or starts it again on the same port and data.
  public void start() {
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolveSibling(folder.getFileName() + ".log").toFile())
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Ends it as a power cut would: without a word.
  public void kill() {
    var running = process;
    if (running != null) {
      running.destroyForcibly();
      try {
        running.waitFor(END_LIMIT_S, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Keeps it from doing anything, until [#resume].
  public void pause() {
    signal("STOP");
  }

  public void resume() {
    signal("CONT");
  }

  private void signal(String name) {
    var running = process;
    if (running != null
        && !MongodProgram.succeeds(List.of("kill", "-" + name, Long.toString(running.pid())))) {
      throw new IllegalStateException("Cannot send " + name + " to " + address() + ".");
    }
  }

  private void end() {
    kill();
    Folders.delete(folder);
    Folders.delete(folder.resolveSibling(folder.getFileName() + ".log"));
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
