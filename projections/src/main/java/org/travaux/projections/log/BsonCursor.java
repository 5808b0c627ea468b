package org.travaux.projections.log;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.bson.BsonType;
import org.bson.RawBsonDocument;

/// Walks over the elements of one BSON document, in the order in which they stand. The counterpart
/// of [BsonWriter]; what that one does not write is refused.
final class BsonCursor {

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes;
  private int at;
  private int type;
  private int nameAt;
  private int nameEnd;

  BsonCursor(RawBsonDocument document) {
    var buffer = document.getByteBuffer().asNIO();
    bytes = buffer.array();
    at = buffer.arrayOffset() + buffer.position();
  }

  /// Steps into the document itself.
  void enter() {
    at += 4;
  }

  void enterDocument() {
    require(BsonType.DOCUMENT);
    at += 4;
  }

  void enterArray() {
    require(BsonType.ARRAY);
    at += 4;
  }

  /// Steps to the next element, whose value must then be read.
  ///
  /// @return false at the end, which has then been stepped over
  boolean next() {
    type = bytes[at++];
    if (type == 0) {
      return false;
    }
    nameAt = at;
    while (bytes[at++] != 0) {
      // a name ends with a zero byte
    }
    nameEnd = at;
    return true;
  }

  boolean isNamed(FieldName name) {
    return name.standsAt(bytes, nameAt, nameEnd);
  }

  String name() {
    return new String(bytes, nameAt, nameEnd - nameAt - 1, StandardCharsets.UTF_8);
  }

  boolean isText() {
    return type == BsonType.STRING.getValue();
  }

  String text() {
    require(BsonType.STRING);
    int length = (int) INT.get(bytes, at);
    var text = new String(bytes, at + 4, length - 1, StandardCharsets.UTF_8);
    at += 4 + length;
    return text;
  }

  int number() {
    require(BsonType.INT32);
    at += 4;
    return (int) INT.get(bytes, at - 4);
  }

  long longNumber() {
    if (type == BsonType.INT32.getValue()) {
      return number();
    }
    require(BsonType.INT64);
    return getLong();
  }

  long date() {
    require(BsonType.DATE_TIME);
    return getLong();
  }

  private long getLong() {
    at += 8;
    return (long) LONG.get(bytes, at - 8);
  }

  private void require(BsonType wanted) {
    if (type != wanted.getValue()) {
      throw new IllegalArgumentException(
          name() + " is of BSON type " + type + ", not " + wanted.getValue());
    }
  }
}
