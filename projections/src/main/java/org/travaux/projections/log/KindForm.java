package org.travaux.projections.log;

import java.util.HashMap;
import java.util.Map;
import org.travaux.core.event.EventNames;

/// A value of one kind or another, which it says first.
record KindForm(Map<Class<?>, String> names, Map<String, RecordShape> shapes) implements ValueForm {

  private static final FieldName KIND = new FieldName("kind");

  static KindForm kindsOf(Class<?> sealed) {
    var names = new HashMap<Class<?>, String>();
    var shapes = new HashMap<String, RecordShape>();
    for (var kind : sealed.getPermittedSubclasses()) {
      var name = EventNames.ofPart(kind);
      names.put(kind, name);
      shapes.put(name, RecordShape.of(kind));
    }
    return new KindForm(names, shapes);
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
