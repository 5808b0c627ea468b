package org.travaux.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody in front of a browser: keeps cookies, and sends what the page would send.
public final class Visitor {

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
  private static final Pattern HIDDEN =
      Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\"");

  private final URI server;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private HttpRequest.@Nullable Builder submitted;

  public Visitor(URI server) {
    this.server = server;
  }

  /// Sends this header with every request from now on.
  public Visitor with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /// What came back; JSON is read when it is asked for.
  public record Answer(int status, HttpResponse<String> response) {

    public String body() {
      return response.body();
    }

    public JsonNode json() {
      return JsonMapper.shared().readTree(body());
    }

    /// For what has to succeed before the test begins, or to fail in this way.
    public Answer expect(int expected) {
      if (status != expected) {
        throw new AssertionError(expected + " expected of " + response + ": " + body());
      }
      return this;
    }

    /// Of a problem.
    public String code() {
      return json().path("code").asString("");
    }

    public Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }
  }

  public Answer get(String path) {
    return send("GET", path, "", "");
  }

  public Answer delete(String path) {
    return send("DELETE", path, "", "");
  }

  public Answer post(String path, Object body) {
    return send("POST", path, "application/json", JsonMapper.shared().writeValueAsString(body));
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, "application/json", JsonMapper.shared().writeValueAsString(body));
  }

  /// Opens a page with one form, and sends the form with these fields filled in.
  public Answer submit(String path, Map<String, String> fields) {
    var all = new LinkedHashMap<>(fields);
    var hidden = HIDDEN.matcher(get(path).body());
    while (hidden.find()) {
      all.put(hidden.group(1), hidden.group(2));
    }
    var form =
        all.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    submitted =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return exchange(submitted);
  }

  /// Sends the last form once more, as it was.
  public Answer submitAgain() {
    return exchange(Objects.requireNonNull(submitted, "no form was sent"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Answer send(String method, String path, String type, String body) {
    var request = request(path).method(method, BodyPublishers.ofString(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    if (!method.equals("GET") && !headers.containsKey("X-XSRF-TOKEN")) {
      if (cookie("XSRF-TOKEN").isEmpty() && !headers.containsKey("Authorization")) {
        get("/");
      }
      cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    }
    return exchange(request);
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(server.resolve(path)).timeout(ANSWER_WITHIN);
    headers.forEach(request::header);
    return request;
  }

  private Answer exchange(HttpRequest.Builder request) {
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /// Takes over the cookies of another, as after a restart of the browser.
  public Visitor withCookiesOf(Visitor other) {
    other
        .cookies
        .getCookieStore()
        .getCookies()
        .forEach(cookie -> cookies.getCookieStore().add(server, cookie));
    return this;
  }
}
