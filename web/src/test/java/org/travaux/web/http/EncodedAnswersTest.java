package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.travaux.web.Installation;
import tools.jackson.databind.json.JsonMapper;

/// What is encoded once for all who ask for it is sent to each as they read it.
class EncodedAnswersTest {

  private static final int PROVISIONS = 40;

  private final Installation installation = Installation.shared();
  private final String body = installation.body();
  private final String text = installation.name("text");

  @Test
  void what_is_long_is_sent_compressed_to_whoever_can_read_that_and_says_the_same()
      throws Exception {
    var person = installation.person();
    installation.accredit(body, person, "SECRETARIAT");
    var secretary = installation.signIn(person);
    secretary
        .post(
            "/api/instruments",
            Map.of(
                "instrument", text,
                "body", body,
                "title", "Draft strategic plan",
                "kind", "resolution",
                "language", "en"))
        .expect(201);
    for (int at = 0; at < PROVISIONS; at++) {
      secretary
          .post(
              "/api/instruments/" + text + "/provisions",
              Map.of("provision", "p" + at, "form", Meeting.form(), "text", "considering"))
          .expect(201);
    }
    var token =
        secretary
            .post("/api/identity/tokens", Map.of("label", "program", "days", 1))
            .expect(201)
            .json()
            .path("token")
            .asString();
    for (var path : new String[] {"/consensus", "", "/proposals"}) {
      var plain = secretary.get("/api/instruments/" + text + path).expect(200);
      assertEquals(Optional.empty(), plain.header("Content-Encoding"));
      assertEquals(Optional.of("application/json"), plain.header("Content-Type"));
      assertTrue(plain.header("Cache-Control").orElseThrow().contains("no-store"));
      var sent = send(path, token);
      boolean isLong = plain.body().length() > 2_048;
      assertEquals(!path.equals("/proposals"), isLong);
      assertEquals(
          isLong ? Optional.of("gzip") : Optional.empty(),
          sent.headers().firstValue("Content-Encoding"));
      assertEquals(
          plain.json(), JsonMapper.shared().readTree(isLong ? unpacked(sent.body()) : sent.body()));
    }
  }

  private HttpResponse<byte[]> send(String path, String token)
      throws IOException, InterruptedException {
    var at = installation.travaux().uri().resolve("/api/instruments/" + text + path);
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(at)
              .header("Accept-Encoding", "deflate, gzip")
              .header("Authorization", "Bearer " + token)
              .build(),
          BodyHandlers.ofByteArray());
    }
  }

  private static byte[] unpacked(byte[] sent) throws IOException {
    try (var content = new GZIPInputStream(new ByteArrayInputStream(sent))) {
      return content.readAllBytes();
    }
  }
}
