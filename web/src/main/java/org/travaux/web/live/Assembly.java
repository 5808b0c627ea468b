package org.travaux.web.live;

import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.TextMessage;

/// Puts the parts of a long message together; most come in one. Of a message that is too long only
/// as much is kept as shows that it is.
final class Assembly {

  private final int limit;
  private final StringBuilder begun = new StringBuilder(0);

  Assembly(int limit) {
    this.limit = limit;
  }

  /// Takes a part, and gives the message if this was its end.
  @Nullable String add(TextMessage part) {
    if (part.isLast() && begun.isEmpty()) {
      return part.getPayload();
    }
    int room = limit + 1 - begun.length();
    begun.append(part.getPayload(), 0, Math.min(part.getPayload().length(), room));
    if (!part.isLast()) {
      return null;
    }
    var whole = begun.toString();
    begun.setLength(0);
    begun.trimToSize();
    return whole;
  }
}
