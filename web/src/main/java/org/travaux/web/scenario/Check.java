package org.travaux.web.scenario;

import java.util.Objects;
import tools.jackson.databind.JsonNode;

/// Compares what a scenario says with what can be seen.
final class Check {

  private Check() {}

  static void same(String what, Object expected, Object seen) {
    if (!Objects.equals(expected, seen)) {
      throw new Wrong(what + " is " + seen + ", not " + expected + ".");
    }
  }

  /// The one of a list whose field says this, or what to say otherwise.
  static JsonNode one(JsonNode list, String field, String value, String otherwise) {
    return list.valueStream()
        .filter(one -> one.path(field).asString("").equals(value))
        .findFirst()
        .orElseThrow(() -> new Wrong(otherwise));
  }

  static void that(boolean so, String otherwise) {
    if (!so) {
      throw new Wrong(otherwise);
    }
  }
}
