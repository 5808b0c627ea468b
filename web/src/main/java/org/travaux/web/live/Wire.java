package org.travaux.web.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.tomcat.websocket.EncodedText;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;

/// What lies between a connection and its client. One thread at a time sends.
final class Wire {

  private final StandardWebSocketSession session;
  private final long timeoutMs;

  Wire(StandardWebSocketSession session, long timeoutMs) {
    this.session = session;
    this.timeoutMs = timeoutMs;
  }

  /// Returns when the network has taken the frame.
  void send(Frame frame) throws IOException {
    EncodedText.send(session.getNativeSession(), frame.buffer(), timeoutMs);
  }

  void ping() throws IOException {
    session.getNativeSession().getBasicRemote().sendPing(ByteBuffer.allocate(0));
  }

  void close(CloseStatus status) {
    try {
      session.close(status);
    } catch (IOException | IllegalStateException e) {
      // It is gone already, which is what was wanted.
      return;
    }
  }
}
