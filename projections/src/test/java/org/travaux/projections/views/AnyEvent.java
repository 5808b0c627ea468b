package org.travaux.projections.views;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Event;
import org.travaux.core.event.LogPosition;
import org.travaux.core.text.Edit;

/// Events of any kind that say anything, whether or not a decision would have said so. There are
/// few ids of each kind, so that events are about the same things again and again.
final class AnyEvent {

  static final Instant START = Instant.parse("2022-01-13T09:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2022-01-13");
  private static final int IDS = 3;
  private static final int ATTEMPTS_LIMIT = 10_000;
  private static final Set<String> LANGUAGES = Set.of("language", "languages", "wanted", "present");
  private static final List<String> LANGUAGE = List.of("ar", "zh", "en", "fr", "ru", "es");
  private static final List<String> WORDS =
      List.of(
          "a",
          "digital society",
          "the next meeting",
          "a later plenary",
          "MEETING-1",
          "MEETING-0/3",
          "战略规划 \uD83D\uDE00",
          "see MEETING-0/2 and CWG-SF");

  private final Random random;

  AnyEvent(Random random) {
    this.random = random;
  }

  /// @param position where it is to stand; it speaks of earlier ones
  Event of(Class<? extends Event> kind, long position) {
    return (Event) record(kind, position);
  }

  /// All ids of a kind that events are about.
  static <T> List<T> ids(Function<String, T> id, String called) {
    return IntStream.range(0, IDS).mapToObj(one -> id.apply(called + "-" + one)).toList();
  }

  Delegate delegate() {
    return (Delegate) record(Delegate.class, 0);
  }

  /// A record of what it takes: of days the last one is not before the first, for instance.
  private Object record(Class<?> kind, long position) {
    var types =
        Stream.of(kind.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    for (int attempt = 0; attempt < ATTEMPTS_LIMIT; attempt++) {
      var values =
          Stream.of(kind.getRecordComponents())
              .map(one -> value(one.getName(), one.getGenericType(), position))
              .toArray();
      try {
        return kind.getDeclaredConstructor(types).newInstance(values);
      } catch (InvocationTargetException e) {
        assertInstanceOf(IllegalArgumentException.class, e.getCause());
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(kind + " cannot be made", e);
      }
    }
    throw new AssertionError("no value is taken by " + kind);
  }

  private Object value(String name, Type type, long position) {
    if (type instanceof ParameterizedType of) {
      var inner = of.getActualTypeArguments()[0];
      if (of.getRawType().equals(Optional.class)) {
        return random.nextBoolean() ? Optional.of(value(name, inner, position)) : Optional.empty();
      }
      if (of.getRawType().equals(List.class)) {
        var all = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
          all.add(value(name, inner, position));
        }
        return List.copyOf(all);
      }
    }
    if (type instanceof Class<?> kind) {
      return value(name, kind, position);
    }
    throw new AssertionError("nothing makes a " + type);
  }

  private Object value(String name, Class<?> kind, long position) {
    if (kind == String.class) {
      return LANGUAGES.contains(name) ? one(LANGUAGE) : one(WORDS);
    }
    if (kind == int.class) {
      return random.nextInt(5);
    }
    if (kind == Edit.class) {
      return Edit.replace(random.nextInt(3), random.nextInt(3), one(WORDS));
    }
    if (kind == LogPosition.class) {
      return new LogPosition(random.nextLong(position + 1));
    }
    if (kind == Instant.class) {
      return START.plusSeconds(60 * random.nextLong(500));
    }
    if (kind == LocalDate.class) {
      return DAY.plusDays(random.nextInt(30));
    }
    if (kind.isEnum()) {
      return one(List.of(kind.getEnumConstants()));
    }
    if (kind.isSealed()) {
      return value(name, one(List.of(kind.getPermittedSubclasses())), position);
    }
    return kind.getSimpleName().endsWith("Id") ? id(kind) : record(kind, position);
  }

  /// An id such as `meeting-2`.
  private Object id(Class<?> kind) {
    var called = kind.getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT);
    try {
      return kind.getDeclaredConstructor(String.class)
          .newInstance(called + "-" + random.nextInt(IDS));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(kind + " cannot be made", e);
    }
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
