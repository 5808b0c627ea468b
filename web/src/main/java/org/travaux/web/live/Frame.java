package org.travaux.web.live;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;

/// A message as it goes over the wire, encoded once however many are sent it.
final class Frame {

  private final byte[] utf8;
  private final AtomicInteger unsent = new AtomicInteger();

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

  /// It waits in one queue more.
  void queued() {
    unsent.incrementAndGet();
  }

  /// It left a queue, for the network or because the queue was dropped.
  void left() {
    unsent.decrementAndGet();
  }

  /// In how many queues it waits.
  int unsent() {
    return unsent.get();
  }
}
