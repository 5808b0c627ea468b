package org.travaux.web.http;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// Turns whatever a controller throws into problem details. Says what the caller can mend, and
/// nothing about the inside.
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final String RETRY_AFTER_SECONDS = "2";

  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(RuntimeException thrown) {
    var problem = Problems.of(thrown);
    var answer = ResponseEntity.status(problem.getStatus());
    if (problem.getStatus() == SERVICE_UNAVAILABLE.value()) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException thrown,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var problem =
        switch (cause(thrown)) {
          case BodyTooLarge large ->
              Problems.of(CONTENT_TOO_LARGE, "too-large", String.valueOf(large.getMessage()));
          case JacksonException malformed -> malformed(malformed);
          default -> Problems.of(BAD_REQUEST, "malformed", "The body cannot be read.");
        };
    return handleExceptionInternal(
        thrown, problem, headers, HttpStatus.valueOf(problem.getStatus()), request);
  }

  /// The outermost cause that says what the caller can mend.
  private static Throwable cause(HttpMessageNotReadableException thrown) {
    return Stream.iterate(thrown.getCause(), Objects::nonNull, Throwable::getCause)
        .filter(cause -> cause instanceof BodyTooLarge || cause instanceof JacksonException)
        .reduce((outer, inner) -> inner instanceof BodyTooLarge ? inner : outer)
        .orElse(thrown);
  }

  private static ProblemDetail malformed(JacksonException malformed) {
    var problem = Problems.of(BAD_REQUEST, "malformed", sentence(malformed));
    field(malformed).ifPresent(field -> problem.setProperty("field", field));
    return problem;
  }

  /// What does not say how it looks inside: what is wrong with the JSON itself, or what a field's
  /// own type says of its value, is told as it is.
  private static String sentence(JacksonException malformed) {
    return switch (malformed) {
      case UnrecognizedPropertyException unknown ->
          "There is no field " + unknown.getPropertyName() + " here.";
      case InvalidFormatException wrong when wrong.getTargetType().isEnum() ->
          wrong.getValue()
              + " is none of "
              + Stream.of(wrong.getTargetType().getEnumConstants())
                  .map(String::valueOf)
                  .collect(Collectors.joining(", "))
              + ".";
      case InvalidFormatException wrong -> wrong.getValue() + " is not what this field holds.";
      case ValueInstantiationException refused when refused.getCause() != null ->
          String.valueOf(refused.getCause().getMessage());
      case MismatchedInputException wrong when says(wrong, "Missing required") ->
          "This field is missing.";
      case MismatchedInputException wrong when says(wrong, "Cannot deserialize") ->
          "Something of another kind is wanted here.";
      default -> malformed.getOriginalMessage();
    };
  }

  private static boolean says(MismatchedInputException wrong, String first) {
    return wrong.getOriginalMessage().startsWith(first);
  }

  private static Optional<String> field(JacksonException malformed) {
    var path =
        malformed.getPath().stream()
            .map(
                part ->
                    part.getPropertyName() == null
                        ? Integer.toString(part.getIndex())
                        : part.getPropertyName())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? Optional.empty() : Optional.of(path);
  }

  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail problem
        && (problem.getProperties() == null || !problem.getProperties().containsKey("code"))) {
      problem.setProperty("code", code(status));
    }
    return super.createResponseEntity(body, headers, status, request);
  }

  private static String code(HttpStatusCode status) {
    return switch (status.value()) {
      case 404 -> "unknown";
      case 405 -> "method";
      case 406, 415 -> "media-type";
      default -> status.is4xxClientError() ? "malformed" : "internal";
    };
  }
}
