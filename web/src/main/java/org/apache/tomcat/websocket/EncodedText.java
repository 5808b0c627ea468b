package org.apache.tomcat.websocket;

import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Sends a text message whose bytes are encoded already, so that two hundred readers of one message
/// cost one encoding. Jakarta WebSocket takes text only as a `String` and encodes it anew for each
/// of them, in pieces of 8 kB; Tomcat has what is needed, visible in this package alone.
public final class EncodedText {

  private EncodedText() {}

  /// Returns when the message is handed to the network. Only one thread sends on a session.
  ///
  /// @param utf8 well-formed
  /// @throws IOException if it could not be sent in time; the session is closed then
  public static void send(Session session, ByteBuffer utf8, long timeoutMs) throws IOException {
    if (!(session.getBasicRemote() instanceof WsRemoteEndpointBase remote)) {
      throw new IllegalArgumentException("not a session of Tomcat: " + session.getClass());
    }
    remote.base.sendMessageBlock(Constants.OPCODE_TEXT, utf8, true, timeoutMs);
  }
}
