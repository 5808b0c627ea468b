package org.travaux.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.travaux.core.decide.Refusal;
import org.travaux.projections.log.LogUnavailable;
import org.travaux.web.json.Brief;
import org.travaux.web.json.JsonText;

/// Errors as problem details (RFC 9457). Beside `title`, `status` and `detail`, which are for
/// people, each has a `code` for programs, and names the `field` at fault if it is a single one.
public final class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  /// The status that a refusal is answered with.
  public static HttpStatus status(Refusal.Reason reason) {
    return switch (reason) {
      case UNKNOWN -> HttpStatus.NOT_FOUND;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case TAKEN, CLOSED, CONTRADICTED, STALE, CONTENDED -> HttpStatus.CONFLICT;
      case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }

  /// What a rule that said no is called towards clients: `forbidden`, `stale`.
  public static String code(Refusal.Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }

  public static ProblemDetail of(Refusal refusal) {
    var problem =
        of(
            status(refusal.reason()),
            code(refusal.reason()),
            Optional.ofNullable(refusal.getMessage()).orElse(""));
    return refusal.field().isEmpty() ? problem : naming(problem, refusal.field());
  }

  /// What went wrong, said without anything about the inside.
  static ProblemDetail of(Throwable thrown) {
    return switch (thrown) {
      case Refusal refusal -> of(refusal);
      case LogUnavailable away ->
          of(
              HttpStatus.SERVICE_UNAVAILABLE,
              "unavailable",
              away.getCause() instanceof TimeoutException
                  ? "Too much else is under way to answer in time. It may be done; try again."
                  : "The log cannot be reached; try again.");
      // What is no UTF-8 once its percent signs are read, above all.
      case InvalidParameterException _ ->
          of(HttpStatus.BAD_REQUEST, "malformed", "The parameters cannot be read.");
      case CompletionException later when later.getCause() != null -> of(later.getCause());
      default -> {
        LOG.error("unexpected", thrown);
        yield of(
            HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong on this side.");
      }
    };
  }

  /// Of which nothing is known but its status.
  static ProblemDetail of(HttpStatus status) {
    return of(status, code(status), sentence(status));
  }

  static String sentence(HttpStatus status) {
    return status.is4xxClientError()
        ? "The request cannot be read."
        : "Something went wrong on this side.";
  }

  /// What a status is called towards clients where nothing says it better.
  static String code(HttpStatusCode status) {
    return switch (status.value()) {
      case 404 -> "unknown";
      case 405 -> "method";
      case 406, 415 -> "media-type";
      default -> status.is4xxClientError() ? "malformed" : "internal";
    };
  }

  public static ProblemDetail of(HttpStatus status, String code, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, Brief.of(detail));
    problem.setProperty("code", code);
    return problem;
  }

  /// Names the field at fault.
  static ProblemDetail naming(ProblemDetail problem, String field) {
    problem.setProperty("field", Brief.of(field));
    return problem;
  }

  /// Answers with a problem from where no controller is, such as a filter.
  public static void write(
      HttpServletResponse response, HttpStatus status, String code, String detail)
      throws IOException {
    var json = new StringBuilder("{\"type\":\"about:blank\",\"title\":");
    JsonText.quote(json, status.getReasonPhrase());
    json.append(",\"status\":").append(status.value()).append(",\"detail\":");
    JsonText.quote(json, detail);
    json.append(",\"code\":");
    JsonText.quote(json, code);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().append(json).append('}').flush();
  }
}
