package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.Optional;
import org.travaux.core.decide.Refusal;

/// What the forms of things of several kinds have in common.
final class Forms {

  private Forms() {}

  /// @throws Refusal if the field is not there
  static <T> T present(String field, Optional<T> value) {
    return value.orElseThrow(
        () -> new Refusal(INVALID, field, "The field " + field + " is missing for this kind."));
  }

  /// @throws Refusal if the field is there
  static void none(String field, Optional<?> value) {
    if (value.isPresent()) {
      throw new Refusal(INVALID, field, "There is no field " + field + " for this kind.");
    }
  }

  static Refusal unknownKind(String kind) {
    return new Refusal(INVALID, "kind", "There is no kind " + kind + " here.");
  }
}
