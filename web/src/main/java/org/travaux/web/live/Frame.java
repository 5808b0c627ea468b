package org.travaux.web.live;

import java.nio.ByteBuffer;

/// A message as it goes over the wire, encoded once however many are sent it.
final class Frame {

  private final byte[] utf8;

  /// @param utf8 not changed by anybody from now on
  Frame(byte[] utf8) {
    this.utf8 = utf8;
  }

  int bytes() {
    return utf8.length;
  }

  ByteBuffer buffer() {
    return ByteBuffer.wrap(utf8);
  }
}
