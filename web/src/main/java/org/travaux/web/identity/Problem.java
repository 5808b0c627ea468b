package org.travaux.web.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/// Answers with problem details from in front of all controllers.
final class Problem {

  private Problem() {}

  /// Writes the whole answer.
  ///
  /// @param code for programs
  /// @param sentence for people; one of ours, which needs no escaping
  static void write(HttpServletResponse response, HttpStatus status, String code, String sentence)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getOutputStream()
        .write(
            """
            {"type":"about:blank","title":"%s","status":%d,"detail":"%s","code":"%s"}"""
                .formatted(status.getReasonPhrase(), status.value(), sentence, code)
                .getBytes(StandardCharsets.UTF_8));
  }
}
