package org.travaux.web.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.json.JsonMapper;

/// A small identity provider on the loopback address, at which everybody is who the test says.
final class FakeProvider implements AutoCloseable {

  static final String CLIENT = "travaux";

  private final HttpServer server;
  private final RSAKey key;
  private final AtomicReference<String> nonce = new AtomicReference<>("");
  private final AtomicReference<String> person = new AtomicReference<>("");

  FakeProvider() {
    try {
      key = new RSAKeyGenerator(2048).keyID("one").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException | JOSEException failure) {
      throw new IllegalStateException(failure);
    }
    answer("/.well-known/openid-configuration", this::about);
    answer("/keys", () -> Map.of("keys", new Object[] {key.toPublicJWK().toJSONObject()}));
    answer("/token", this::tokens);
    server.start();
  }

  private interface Answer {
    Map<String, Object> get();
  }

  private void answer(String path, Answer answer) {
    server.createContext(path, exchange -> send(exchange, answer.get()));
  }

  private static void send(HttpExchange exchange, Map<String, Object> answer) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      var body = JsonMapper.shared().writeValueAsBytes(answer);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// The person signs in here, as asked for by that address, and is sent back.
  ///
  /// @return where to
  URI signIn(String person, URI asked) {
    var parameters = new LinkedHashMap<String, String>();
    for (var parameter : asked.getRawQuery().split("&", -1)) {
      var parts = parameter.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    this.person.set(person);
    nonce.set(parameters.getOrDefault("nonce", ""));
    return URI.create(
        parameters.get("redirect_uri") + "?code=any&state=" + parameters.get("state"));
  }

  private Map<String, Object> about() {
    return Map.of(
        "issuer",
        issuer(),
        "authorization_endpoint",
        issuer() + "/authorize",
        "token_endpoint",
        issuer() + "/token",
        "jwks_uri",
        issuer() + "/keys",
        "subject_types_supported",
        new String[] {"public"},
        "response_types_supported",
        new String[] {"code"},
        "id_token_signing_alg_values_supported",
        new String[] {"RS256"});
  }

  private Map<String, Object> tokens() {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject("subject of " + person.get())
            .audience(CLIENT)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .claim("nonce", nonce.get())
            .claim("preferred_username", person.get())
            .build();
    var token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
    return Map.of(
        "access_token",
        "any",
        "token_type",
        "Bearer",
        "expires_in",
        300,
        "id_token",
        token.serialize());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
