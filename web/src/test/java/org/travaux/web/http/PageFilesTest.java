package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.travaux.web.Installation;

/// What a browser that has been here before is not sent again.
class PageFilesTest {

  private static final String PAGE = "/js/app.js";

  private final Installation installation = Installation.shared();

  @Test
  void a_file_of_the_page_is_sent_only_to_whom_it_is_another_than_before() {
    var first = installation.stranger().get(PAGE).expect(200);
    assertEquals(Optional.of("no-cache"), first.header("Cache-Control"));
    var tag = first.header("ETag").orElseThrow();
    var again = installation.stranger().with("If-None-Match", tag).get(PAGE);
    assertEquals(304, again.status());
    assertEquals("", again.body());
    installation.stranger().with("If-None-Match", "W/\"other\"").get(PAGE).expect(200);
    var other = installation.stranger().get("/js/http.js").expect(200);
    assertNotEquals(Optional.of(tag), other.header("ETag"));
  }

  @Test
  void the_page_itself_is_asked_for_again_each_time() {
    var page = installation.stranger().get("/").expect(200);
    assertEquals(Optional.of("no-cache"), page.header("Cache-Control"));
  }

  @Test
  void a_library_is_kept_for_ever() {
    var library = installation.stranger().get("/webjars/lit/3.3.2/index.js").expect(200);
    assertEquals(Optional.of("max-age=31536000, immutable"), library.header("Cache-Control"));
  }

  @Test
  void what_is_told_of_a_meeting_is_kept_by_nobody() {
    var told = installation.administrator().get("/api/identity/me").expect(200);
    assertTrue(told.header("Cache-Control").orElseThrow().contains("no-store"));
  }

  @Test
  void what_is_long_is_sent_compressed_to_whoever_can_read_that() throws Exception {
    var plain = installation.stranger().get("/js/session.js").expect(200);
    var sent = compressed(installation.travaux().uri().resolve("/js/session.js"));
    assertEquals(Optional.of("gzip"), sent.headers().firstValue("Content-Encoding"));
    assertTrue(sent.body().length < plain.body().length() / 2, "it is shorter");
    assertEquals(plain.body(), unpacked(sent.body()));
  }

  private static HttpResponse<byte[]> compressed(URI file)
      throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(file).header("Accept-Encoding", "gzip").build(),
          BodyHandlers.ofByteArray());
    }
  }

  private static String unpacked(byte[] sent) throws IOException {
    try (var content = new GZIPInputStream(new ByteArrayInputStream(sent))) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
