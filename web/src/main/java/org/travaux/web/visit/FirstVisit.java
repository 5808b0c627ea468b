package org.travaux.web.visit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.travaux.core.event.PersonId;
import org.travaux.projections.account.Pass;
import org.travaux.web.identity.OneTimeLinks;
import org.travaux.web.identity.Passes;
import org.travaux.web.live.FirstReading;
import org.travaux.web.live.LiveConfiguration;

/// The application is its own first visitor. Whatever a JVM does for the first time takes it many
/// times as long as later; so before it says that it is open, it goes the ways of those who come:
/// over its own address as somebody without any rights, to a draft that does not exist. And it
/// reads for nobody what the log holds of many moments.
///
/// Nothing of it is in the log. If it goes wrong, the application opens all the same.
final class FirstVisit implements ApplicationRunner, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(FirstVisit.class);

  /// Of nobody: no body accredits whoever is not registered.
  private static final PersonId VISITOR = new PersonId("first-visit");

  private static final Duration PASS_LIFE = Duration.ofMinutes(1);
  private static final String NO_DRAFT = "first-visit";
  private static final int ROUNDS = 50;
  private static final int JOINS = 10;
  private static final int MOMENTS_A_ROUND = 4;

  /// No more rounds are begun then: whoever waits for the application has waited long enough.
  private static final Duration ROUNDS_WITHIN = Duration.ofSeconds(4);

  /// Multiples of it, the whole numbers taken off, are spread evenly however many there are.
  private static final double GOLDEN_RATIO = 0.618033988749895;

  private static final Duration LONGEST = Duration.ofSeconds(15);
  private static final long ANSWER_WITHIN_MS = 10_000;

  private final Passes passes;
  private final OneTimeLinks links;
  private final FirstReading reading;

  FirstVisit(Passes passes, OneTimeLinks links, FirstReading reading) {
    this.passes = passes;
    this.links = links;
    this.reading = reading;
  }

  /// After the demonstration, if there is one, which leaves something to read.
  @Override
  public int getOrder() {
    return 1;
  }

  @Override
  public void run(ApplicationArguments arguments) throws InterruptedException {
    if (!links.isServed()) {
      return;
    }
    var visiting = Thread.ofVirtual().name("first-visit").start(this::visit);
    if (!visiting.join(LONGEST)) {
      visiting.interrupt();
      LOG.info("The first visit takes too long and is cut short.");
    }
  }

  private void visit() {
    var http = client();
    try {
      LOG.debug("{} classes are loaded.", Classes.load().size());
      var issued = passes.issue(Pass.Kind.TOKEN, VISITOR, "first visit", PASS_LIFE);
      try {
        visit(http, "Bearer " + issued.secret());
      } finally {
        passes.withdraw(issued.pass());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | ExecutionException | TimeoutException | RuntimeException e) {
      LOG.info("The first visit was cut short; the next may take a little longer.", e);
    } finally {
      http.shutdownNow();
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofMillis(ANSWER_WITHIN_MS))
        .build();
  }

  private void visit(HttpClient http, String authorization)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    var until = System.nanoTime() + ROUNDS_WITHIN.toNanos();
    for (int round = 1; round <= ROUNDS && System.nanoTime() < until; round++) {
      for (var path : new String[] {"/", "/api/instruments", "/api/instruments/" + NO_DRAFT}) {
        ask(http, authorization, path);
      }
      if (round <= JOINS) {
        join(http, authorization);
      }
      for (int i = 0; i < MOMENTS_A_ROUND; i++) {
        reading.read((round * MOMENTS_A_ROUND + i) * GOLDEN_RATIO % 1);
      }
    }
  }

  private void ask(HttpClient http, String authorization, String path)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(links.own() + path))
            .header("Authorization", authorization)
            .timeout(Duration.ofMillis(ANSWER_WITHIN_MS));
    var _ = http.send(request.build(), BodyHandlers.discarding());
  }

  /// Opens a live connection, and is told that there is no such draft.
  private void join(HttpClient http, String authorization)
      throws InterruptedException, ExecutionException, TimeoutException {
    var answered = new CompletableFuture<Void>();
    var socket =
        http.newWebSocketBuilder()
            .header("Authorization", authorization)
            .subprotocols(LiveConfiguration.PROTOCOL)
            .buildAsync(
                URI.create(links.own().replaceFirst("http", "ws") + LiveConfiguration.PATH),
                new Ear(answered))
            .get(ANSWER_WITHIN_MS, TimeUnit.MILLISECONDS);
    try {
      var _ = socket.sendText("{\"type\":\"join\",\"draft\":\"" + NO_DRAFT + "\"}", true);
      answered.get(ANSWER_WITHIN_MS, TimeUnit.MILLISECONDS);
    } finally {
      socket.abort();
    }
  }

  private record Ear(CompletableFuture<Void> answered) implements WebSocket.Listener {

    @Override
    public @Nullable CompletableFuture<Void> onText(
        WebSocket socket, CharSequence text, boolean last) {
      answered.complete(null);
      return null;
    }

    @Override
    public @Nullable CompletableFuture<Void> onClose(WebSocket socket, int code, String reason) {
      answered.completeExceptionally(new IOException("closed: " + code + " " + reason));
      return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable failure) {
      answered.completeExceptionally(failure);
    }
  }
}
