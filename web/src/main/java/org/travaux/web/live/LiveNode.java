package org.travaux.web.live;

import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.socket.CloseStatus;

/// The live side of a node from start to stop: follows the log, keeps an eye on connections, and
/// when it stops takes nothing more, lets what was taken reach the log, and sends everybody on.
final class LiveNode implements SmartLifecycle {

  private static final long RECHECK_EVERY_MS = 500;
  private static final long DRAIN_TIMEOUT_MS = 10_000;
  private static final long LEAVE_TIMEOUT_MS = 2_000;
  private static final long RECONNECT_AFTER_MS = 250;
  private static final int SILENT_HEARTBEATS = 3;

  /// Begins to hand the log's batches to the rooms; closed when the node stops.
  interface Following {
    AutoCloseable begin(Rooms rooms);
  }

  private final Rooms rooms;
  private final LiveSocket socket;
  private final LiveLimits limits;
  private final Following following;
  private volatile boolean running;
  private AutoCloseable tail = () -> {};

  LiveNode(Rooms rooms, LiveSocket socket, LiveLimits limits, Following following) {
    this.rooms = rooms;
    this.socket = socket;
    this.limits = limits;
    this.following = following;
  }

  @Override
  public void start() {
    tail = following.begin(rooms);
    running = true;
    Thread.ofVirtual().name("live-watch").start(this::watch);
  }

  /// Before the web server stops, which has the default phase.
  @Override
  public int getPhase() {
    return DEFAULT_PHASE;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public void stop() {
    running = false;
    try {
      rooms.stop(DRAIN_TIMEOUT_MS);
      for (var connection : socket.connections()) {
        connection.send(new ServerMessage.Reconnect(RECONNECT_AFTER_MS));
        connection.close(CloseStatus.SERVICE_RESTARTED);
      }
      long deadlineNs = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LEAVE_TIMEOUT_MS);
      while (socket.connections().iterator().hasNext() && System.nanoTime() < deadlineNs) {
        Thread.sleep(1);
      }
      tail.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new IllegalStateException("The log could not be left alone.", e);
    }
  }

  private void watch() {
    long pingedAtNs = System.nanoTime();
    long heartbeatNs = TimeUnit.MILLISECONDS.toNanos(limits.sending().heartbeatMs());
    try {
      while (running) {
        Thread.sleep(RECHECK_EVERY_MS);
        rooms.recheck();
        dismissSignedOut();
        if (System.nanoTime() - pingedAtNs >= heartbeatNs) {
          pingedAtNs = System.nanoTime();
          ping();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void dismissSignedOut() {
    for (var connection : socket.connections()) {
      if (!connection.caller().isSignedIn()) {
        connection.close(CloseStatus.POLICY_VIOLATION.withReason("Signed out."));
      }
    }
  }

  private void ping() {
    for (var connection : socket.connections()) {
      if (connection.silentMs() > SILENT_HEARTBEATS * limits.sending().heartbeatMs()) {
        connection.close(CloseStatus.SESSION_NOT_RELIABLE);
      } else {
        connection.ping();
      }
    }
  }
}
