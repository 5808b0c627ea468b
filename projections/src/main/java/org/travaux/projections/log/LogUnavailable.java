package org.travaux.projections.log;

import org.jspecify.annotations.Nullable;

/// The log could not be reached, or did not answer in time. What was to be stored may be stored or
/// not; sending it again under the same id is safe.
public final class LogUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  public LogUnavailable(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
