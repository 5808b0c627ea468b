package org.travaux.projections.log;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.LogPosition;
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
      return new EditForm();
    }
    if (type == Delegate.class) {
      return new DelegateForm();
    }
    if (type instanceof Class<?> kind && kind.isEnum()) {
      return new Constant(kind);
    }
    if (type instanceof Class<?> kind && kind.isRecord()) {
      var shape = RecordShape.of(kind);
      return shape.wrapsText() ? new Wrapped(shape) : new Part(shape);
    }
    if (type instanceof Class<?> kind && kind.isSealed()) {
      return KindForm.kindsOf(kind);
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
        form.write(out, FieldName.index(at++), one);
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
}
