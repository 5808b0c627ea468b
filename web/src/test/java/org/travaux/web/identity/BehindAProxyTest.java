package org.travaux.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Docker;
import org.travaux.web.Installation;
import org.travaux.web.RunningTravaux;
import org.travaux.web.Visitor;

/// A node as the compose file starts it, told by headers what the proxy was asked for.
class BehindAProxyTest {

  private static final String STRATEGY =
      Docker.composed("services.node1.environment.")
          .getOrDefault("SERVER_FORWARD_HEADERS_STRATEGY", "none");

  @Test
  void the_page_opens_live_connections_through_the_proxy_and_no_other_page_does(
      @TempDir Path data) {
    try (var travaux =
        RunningTravaux.start(data, "--server.forward-headers-strategy=" + STRATEGY)) {
      var administrator = Installation.becomeAdministrator(travaux);
      assertEquals(200, administrator.get("/api/identity/me").status());
      for (var page :
          new String[] {
            "http://127.0.0.1:8080",
            "http://drafting.example",
            "https://drafting.example",
            "https://drafting.example:8443"
          }) {
        var told = told(URI.create(page));
        told.putAll(LiveLine.cookie(administrator));

        LiveLine.open(travaux.uri(), page, told).socket().abort();
        for (var foreign : new String[] {page + "0", "http://elsewhere.example", "null"}) {
          assertEquals(403, refused(travaux.uri(), foreign, told), page + " from " + foreign);
        }
      }
      assertTrue(cookieOver(travaux, "https://drafting.example").contains("Secure"));
    }
  }

  @Test
  void links_on_the_console_begin_with_the_address_of_the_proxy(@TempDir Path data) {
    try (var travaux =
        RunningTravaux.start(data, "--travaux.identity.address=https://drafting.example/")) {
      assertEquals(URI.create("https://drafting.example"), travaux.uri());
      assertTrue(
          travaux.console().stream()
              .anyMatch(line -> line.contains(": https://drafting.example/sign-in/")),
          travaux.console()::toString);
    }
  }

  private static String cookieOver(RunningTravaux travaux, String page) {
    var visitor = new Visitor(travaux.uri());
    told(URI.create(page)).forEach(visitor::with);
    return visitor.get("/").response().headers().allValues("Set-Cookie").toString();
  }

  private static int refused(URI server, String origin, Map<String, String> told) {
    var thrown = assertThrows(CompletionException.class, () -> LiveLine.open(server, origin, told));
    return assertInstanceOf(WebSocketHandshakeException.class, thrown.getCause())
        .getResponse()
        .statusCode();
  }

  /// What nginx adds to a request for this page. TLS ends at a proxy in front of it.
  private static Map<String, String> told(URI page) {
    var values =
        Map.of(
            "$http_host",
            page.getAuthority(),
            "$proxy_add_x_forwarded_for",
            "192.0.2.7",
            "$forwarded_port",
            page.getPort() < 0 ? "" : Integer.toString(page.getPort()),
            "$forwarded_proto",
            page.getScheme());
    var told = new LinkedHashMap<String, String>();
    Docker.find("^ +proxy_set_header (X-\\S+) (\\S+);$", Docker.read("nginx.conf"))
        .forEach(
            header -> {
              var value = values.getOrDefault(header.group(2), header.group(2));
              if (!value.isEmpty()) {
                told.put(header.group(1), value);
              }
            });
    return told;
  }
}
