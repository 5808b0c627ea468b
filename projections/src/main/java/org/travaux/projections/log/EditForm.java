package org.travaux.projections.log;

import org.travaux.core.text.Edit;

/// An edit as it stands in a stored event: an array in which a positive number keeps, a negative
/// one deletes and a string inserts.
record EditForm() implements ValueForm {

  @Override
  public void write(BsonWriter out, FieldName name, Object value) {
    int begun = out.beginArray(name);
    var operations = ((Edit) value).operations();
    for (int at = 0; at < operations.size(); at++) {
      if (operations.get(at) instanceof String text) {
        out.text(FieldName.index(at), text);
      } else {
        out.number(FieldName.index(at), (Integer) operations.get(at));
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
