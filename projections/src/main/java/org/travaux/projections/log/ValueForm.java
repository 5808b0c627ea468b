package org.travaux.projections.log;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EventNames;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;
import org.travaux.core.text.Edit;

/// How a value of one type stands in a stored event.
///
/// | type | in BSON |
/// | --- | --- |
/// | text, identifier | string |
/// | `int` | 32-bit number |
/// | log position | 64-bit number |
/// | constant | its name |
/// | [Edit] | array: a positive number keeps, a negative one deletes, a string inserts |
/// | [Delegate] | array: person, delegation, role |
/// | other record | subdocument |
/// | sealed interface | subdocument that begins with the `kind` it is of |
/// | `List` | array |
/// | moment | date |
/// | day | string: `2022-01-13` |
/// | `Optional` | the value, or no such field |
interface ValueForm {

  void write(BsonWriter out, FieldName name, Object value);

  Object read(BsonCursor in);

  /// What a field holds that is not there.
  ///
  /// @throws IllegalArgumentException if it has to be
  default Object absent(String field) {
    throw new IllegalArgumentException(field + " is missing");
  }

  static ValueForm of(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
      return new Maybe(of(generic.getActualTypeArguments()[0]));
    }
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      return new Many(of(generic.getActualTypeArguments()[0]));
    }
    if (type == Instant.class) {
      return new Moment();
    }
    if (type == LocalDate.class) {
      return new Day();
    }
    if (type == String.class) {
      return new Text();
    }
    if (type == int.class) {
      return new Count();
    }
    if (type == LogPosition.class) {
      return new Place();
    }
    if (type == Edit.class) {
      return new Steps();
    }
    if (type == Delegate.class) {
      return new Who();
    }
    if (type instanceof Class<?> kind && kind.isEnum()) {
      return new Constant(kind);
    }
    if (type instanceof Class<?> kind && kind.isRecord()) {
      var shape = RecordShape.of(kind);
      return shape.wrapsText() ? new Wrapped(shape) : new Part(shape);
    }
    if (type instanceof Class<?> kind && kind.isSealed()) {
      return OneOf.kindsOf(kind);
    }
    throw new IllegalArgumentException("no stored form for " + type);
  }

  record Text() implements ValueForm {
    @Override
    public void write(BsonWriter out, FieldName name, Object value) {
      out.text(name, (String) value);
    }

    @Override
    public Object read(BsonCursor in) {
      return in.text();
    }
  }

  record Count() implements ValueForm {
    @Override
    public void write(BsonWriter out, FieldName name, Object value) {
      out.number(name, (int) value);
    }

    @Override
    public Object read(BsonCursor in) {
      return in.number();
    }
  }

  record Place() implements ValueForm {
    @Override
    public void write(BsonWriter out, FieldName name, Object value) {
      out.number(name, ((LogPosition) value).value());
    }

    @Override
    public Object read(BsonCursor in) {
      return new LogPosition(in.longNumber());
    }
  }

  record Constant(Class<?> kind) implements ValueForm {
    @Override
    public void write(BsonWriter out, FieldName name, Object value) {
      out.text(name, ((Enum<?>) value).name());
    }

    @Override
    public Object read(BsonCursor in) {
      var name = in.text();
      for (var constant : kind.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name)) {
          return constant;
        }
      }
      throw new IllegalArgumentException(kind.getSimpleName() + " knows no " + name);
    }
  }

  /// An identifier: a record of one text.
  record Wrapped(RecordShape shape) implements ValueForm {
    @Override
    public void write(BsonWriter out, FieldName name, Object value) {
      out.text(name, (String) shape.component(0, value));
    }

    @Override
    public Object read(BsonCursor in) {
      return shape.create(in.text());
    }
  }

  record Part(RecordShape shape) implements ValueForm {
    @Override
    public void write(BsonWriter out, FieldName name, Object value) {
      int begun = out.beginDocument(name);
      shape.write(out, value);
      out.end(begun);
    }

    @Override
    public Object read(BsonCursor in) {
      in.enterDocument();
      return shape.read(in);
    }
  }

  record Maybe(ValueForm form) implements ValueForm {
    @Override
    public void write(BsonWriter out, FieldName name, Object value) {
      ((Optional<?>) value).ifPresent(there -> form.write(out, name, there));
    }

    @Override
    public Object read(BsonCursor in) {
      return Optional.of(form.read(in));
    }

    @Override
    public Object absent(String field) {
      return Optional.empty();
    }
  }

  record Many(ValueForm form) implements ValueForm {
    @Override
    public void write(BsonWriter out, FieldName name, Object value) {
      int begun = out.beginArray(name);
      int at = 0;
      for (var one : (List<?>) value) {
        form.write(out, Steps.index(at++), one);
      }
      out.end(begun);
    }

    @Override
    public Object read(BsonCursor in) {
      in.enterArray();
      var all = new ArrayList<Object>();
      while (in.next()) {
        all.add(form.read(in));
      }
      return List.copyOf(all);
    }
  }

  /// A value of one kind or another, which it says first.
  record OneOf(Map<Class<?>, String> names, Map<String, RecordShape> shapes) implements ValueForm {

    private static final FieldName KIND = new FieldName("kind");

    static OneOf kindsOf(Class<?> sealed) {
      var names = new HashMap<Class<?>, String>();
      var shapes = new HashMap<String, RecordShape>();
      for (var kind : sealed.getPermittedSubclasses()) {
        var name = EventNames.ofPart(kind);
        names.put(kind, name);
        shapes.put(name, RecordShape.of(kind));
      }
      return new OneOf(names, shapes);
    }

    @Override
    public void write(BsonWriter out, FieldName name, Object value) {
      int begun = out.beginDocument(name);
      var kind = names.getOrDefault(value.getClass(), "");
      out.text(KIND, kind);
      shape(kind).write(out, value);
      out.end(begun);
    }

    @Override
    public Object read(BsonCursor in) {
      in.enterDocument();
      if (!in.next() || !in.isNamed(KIND)) {
        throw new IllegalArgumentException("kind is missing where it should stand");
      }
      return shape(in.text()).read(in);
    }

    private RecordShape shape(String name) {
      var shape = shapes.get(name);
      if (shape == null) {
        throw new IllegalArgumentException(name + " is none of " + shapes.keySet());
      }
      return shape;
    }
  }

  /// To the millisecond.
  record Moment() implements ValueForm {
    @Override
    public void write(BsonWriter out, FieldName name, Object value) {
      out.date(name, ((Instant) value).toEpochMilli());
    }

    @Override
    public Object read(BsonCursor in) {
      return Instant.ofEpochMilli(in.date());
    }
  }

  record Day() implements ValueForm {
    @Override
    public void write(BsonWriter out, FieldName name, Object value) {
      out.text(name, value.toString());
    }

    @Override
    public Object read(BsonCursor in) {
      var day = in.text();
      try {
        return LocalDate.parse(day);
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException(day + " is no day", e);
      }
    }
  }

  record Who() implements ValueForm {

    private static final Role[] ROLES = Role.values();

    @Override
    public void write(BsonWriter out, FieldName name, Object value) {
      var delegate = (Delegate) value;
      int begun = out.beginArray(name);
      out.text(Steps.index(0), delegate.person().value());
      out.text(Steps.index(1), delegate.delegation().value());
      out.text(Steps.index(2), delegate.role().name());
      out.end(begun);
    }

    @Override
    public Delegate read(BsonCursor in) {
      in.enterArray();
      var delegate =
          new Delegate(new PersonId(text(in)), new DelegationId(text(in)), role(text(in)));
      if (in.next()) {
        throw new IllegalArgumentException("a delegate is a person, a delegation and a role");
      }
      return delegate;
    }

    private static String text(BsonCursor in) {
      if (!in.next()) {
        throw new IllegalArgumentException("a delegate is a person, a delegation and a role");
      }
      return in.text();
    }

    private static Role role(String name) {
      for (var role : ROLES) {
        if (role.name().equals(name)) {
          return role;
        }
      }
      throw new IllegalArgumentException("Role knows no " + name);
    }
  }

  record Steps() implements ValueForm {

    private static final FieldName[] INDEXES = new FieldName[64];

    static {
      for (int at = 0; at < INDEXES.length; at++) {
        INDEXES[at] = new FieldName(Integer.toString(at));
      }
    }

    static FieldName index(int at) {
      return at < INDEXES.length ? INDEXES[at] : new FieldName(Integer.toString(at));
    }

    @Override
    public void write(BsonWriter out, FieldName name, Object value) {
      int begun = out.beginArray(name);
      var operations = ((Edit) value).operations();
      for (int at = 0; at < operations.size(); at++) {
        if (operations.get(at) instanceof String text) {
          out.text(index(at), text);
        } else {
          out.number(index(at), (Integer) operations.get(at));
        }
      }
      out.end(begun);
    }

    @Override
    public Object read(BsonCursor in) {
      in.enterArray();
      var edit = Edit.builder();
      while (in.next()) {
        if (in.isText()) {
          edit.insert(in.text());
        } else {
          int length = in.number();
          edit = length < 0 ? edit.delete(-length) : edit.keep(length);
        }
      }
      return edit.build();
    }
  }
}
