package org.travaux.web.identity;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;

/// Reads the fields of a request. What cannot be read is refused by the field's name.
final class Fields {

  private Fields() {}

  static String text(String field, @Nullable String value) {
    if (value == null) {
      throw new Refusal(INVALID, field, "The field " + field + " is missing.");
    }
    return value;
  }

  static PersonId person(@Nullable String value) {
    return read("person", value, PersonId::new);
  }

  static BodyId body(@Nullable String value) {
    return read("body", value, BodyId::new);
  }

  static Delegate delegate(
      @Nullable String person, @Nullable String delegation, @Nullable String role) {
    return new Delegate(
        person(person),
        read("delegation", delegation, DelegationId::new),
        read("role", role, Fields::role));
  }

  private static Role role(String name) {
    return Stream.of(Role.values())
        .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("A role is one of " + List.of(Role.values()) + "."));
  }

  private static <T> T read(String field, @Nullable String value, Function<String, T> reader) {
    try {
      return reader.apply(text(field, value));
    } catch (IllegalArgumentException unreadable) {
      throw new Refusal(INVALID, field, String.valueOf(unreadable.getMessage()));
    }
  }
}
