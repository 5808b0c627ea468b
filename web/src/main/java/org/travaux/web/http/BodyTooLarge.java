package org.travaux.web.http;

import java.io.IOException;

/// A request's body is longer than any may be.
final class BodyTooLarge extends IOException {

  private static final long serialVersionUID = 1;

  BodyTooLarge(long limitBytes) {
    super("A body has at most " + limitBytes + " bytes.");
  }
}
