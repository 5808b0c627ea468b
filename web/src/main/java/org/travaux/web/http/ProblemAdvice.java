package org.travaux.web.http;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.travaux.web.json.Unfit;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// Turns whatever a controller throws into problem details. Says what the caller can mend, and
/// nothing about the inside.
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final String RETRY_AFTER_SECONDS = "2";
  private static final String OURS = "org.travaux.";

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
          case JacksonException broken -> malformed(sentence(broken), field(broken));
          default -> malformed("The body cannot be read.", Optional.empty());
        };
    return handleExceptionInternal(
        thrown, problem, headers, HttpStatus.valueOf(problem.getStatus()), request);
  }

  /// A part of the path, or a parameter, that is not what belongs there.
  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException thrown,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var problem =
        malformed(
            sentence(thrown),
            thrown instanceof MethodArgumentTypeMismatchException argument
                ? Optional.of(argument.getName())
                : Optional.empty());
    return handleExceptionInternal(thrown, problem, headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException thrown,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var problem = malformed("This parameter is missing.", Optional.of(thrown.getParameterName()));
    return handleExceptionInternal(thrown, problem, headers, status, request);
  }

  private static ProblemDetail malformed(String sentence, Optional<String> field) {
    var problem = Problems.of(BAD_REQUEST, "malformed", sentence);
    return field.map(name -> Problems.naming(problem, name)).orElse(problem);
  }

  /// What our own type says of its value is told as it is.
  private static String sentence(TypeMismatchException thrown) {
    var wanted = thrown.getRequiredType();
    if (wanted != null && wanted.isEnum()) {
      return noneOf(String.valueOf(thrown.getValue()), wanted);
    }
    var ours = wanted != null && wanted.getPackageName().startsWith(OURS);
    var says = ours ? thrown.getMostSpecificCause().getMessage() : null;
    return says == null ? thrown.getValue() + " is not what this parameter holds." : says;
  }

  private static String noneOf(String value, Class<?> kind) {
    return Stream.of(kind.getEnumConstants())
        .map(String::valueOf)
        .collect(Collectors.joining(", ", value + " is none of ", "."));
  }

  /// The outermost cause that says what the caller can mend.
  private static Throwable cause(HttpMessageNotReadableException thrown) {
    return Stream.iterate(thrown.getCause(), Objects::nonNull, Throwable::getCause)
        .filter(cause -> cause instanceof BodyTooLarge || cause instanceof JacksonException)
        .reduce((outer, inner) -> inner instanceof BodyTooLarge ? inner : outer)
        .orElse(thrown);
  }

  /// What does not say how it looks inside: what is wrong with the JSON itself, or what a field's
  /// own type says of its value, is told as it is.
  private static String sentence(JacksonException malformed) {
    return switch (malformed) {
      case Unfit told -> told.getOriginalMessage();
      case MismatchedInputException wrong when wrong.getPath().isEmpty() ->
          "A JSON object is wanted here.";
      case UnrecognizedPropertyException unknown ->
          "There is no field " + unknown.getPropertyName() + " here.";
      case InvalidFormatException wrong when wrong.getTargetType().isEnum() ->
          noneOf(String.valueOf(wrong.getValue()), wrong.getTargetType());
      case InvalidFormatException wrong -> wrong.getValue() + " is not what this field holds.";
      case ValueInstantiationException refused when refused.getCause() != null ->
          String.valueOf(refused.getCause().getMessage());
      case MismatchedInputException wrong when says(wrong, "Missing required") ->
          "This field is missing.";
      case InvalidNullException _ -> "Something has to be here.";
      case MismatchedInputException _ -> "Something of another kind is wanted here.";
      case StreamReadException broken -> broken.getOriginalMessage();
      default -> "This cannot be read.";
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
      problem.setProperty("code", Problems.code(status));
    }
    return super.createResponseEntity(body, headers, status, request);
  }
}
