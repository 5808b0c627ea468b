package org.travaux.web.identity;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.travaux.web.Visitor;

/// A live connection that says nothing and waits to be closed.
record LiveLine(WebSocket socket, CompletableFuture<Integer> end) {

  private static final int WITHIN_SECONDS = 20;

  /// Opens one as a page of that server would, in the visitor's browser.
  static LiveLine of(Visitor visitor, URI server) {
    return open(server, server.toString(), cookie(visitor));
  }

  static Map<String, String> cookie(Visitor visitor) {
    return Map.of("Cookie", "travaux-session=" + visitor.cookie("travaux-session").orElseThrow());
  }

  /// Opens one.
  ///
  /// @param origin empty for none
  static LiveLine open(URI server, String origin, Map<String, String> headers) {
    var builder = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("travaux.v1");
    headers.forEach(builder::header);
    if (!origin.isEmpty()) {
      builder.header("Origin", origin);
    }
    var end = new CompletableFuture<Integer>();
    var listener =
        new WebSocket.Listener() {
          @Override
          public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            end.complete(code);
            return CompletableFuture.completedStage(null);
          }
        };
    var live = URI.create(server.toString().replace("http:", "ws:") + "/live");
    return new LiveLine(
        builder.buildAsync(live, listener).orTimeout(WITHIN_SECONDS, TimeUnit.SECONDS).join(), end);
  }

  /// The code that the server closes it with.
  int closed() {
    return end.orTimeout(WITHIN_SECONDS, TimeUnit.SECONDS).join();
  }
}
