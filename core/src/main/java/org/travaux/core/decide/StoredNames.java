package org.travaux.core.decide;

import java.util.Locale;

/// The names that kinds of events are stored under.
final class StoredNames {

  private StoredNames() {}

  static String of(Class<?> kind) {
    return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT)
        + ".v1";
  }
}
