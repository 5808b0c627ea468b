package org.travaux.web.identity;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// Why somebody is not let in, as problem details.
final class Denial extends ErrorResponseException {

  private static final long serialVersionUID = 1;

  private Denial(HttpStatus status, String code, String sentence) {
    super(status, problem(status, code, sentence), null);
  }

  static Denial wrongPassword() {
    return new Denial(
        HttpStatus.UNAUTHORIZED, "sign-in", "The person or the password is not right.");
  }

  static Denial tooMany(Duration wait) {
    var denial =
        new Denial(
            HttpStatus.TOO_MANY_REQUESTS, "too-fast", "Too many attempts to sign in; wait a bit.");
    denial.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    return denial;
  }

  static Denial onlyFromPages() {
    return new Denial(
        HttpStatus.FORBIDDEN, "forbidden", "This is done from a session, not with a token.");
  }

  static ProblemDetail problem(HttpStatus status, String code, String sentence) {
    var problem = ProblemDetail.forStatusAndDetail(status, sentence);
    problem.setType(URI.create("about:blank"));
    problem.setProperty("code", code);
    return problem;
  }
}
