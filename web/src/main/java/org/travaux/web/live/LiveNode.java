package org.travaux.web.live;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.socket.CloseStatus;
import org.travaux.core.event.LogPosition;
import org.travaux.projections.log.LogTail;

/// The live side of a node from start to stop: follows the log, keeps an eye on connections, and
/// when it stops takes nothing more, lets what was taken reach the log, and sends everybody on.
final class LiveNode implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(LiveNode.class);
  private static final long RECHECK_EVERY_MS = 250;
  private static final long DRAIN_TIMEOUT_MS = 10_000;
  private static final long LEAVE_TIMEOUT_MS = 2_000;
  private static final long RECONNECT_AFTER_MS = 250;
  private static final int SILENT_HEARTBEATS = 3;

  private final Rooms rooms;
  private final LiveSocket socket;
  private final OtherNodes others;
  private final LiveLimits limits;
  private final LogTail tail;
  private volatile boolean running;
  private LogTail.@Nullable Subscription following;

  LiveNode(Rooms rooms, LiveSocket socket, OtherNodes others, LiveLimits limits, LogTail tail) {
    this.rooms = rooms;
    this.socket = socket;
    this.others = others;
    this.limits = limits;
    this.tail = tail;
  }

  @Override
  public void start() {
    running = true;
    follow(tail.next());
    Thread.ofVirtual().name("live-watch").start(this::watch);
    Thread.ofVirtual().name("other-nodes").start(this::exchange);
  }

  /// Rooms that miss a part of the log are opened anew, and their clients come back for it.
  private void follow(LogPosition from) {
    var subscription = tail.attend(from, rooms::committed);
    following = subscription;
    var _ =
        subscription
            .ended()
            .whenComplete(
                (_, failure) -> {
                  if (failure != null && running) {
                    LOG.error("Live drafting lost the log and begins anew.", failure);
                    var next = tail.next();
                    rooms.reopen();
                    follow(next);
                  }
                });
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
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (following != null) {
      following.close();
    }
  }

  private void exchange() {
    try {
      others.exchange(rooms, () -> running);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    long pingedAtNs = System.nanoTime();
    long heartbeatNs = TimeUnit.MILLISECONDS.toNanos(limits.sending().heartbeatMs());
    try {
      while (running) {
        Thread.sleep(RECHECK_EVERY_MS);
        dismissSignedOut();
        boolean heartbeat = System.nanoTime() - pingedAtNs >= heartbeatNs;
        rooms.recheck(heartbeat);
        if (heartbeat) {
          pingedAtNs = System.nanoTime();
          socket.tidy();
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
