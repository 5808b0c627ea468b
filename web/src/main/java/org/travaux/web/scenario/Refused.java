package org.travaux.web.scenario;

/// The server has refused what somebody wanted to do.
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String code;

  /// @param code of the problem: `forbidden`, `contradicted`, ...
  Refused(String code, String detail) {
    super(detail);
    this.code = code;
  }

  String code() {
    return code;
  }
}
