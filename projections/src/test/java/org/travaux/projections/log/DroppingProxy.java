package org.travaux.projections.log;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicInteger;

/// A line to a MongoDB on which every k-th reply is lost: the server has done what it was asked,
/// the client sees the connection break and cannot know.
final class DroppingProxy implements AutoCloseable {

  private final ServerSocket listening;
  private final String host;
  private final int port;
  private final int every;
  private final AtomicInteger replies = new AtomicInteger();
  private final AtomicInteger dropped = new AtomicInteger();

  DroppingProxy(String address, int every) {
    var parts = address.split(":", 2);
    host = parts[0];
    port = Integer.parseInt(parts[1]);
    this.every = every;
    try {
      listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.startVirtualThread(this::accept);
  }

  String address() {
    return "127.0.0.1:" + listening.getLocalPort();
  }

  int dropped() {
    return dropped.get();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        var client = listening.accept();
        var server = new Socket(host, port);
        Thread.startVirtualThread(() -> pass(client, server, false));
        Thread.startVirtualThread(() -> pass(server, client, true));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void pass(Socket from, Socket to, boolean lossy) {
    try (from;
        to) {
      var in = new DataInputStream(from.getInputStream());
      var out = new DataOutputStream(to.getOutputStream());
      while (true) {
        var message = message(in);
        if (lossy && replies.incrementAndGet() % every == 0) {
          dropped.incrementAndGet();
          return;
        }
        out.write(message);
        out.flush();
      }
    } catch (IOException ended) {
      // Either side has hung up, and the other one does with it.
    }
  }

  /// Every message begins with its own length.
  private static byte[] message(DataInputStream in) throws IOException {
    var length = Integer.reverseBytes(in.readInt());
    var message = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).putInt(length).array();
    in.readFully(message, Integer.BYTES, length - Integer.BYTES);
    return message;
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
