package org.travaux.projections.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A field's name as it stands in a document, closing zero byte included.
final class FieldName {

  private final String name;
  private final byte[] bytes;

  FieldName(String name) {
    this.name = name;
    bytes = (name + '\0').getBytes(StandardCharsets.UTF_8);
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
