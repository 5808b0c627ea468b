package org.travaux.projections.log;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How one kind of record is written and read, field by field, in the order of its components.
/// Found out once for each kind.
final class RecordShape {

  /// Stored names that differ from the component's. Those of an edit are short, as there are
  /// millions of them; `at` is the moment of the whole event.
  private static final Map<String, String> SHORT =
      Map.of(
          "instrument",
          "in",
          "provision",
          "p",
          "edit",
          "e",
          "digest",
          "d",
          "undoes",
          "u",
          "at",
          "offset");

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

  private record Field(FieldName name, MethodHandle get, ValueForm form, Class<?> type) {}

  private final Class<?> kind;
  private final Field[] fields;
  private final MethodHandle create;

  private RecordShape(Class<?> kind, Field[] fields, MethodHandle create) {
    this.kind = kind;
    this.fields = fields;
    this.create = create;
  }

  static RecordShape of(Class<?> kind) {
    var components = kind.getRecordComponents();
    var fields = new Field[components.length];
    var types = new Class<?>[components.length];
    try {
      for (int at = 0; at < fields.length; at++) {
        var component = components[at];
        var name = SHORT.getOrDefault(component.getName(), component.getName());
        types[at] = component.getType();
        fields[at] =
            new Field(
                new FieldName(name),
                LOOKUP
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class)),
                ValueForm.of(component.getGenericType()),
                component.getType());
      }
      return new RecordShape(
          kind,
          fields,
          LOOKUP
              .findConstructor(kind, MethodType.methodType(void.class, types))
              .asSpreader(Object[].class, fields.length)
              .asType(MethodType.methodType(Object.class, Object[].class)));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(kind + " is not a public record", e);
    }
  }

  /// The names of its fields as they are stored.
  List<String> names() {
    return Arrays.stream(fields).map(field -> field.name().toString()).toList();
  }

  /// Whether it is nothing but a text in a type of its own.
  boolean wrapsText() {
    return fields.length == 1 && fields[0].type() == String.class;
  }

  Object component(int at, Object of) {
    try {
      return (Object) fields[at].get().invokeExact(of);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  Object create(@Nullable Object... values) {
    try {
      return (Object) create.invokeExact(values);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /// Writes all fields into the open document.
  void write(BsonWriter out, Object value) {
    for (int at = 0; at < fields.length; at++) {
      fields[at].form().write(out, fields[at].name(), component(at, value));
    }
  }

  /// Reads the rest of the open document and steps out of it.
  ///
  /// @throws IllegalArgumentException if a field is unknown, missing or of another type
  Object read(BsonCursor in) {
    var values = new @Nullable Object[fields.length];
    int expected = 0;
    while (in.next()) {
      int at = find(in, expected);
      values[at] = fields[at].form().read(in);
      expected = at + 1;
    }
    for (int at = 0; at < fields.length; at++) {
      if (values[at] == null) {
        values[at] = fields[at].form().absent(fields[at].name().toString());
      }
    }
    return create(values);
  }

  private int find(BsonCursor in, int expected) {
    for (int step = 0; step < fields.length; step++) {
      int at = (expected + step) % fields.length;
      if (in.isNamed(fields[at].name())) {
        return at;
      }
    }
    throw new IllegalArgumentException(in.name() + " is no field; known are " + names());
  }

  private RuntimeException failed(Throwable thrown) {
    return switch (thrown) {
      case RuntimeException e -> e;
      case Error e -> throw e;
      default -> new IllegalStateException(kind.getName(), thrown);
    };
  }
}
