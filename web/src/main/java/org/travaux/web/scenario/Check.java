package org.travaux.web.scenario;

import java.util.Objects;

/// Compares what a scenario says with what can be seen.
final class Check {

  private Check() {}

  static void same(String what, Object expected, Object seen) {
    if (!Objects.equals(expected, seen)) {
      throw new Wrong(what + " is " + seen + ", not " + expected + ".");
    }
  }

  static void that(boolean so, String otherwise) {
    if (!so) {
      throw new Wrong(otherwise);
    }
  }
}
