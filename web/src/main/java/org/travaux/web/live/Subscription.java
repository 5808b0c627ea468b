package org.travaux.web.live;

import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;

/// One connection's part in one room, from one join to the end of it. What is sent for a
/// subscription that ended is dropped, so that nothing of an earlier join follows a later one.
final class Subscription {

  private final Connection connection;
  private final InstrumentId draft;

  /// Under the connection's lock.
  boolean ended;

  /// The rest belongs to the room's owner.
  LogPosition seen = LogPosition.NONE;

  boolean live;

  Subscription(Connection connection, InstrumentId draft) {
    this.connection = connection;
    this.draft = draft;
  }

  Connection connection() {
    return connection;
  }

  InstrumentId draft() {
    return draft;
  }

  void send(Frame frame) {
    connection.send(this, frame);
  }

  void send(ServerMessage message) {
    send(Frames.of(message));
  }
}
