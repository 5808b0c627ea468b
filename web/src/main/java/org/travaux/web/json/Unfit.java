package org.travaux.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/// A value that is not what belongs there, told by the reader of the kind that is wanted: its
/// message is for whoever sent it.
public final class Unfit extends MismatchedInputException {

  private static final long serialVersionUID = 1;

  Unfit(JsonParser in, String says) {
    super(in, says);
  }
}
