package org.travaux.projections.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A field's name as it stands in a document, closing zero byte included.
final class FieldName {

  private static final FieldName[] INDEXES = new FieldName[64];

  static {
    for (int at = 0; at < INDEXES.length; at++) {
      INDEXES[at] = new FieldName(Integer.toString(at));
    }
  }

  private final String name;
  private final byte[] bytes;

  FieldName(String name) {
    this.name = name;
    bytes = (name + '\0').getBytes(StandardCharsets.UTF_8);
  }

  /// Of an array's element.
  static FieldName index(int at) {
    return at < INDEXES.length ? INDEXES[at] : new FieldName(Integer.toString(at));
  }

  int length() {
    return bytes.length;
  }

  void copyTo(byte[] target, int at) {
    System.arraycopy(bytes, 0, target, at, bytes.length);
  }

  boolean standsAt(byte[] source, int from, int to) {
    return Arrays.equals(source, from, to, bytes, 0, bytes.length);
  }

  @Override
  public String toString() {
    return name;
  }
}
