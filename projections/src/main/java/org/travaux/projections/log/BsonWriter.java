package org.travaux.projections.log;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bson.BsonType;
import org.bson.RawBsonDocument;

/// Writes one BSON document, straight into bytes: the driver's own writer keeps track of more than
/// is needed here and takes four times as long.
final class BsonWriter {

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes = new byte[256];
  private int size;

  /// Opens the document itself.
  ///
  /// @return the mark to [#end(int)] it with
  int begin() {
    return length();
  }

  int beginDocument(FieldName name) {
    element(BsonType.DOCUMENT, name);
    return length();
  }

  int beginArray(FieldName name) {
    element(BsonType.ARRAY, name);
    return length();
  }

  void end(int begun) {
    room(1);
    bytes[size++] = 0;
    INT.set(bytes, begun, size - begun);
  }

  /// @throws IllegalArgumentException if the text holds half of a surrogate pair, which UTF-8, and
  ///     so the log, cannot keep
  void text(FieldName name, String value) {
    requireWellFormed(value);
    element(BsonType.STRING, name);
    var utf8 = value.getBytes(StandardCharsets.UTF_8);
    room(utf8.length + 5);
    INT.set(bytes, size, utf8.length + 1);
    System.arraycopy(utf8, 0, bytes, size + 4, utf8.length);
    size += utf8.length + 5;
    bytes[size - 1] = 0;
  }

  void number(FieldName name, int value) {
    element(BsonType.INT32, name);
    room(4);
    INT.set(bytes, size, value);
    size += 4;
  }

  void number(FieldName name, long value) {
    element(BsonType.INT64, name);
    putLong(value);
  }

  void date(FieldName name, long epochMs) {
    element(BsonType.DATE_TIME, name);
    putLong(epochMs);
  }

  RawBsonDocument document() {
    return new RawBsonDocument(Arrays.copyOf(bytes, size));
  }

  private int length() {
    room(4);
    size += 4;
    return size - 4;
  }

  private void putLong(long value) {
    room(8);
    LONG.set(bytes, size, value);
    size += 8;
  }

  private void element(BsonType type, FieldName name) {
    room(name.length() + 1);
    bytes[size++] = (byte) type.getValue();
    name.copyTo(bytes, size);
    size += name.length();
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  private static void requireWellFormed(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        if (!Character.isHighSurrogate(text.charAt(at))
            || at + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(at + 1))) {
          throw new IllegalArgumentException("half of a surrogate pair at " + at);
        }
        at++;
      }
    }
  }
}
