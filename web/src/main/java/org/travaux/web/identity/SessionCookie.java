package org.travaux.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Where a page keeps the secret of its session.
final class SessionCookie {

  static final String NAME = "travaux-session";

  private static final HiddenCookie COOKIE = new HiddenCookie(NAME, "/");

  private SessionCookie() {}

  static Optional<String> read(HttpServletRequest request) {
    return COOKIE.read(request);
  }

  static void write(
      HttpServletRequest request, HttpServletResponse response, Passes.Issued session) {
    var life =
        Duration.between(session.pass().issuedAt(), session.pass().expiresAt())
            .truncatedTo(ChronoUnit.SECONDS);
    COOKIE.write(request, response, session.secret(), life);
  }

  static void clear(HttpServletRequest request, HttpServletResponse response) {
    COOKIE.clear(request, response);
  }
}
