package org.travaux.projections.log;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/// Whether the bytes of a stored event hold certain words, told without decoding the event.
final class Holding implements Predicate<StoredEvent> {

  private final byte[] words;

  Holding(String words) {
    this.words = words.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public boolean test(StoredEvent event) {
    if (words.length == 0) {
      return true;
    }
    var document = event.document().getByteBuffer().asNIO();
    var bytes = document.array();
    int from = document.arrayOffset() + document.position();
    int last = from + document.remaining() - words.length;
    for (int at = from; at <= last; at++) {
      if (bytes[at] == words[0] && holds(bytes, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(byte[] bytes, int at) {
    for (int i = 1; i < words.length; i++) {
      if (bytes[at + i] != words[i]) {
        return false;
      }
    }
    return true;
  }
}
