package org.travaux.web.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A bare WebSocket to a server: what is sent and what comes, as it is.
public final class Line implements AutoCloseable {

  static final JsonMapper JSON = JsonMapper.builder().build();
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final WebSocket socket;

  private Line(URI live, String token, @Nullable Consumer<String> listener, boolean reading) {
    socket =
        HTTP.newWebSocketBuilder()
            .subprotocols(LiveConfiguration.PROTOCOL)
            .header("Authorization", "Bearer " + token)
            .buildAsync(live, new Receiver(listener == null ? received::add : listener, reading))
            .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
            .join();
  }

  static Line open(URI live, String token) {
    return new Line(live, token, null, true);
  }

  static Line open(URI live, String token, Consumer<String> listener) {
    return new Line(live, token, listener, true);
  }

  /// A client that never reads what it is sent, until [#read] is called.
  static Line openWithoutReading(URI live, String token) {
    return new Line(live, token, null, false);
  }

  void read() {
    socket.request(Long.MAX_VALUE);
  }

  Line send(String text) {
    socket.sendText(text, true).orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    return this;
  }

  Line sendBytes(byte[] bytes) {
    socket
        .sendBinary(ByteBuffer.wrap(bytes), true)
        .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
        .join();
    return this;
  }

  /// The next message, whatever it is.
  String next() throws InterruptedException {
    var text = received.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (text == null) {
      throw new AssertionError("nothing came");
    }
    return text;
  }

  /// The next message of this type; others are passed over.
  JsonNode next(String type) throws InterruptedException {
    return JSON.readTree(nextText(type));
  }

  String nextText(String type) throws InterruptedException {
    while (true) {
      var text = next();
      if (JSON.readTree(text).path("type").asString().equals(type)) {
        return text;
      }
    }
  }

  /// The status with which the server closed.
  int closedWith() {
    return closed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  boolean isOpen() {
    return !closed.isDone();
  }

  CompletableFuture<Integer> closed() {
    return closed;
  }

  /// Gone, without a word.
  @Override
  public void close() {
    socket.abort();
  }

  private final class Receiver implements WebSocket.Listener {

    private final Consumer<String> listener;
    private final boolean reading;
    private final StringBuilder begun = new StringBuilder();

    Receiver(Consumer<String> listener, boolean reading) {
      this.listener = listener;
      this.reading = reading;
    }

    @Override
    public void onOpen(WebSocket opened) {
      if (reading) {
        opened.request(Long.MAX_VALUE);
      }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      begun.append(part);
      if (last) {
        var whole = begun.toString();
        begun.setLength(0);
        listener.accept(whole);
      }
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
      closed.complete(status);
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable problem) {
      closed.complete(-1);
    }
  }
}
