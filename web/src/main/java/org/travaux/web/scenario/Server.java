package org.travaux.web.scenario;

import java.io.IOException;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A running server, as a program sees it that somebody has given a token.
final class Server {

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);
  private static final Pattern HIDDEN =
      Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\"");
  private static final int TOKEN_DAYS = 1;

  private final URI address;
  private final HttpClient http = HttpClient.newHttpClient();

  Server(URI address) {
    this.address = address;
  }

  /// @throws Refused if the server answers with a problem
  JsonNode get(String token, String path) {
    return answer(http, request(path).header("Authorization", "Bearer " + token).GET());
  }

  /// @throws Refused if the server answers with a problem
  JsonNode post(String token, String path, Object body) {
    return answer(http, json(path, body).header("Authorization", "Bearer " + token));
  }

  /// A token for whoever the one-time link at this path is for.
  ///
  /// @param more that the page of the link asks for
  String tokenByLink(String path, Map<String, String> more) {
    var cookies = new CookieManager();
    try (var browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
      var fields = new LinkedHashMap<>(more);
      var hidden = HIDDEN.matcher(send(browser, request(path).GET()).body());
      while (hidden.find()) {
        fields.put(hidden.group(1), hidden.group(2));
      }
      var entered = send(browser, form(path, fields));
      if (entered.statusCode() != 303) {
        throw new Wrong("The link " + address.resolve(path) + " does not open the door.");
      }
      send(browser, request("/api/identity/me").GET());
      var wanted = json("/api/identity/tokens", Map.of("label", "scenario", "days", TOKEN_DAYS));
      cookies.getCookieStore().getCookies().stream()
          .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
          .map(HttpCookie::getValue)
          .forEach(value -> wanted.header("X-XSRF-TOKEN", value));
      return answer(browser, wanted).path("token").asString();
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).timeout(ANSWER_WITHIN);
  }

  private HttpRequest.Builder json(String path, Object body) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
  }

  private HttpRequest.Builder form(String path, Map<String, String> fields) {
    var form =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static JsonNode answer(HttpClient client, HttpRequest.Builder request) {
    var response = send(client, request);
    var body = response.body();
    var json = JsonMapper.shared();
    if (response.statusCode() / 100 == 2) {
      return body.isEmpty() ? json.createObjectNode() : json.readTree(body);
    }
    var isProblem =
        response.headers().firstValue("Content-Type").orElse("").contains("application/problem");
    if (!isProblem) {
      throw new Wrong("The server answers " + response.statusCode() + " to " + response.uri());
    }
    var problem = json.readTree(body);
    throw new Refused(
        problem.path("code").asString(""),
        response.statusCode()
            + " "
            + problem.path("code").asString("")
            + (problem.has("field") ? " (" + problem.path("field").asString() + ")" : "")
            + ": "
            + problem.path("detail").asString(""));
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new Wrong("The server does not answer: " + failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Wrong("It was stopped.");
    }
  }
}
