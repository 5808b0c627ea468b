package org.travaux.web.live;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentId;
import org.travaux.web.live.Fault.Code;
import org.travaux.web.live.LiveAuthority.Caller;

/// Where clients' messages arrive. Each is measured, understood and handed to its room; what is
/// wrong with one is told to its sender and changes nothing.
final class LiveSocket extends AbstractWebSocketHandler {

  /// Where the handshake left who is calling.
  static final String CALLER = "travaux.caller";

  private static final CloseStatus TOO_MANY =
      CloseStatus.POLICY_VIOLATION.withReason("Too many connections of one person.");

  private static final CloseStatus NO_TEXT =
      CloseStatus.NOT_ACCEPTABLE.withReason("A message is a text frame.");

  private final Rooms rooms;
  private final LiveLimits limits;
  private final ClientMessages messages;
  private final Callers callers;
  private final Map<String, Line> lines = new ConcurrentHashMap<>();
  private final AtomicLong sessions = new AtomicLong();
  private final LiveMetrics metrics;
  private final String node;

  LiveSocket(Rooms rooms, LiveLimits limits, LiveMetrics metrics, String node) {
    this.rooms = rooms;
    this.limits = limits;
    this.metrics = metrics;
    this.node = node;
    messages = new ClientMessages(limits);
    callers = new Callers(limits);
    metrics.watch("travaux.live.connections", "open connections", lines::size);
    metrics.watch(
        "travaux.live.frames",
        "frames waiting to be sent on all connections",
        () -> lines.values().stream().mapToInt(line -> line.connection().waiting()).sum());
  }

  /// A connection, and what has arrived of a message in parts.
  private record Line(Connection connection, Callers.Allowance allowance, Assembly assembly) {}

  @Override
  public boolean supportsPartialMessages() {
    return true;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    if (!(session.getAttributes().get(CALLER) instanceof Caller caller)
        || !(session instanceof StandardWebSocketSession standard)) {
      throw new IllegalStateException("The handshake let somebody in whom it does not know.");
    }
    var wire = new Wire(standard, limits.sending().timeoutMs());
    var allowance = callers.enter(caller.person());
    if (allowance.isEmpty()) {
      wire.close(TOO_MANY);
      return;
    }
    var connection =
        new Connection(
            node + "-" + sessions.incrementAndGet(), caller, wire, limits, this::dropped);
    lines.put(
        session.getId(), new Line(connection, allowance.get(), new Assembly(limits.frameBytes())));
    connection.start();
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage part) {
    var line = lines.get(session.getId());
    if (line == null) {
      return;
    }
    line.connection().heard();
    var text = line.assembly().add(part);
    if (text != null) {
      receive(line, text);
    }
  }

  @Override
  protected void handleBinaryMessage(WebSocketSession session, BinaryMessage part) {
    var line = lines.get(session.getId());
    if (line != null) {
      line.connection().close(NO_TEXT);
    }
  }

  @Override
  protected void handlePongMessage(WebSocketSession session, PongMessage message) {
    var line = lines.get(session.getId());
    if (line != null) {
      line.connection().heard();
    }
  }

  @Override
  public void handleTransportError(WebSocketSession session, Throwable problem) {
    afterConnectionClosed(session, CloseStatus.SESSION_NOT_RELIABLE);
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    var line = lines.remove(session.getId());
    if (line != null) {
      callers.leave(line.connection().caller().person());
      line.connection().closed().forEach(rooms::leave);
    }
  }

  private void receive(Line line, String text) {
    @Nullable ClientMessage message = null;
    try {
      if (!line.allowance().takes()) {
        throw new Fault(
            Code.TOO_FAST, "", "At most " + limits.messagesPerSecond() + " messages a second.");
      }
      message = messages.read(text);
      handle(line.connection(), message);
    } catch (Fault fault) {
      line.connection().send(fault.about(draft(message), edit(message)));
    }
  }

  private void handle(Connection connection, ClientMessage message) {
    switch (message) {
      case ClientMessage.Join(var draft, var after) -> join(connection, draft, after);
      case ClientMessage.Edit edit ->
          rooms.tell(
              joined(connection, edit.draft()),
              new RoomMessage.Editing(joined(connection, edit.draft()), edit, System.nanoTime()));
      case ClientMessage.Presence(var draft, var cursor) ->
          rooms.tell(
              joined(connection, draft), new RoomMessage.Moving(joined(connection, draft), cursor));
      case ClientMessage.Leave(var draft) -> {
        var subscription = joined(connection, draft);
        connection.end(subscription);
        rooms.leave(subscription);
      }
      case ClientMessage.Ping() -> connection.send(new ServerMessage.Pong());
    }
  }

  private void join(
      Connection connection,
      InstrumentId draft,
      Optional<org.travaux.core.event.LogPosition> after) {
    var earlier = connection.subscription(draft);
    var subscription = connection.join(draft);
    try {
      rooms.join(subscription, after);
    } catch (Fault fault) {
      connection.end(subscription);
      throw fault;
    } finally {
      earlier.ifPresent(rooms::leave);
    }
  }

  private static Subscription joined(Connection connection, InstrumentId draft) {
    return connection
        .subscription(draft)
        .orElseThrow(
            () -> new Fault(Code.NOT_JOINED, "draft", "Join the draft " + draft + " first."));
  }

  private static Optional<InstrumentId> draft(@Nullable ClientMessage message) {
    return switch (message) {
      case null -> Optional.empty();
      case ClientMessage.Join(var draft, _) -> Optional.of(draft);
      case ClientMessage.Edit edit -> Optional.of(edit.draft());
      case ClientMessage.Presence(var draft, _) -> Optional.of(draft);
      case ClientMessage.Leave(var draft) -> Optional.of(draft);
      case ClientMessage.Ping() -> Optional.empty();
    };
  }

  private static Optional<EditId> edit(@Nullable ClientMessage message) {
    return message instanceof ClientMessage.Edit edit ? Optional.of(edit.id()) : Optional.empty();
  }

  /// Now and then.
  void tidy() {
    callers.forget();
  }

  private void dropped(Subscription subscription) {
    metrics.resynced();
    rooms.leave(subscription);
  }

  Iterable<Connection> connections() {
    return () -> lines.values().stream().map(Line::connection).iterator();
  }
}
