package org.travaux.web.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Event;
import org.travaux.core.event.EventNames;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.core.text.Edit;

/// Events as all clients see them:
///
/// ```
/// {"position":12,"at":"2022-01-13T09:30:00.123Z",
///  "by":{"person":"ana","delegation":"BRA","role":"DELEGATE"},
///  "type":"text-edited","instrument":"res-71","provision":"p12","edit":[5,"abc",-3],"id":"x1-7"}
/// ```
///
/// The fields behind the type are the event's own, in their order. What is optional and not there
/// is left out, and so is an edit's digest, which is no client's concern.
public final class EventJson {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();
  private static final Map<Class<?>, Shape> SHAPES = new HashMap<>();

  static {
    EventNames.kinds()
        .forEach(
            kind ->
                SHAPES.put(kind, new Shape(",\"type\":\"" + EventNames.word(kind) + '"', kind)));
  }

  private EventJson() {}

  public static String of(Recorded recorded) {
    var out = new StringBuilder(256);
    append(out, recorded);
    return out.toString();
  }

  /// Appends the event as one JSON object.
  public static void append(StringBuilder out, Recorded recorded) {
    out.append("{\"position\":").append(recorded.position().value()).append(",\"at\":\"");
    Moments.append(out, recorded.given().at());
    out.append("\",\"by\":");
    appendDelegate(out, recorded.given().by());
    appendFields(out, recorded.event());
    out.append('}');
  }

  /// Appends `{"person":..,"delegation":..,"role":..}`.
  public static void appendDelegate(StringBuilder out, Delegate by) {
    out.append("{\"person\":\"").append(by.person().value());
    out.append("\",\"delegation\":\"").append(by.delegation().value());
    out.append("\",\"role\":\"").append(by.role().name()).append("\"}");
  }

  /// Appends the compact wire form, `[5,"abc",-3]`.
  public static void appendEdit(StringBuilder out, Edit edit) {
    out.append('[');
    var operations = edit.operations();
    for (int at = 0; at < operations.size(); at++) {
      if (at > 0) {
        out.append(',');
      }
      if (operations.get(at) instanceof String text) {
        JsonText.quote(out, text);
      } else {
        out.append((int) operations.get(at));
      }
    }
    out.append(']');
  }

  /// Appends `,"type":".."` and the event's own fields.
  private static void appendFields(StringBuilder out, Event event) {
    var shape = SHAPES.get(event.getClass());
    if (shape == null) {
      throw new IllegalArgumentException(event.getClass() + " has no stored name");
    }
    shape.append(out, event);
  }

  private static void appendValue(StringBuilder out, Object value) {
    switch (value) {
      case String text -> JsonText.quote(out, text);
      case Integer number -> out.append(number.intValue());
      case LogPosition position -> out.append(position.value());
      case Edit edit -> appendEdit(out, edit);
      case Delegate delegate -> appendDelegate(out, delegate);
      case Enum<?> constant -> out.append('"').append(constant.name()).append('"');
      case Instant moment -> {
        out.append('"');
        Moments.append(out, moment);
        out.append('"');
      }
      case LocalDate day -> out.append('"').append(day).append('"');
      case List<?> list -> appendList(out, list);
      case Record record -> appendRecord(out, record);
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private static void appendList(StringBuilder out, List<?> list) {
    out.append('[');
    var comma = "";
    for (var one : list) {
      out.append(comma);
      comma = ",";
      if (Field.isIdentifier(one.getClass())) {
        out.append('"').append(one).append('"');
      } else {
        appendValue(out, one);
      }
    }
    out.append(']');
  }

  private static void appendRecord(StringBuilder out, Record record) {
    int begun = out.length();
    PARTS.get(record.getClass()).append(out, record);
    out.setCharAt(begun, '{');
    out.append('}');
  }

  private static final ClassValue<Shape> PARTS =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> kind) {
          return new Shape(kindOf(kind), kind);
        }
      };

  /// Of a value that is of one kind or another, which one.
  private static String kindOf(Class<?> part) {
    return Arrays.stream(part.getInterfaces()).anyMatch(Class::isSealed)
        ? ",\"kind\":\"" + EventNames.ofPart(part) + '"'
        : "";
  }

  private record Field(String label, MethodHandle get, boolean identifier) {

    static Field of(RecordComponent component) {
      try {
        var get = LOOKUP.unreflect(component.getAccessor());
        return new Field(
            ",\"" + name(component) + "\":",
            get.asType(MethodType.methodType(Object.class, Object.class)),
            isIdentifier(component.getGenericType()));
      } catch (IllegalAccessException e) {
        throw new IllegalArgumentException(component + " is not public", e);
      }
    }

    /// `at` is the moment of the whole event, so a place in a text is its `offset`.
    private static String name(RecordComponent component) {
      return component.getName().equals("at") ? "offset" : component.getName();
    }

    /// Identifiers are records of one text, and print as it.
    private static boolean isIdentifier(Type type) {
      return switch (type) {
        case ParameterizedType generic when generic.getRawType() == List.class -> false;
        case ParameterizedType generic -> isIdentifier(generic.getActualTypeArguments()[0]);
        case Class<?> kind ->
            kind.isRecord()
                && kind.getRecordComponents().length == 1
                && kind != LogPosition.class
                && kindOf(kind).isEmpty();
        default -> false;
      };
    }

    void append(StringBuilder out, Object value) {
      out.append(label);
      if (identifier) {
        out.append('"').append(value).append('"');
      } else {
        appendValue(out, value);
      }
    }

    Object of(Object record) {
      try {
        return (Object) get.invokeExact(record);
      } catch (Throwable e) {
        throw new IllegalStateException(label, e);
      }
    }
  }

  /// The fields of one kind of record, each with a comma before it.
  private record Shape(String head, List<Field> fields) {

    Shape(String head, Class<?> kind) {
      this(
          head,
          Arrays.stream(kind.getRecordComponents())
              .filter(component -> !component.getName().equals("digest"))
              .map(Field::of)
              .toList());
    }

    void append(StringBuilder out, Object record) {
      out.append(head);
      for (var field : fields) {
        var value = field.of(record);
        if (value instanceof Optional<?> maybe) {
          maybe.ifPresent(there -> field.append(out, there));
        } else {
          field.append(out, value);
        }
      }
    }
  }
}
