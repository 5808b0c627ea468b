package org.travaux.web.scenario;

/// What a sentence says is not so, or cannot be done.
final class Wrong extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int line;

  /// At the line of the sentence, which whoever plays it knows.
  Wrong(String reason) {
    this(0, reason);
  }

  /// At a line of the table below the sentence.
  Wrong(int line, String reason) {
    super(reason);
    this.line = line;
  }

  int lineOr(int other) {
    return line == 0 ? other : line;
  }
}
