package org.travaux.web.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// Where a page keeps the secret of its session: out of reach for scripts, and not sent along by
/// forms and frames of other sites.
final class SessionCookie {

  static final String NAME = "travaux-session";

  private SessionCookie() {}

  static Optional<String> read(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty());
  }

  static void write(
      HttpServletRequest request, HttpServletResponse response, Passes.Issued session) {
    var life =
        Duration.between(session.pass().issuedAt(), session.pass().expiresAt())
            .truncatedTo(ChronoUnit.SECONDS);
    add(request, response, session.secret(), life);
  }

  static void clear(HttpServletRequest request, HttpServletResponse response) {
    add(request, response, "", Duration.ZERO);
  }

  private static void add(
      HttpServletRequest request, HttpServletResponse response, String value, Duration life) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(life)
            .build()
            .toString());
  }
}
