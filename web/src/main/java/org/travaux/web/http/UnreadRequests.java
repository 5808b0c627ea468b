package org.travaux.web.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What Tomcat turns away itself, such as a path that is no UTF-8: told as every other problem is,
/// and not as a page.
public final class UnreadRequests extends ErrorReportValve {

  private static final int ERRORS = 400;

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    var status = HttpStatus.resolve(response.getStatus());
    if (status == null
        || status.value() < ERRORS
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    try {
      Problems.write(response, status, Problems.code(status), Problems.sentence(status));
      response.finishResponse();
    } catch (IOException | IllegalStateException e) {
      // Whoever asked is gone, and there is nobody else to tell.
      return;
    }
  }
}
