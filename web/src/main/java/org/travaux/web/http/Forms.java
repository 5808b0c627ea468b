package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.time.LocalDate;
import java.util.Optional;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.Days;

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

  /// The days from the first to the last.
  ///
  /// @throws Refusal if the last is before the first
  static Days days(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      throw new Refusal(INVALID, "last", "The last day is the first one or a later one.");
    }
    return new Days(first, last);
  }

  static Refusal unknownKind(String kind) {
    return new Refusal(INVALID, "kind", "There is no kind " + kind + " here.");
  }
}
