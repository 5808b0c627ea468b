package org.travaux.web.live;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.travaux.core.event.InstrumentId;
import org.travaux.web.live.Fault.Code;
import org.travaux.web.live.ServerMessage.Reason;

/// One client's end of the line: a bounded queue of frames, and a virtual thread that hands them to
/// the network one by one. Whoever puts a frame in never waits.
///
/// A client that reads too slowly for its queue has the queue dropped and its subscriptions ended,
/// and is told so in one `resync` for each. It comes back by joining behind what it has seen.
final class Connection {

  private static final Frame PING = new Frame(new byte[0]);

  private final String session;
  private final LiveAuthority.Caller caller;
  private final Wire wire;
  private final LiveLimits limits;
  private final Consumer<Subscription> dropped;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final Condition drained = lock.newCondition();
  private final ArrayDeque<Frame> queue = new ArrayDeque<>();
  private final Map<InstrumentId, Subscription> joined = new HashMap<>();
  private int queuedBytes;
  private @Nullable CloseStatus closing;
  private volatile long heardAtNs = System.nanoTime();

  /// @param dropped is told of each subscription that ends because the client reads too slowly; it
  ///     does not block
  Connection(
      String session,
      LiveAuthority.Caller caller,
      Wire wire,
      LiveLimits limits,
      Consumer<Subscription> dropped) {
    this.session = session;
    this.caller = caller;
    this.wire = wire;
    this.limits = limits;
    this.dropped = dropped;
  }

  void start() {
    Thread.ofVirtual().name("connection-" + session).start(this::serve);
  }

  String session() {
    return session;
  }

  LiveAuthority.Caller caller() {
    return caller;
  }

  /// Begins anew with a draft; an earlier subscription to it ends.
  ///
  /// @throws Fault if there are too many already
  Subscription join(InstrumentId draft) {
    lock.lock();
    try {
      var earlier = joined.get(draft);
      if (earlier == null && joined.size() >= limits.draftsPerConnection()) {
        throw new Fault(
            Code.TOO_MANY,
            "draft",
            "A connection joins at most " + limits.draftsPerConnection() + " drafts.");
      }
      if (earlier != null) {
        earlier.ended = true;
      }
      var subscription = new Subscription(this, draft);
      joined.put(draft, subscription);
      return subscription;
    } finally {
      lock.unlock();
    }
  }

  /// The subscription to the draft that has not ended.
  Optional<Subscription> subscription(InstrumentId draft) {
    lock.lock();
    try {
      return Optional.ofNullable(joined.get(draft));
    } finally {
      lock.unlock();
    }
  }

  /// Nothing more is sent for it, but what is given here.
  void end(Subscription subscription, Frame... last) {
    lock.lock();
    try {
      if (!subscription.ended) {
        subscription.ended = true;
        joined.remove(subscription.draft(), subscription);
        for (var frame : last) {
          put(frame);
        }
      }
    } finally {
      lock.unlock();
    }
  }

  void send(ServerMessage message) {
    send(Frames.of(message));
  }

  void send(Frame frame) {
    lock.lock();
    try {
      put(frame);
    } finally {
      lock.unlock();
    }
  }

  void send(Subscription subscription, Frame frame) {
    lock.lock();
    try {
      if (!subscription.ended) {
        put(frame);
      }
    } finally {
      lock.unlock();
    }
  }

  /// As [#send(Subscription, Frame)], once the queue is short; only for who can wait.
  ///
  /// @return false if the subscription ended or the client does not read
  boolean sendWaiting(Subscription subscription, Frame frame) throws InterruptedException {
    lock.lock();
    try {
      long leftNs = TimeUnit.MILLISECONDS.toNanos(limits.sending().timeoutMs());
      while (!subscription.ended && !queue.isEmpty() && leftNs > 0) {
        leftNs = drained.awaitNanos(leftNs);
      }
      if (subscription.ended || leftNs <= 0) {
        return false;
      }
      put(frame);
      return true;
    } finally {
      lock.unlock();
    }
  }

  /// How many frames wait to be sent.
  int waiting() {
    lock.lock();
    try {
      return queue.size();
    } finally {
      lock.unlock();
    }
  }

  void ping() {
    send(PING);
  }

  /// Something came from the client.
  void heard() {
    heardAtNs = System.nanoTime();
  }

  long silentMs() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - heardAtNs);
  }

  /// Closes once all that is queued is sent.
  void close(CloseStatus status) {
    lock.lock();
    try {
      if (closing == null) {
        closing = status;
        filled.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /// The line is gone. Returns the subscriptions that ended with it.
  List<Subscription> closed() {
    lock.lock();
    try {
      clear();
      if (closing == null) {
        closing = CloseStatus.NO_CLOSE_FRAME;
      }
      filled.signal();
      drained.signalAll();
      var ended = List.copyOf(joined.values());
      ended.forEach(subscription -> subscription.ended = true);
      joined.clear();
      return ended;
    } finally {
      lock.unlock();
    }
  }

  private void put(Frame frame) {
    if (closing != null) {
      return;
    }
    if (queue.size() >= limits.sending().queuedFrames()
        || queuedBytes > limits.sending().queuedBytes()) {
      drop();
      return;
    }
    queue.add(frame);
    queuedBytes += frame.bytes();
    if (queue.size() == 1) {
      filled.signal();
    }
  }

  private void drop() {
    clear();
    for (var subscription : new ArrayList<>(joined.values())) {
      end(subscription, Frames.of(new ServerMessage.Resync(subscription.draft(), Reason.TOO_SLOW)));
      dropped.accept(subscription);
    }
  }

  private void clear() {
    queue.clear();
    queuedBytes = 0;
  }

  private void serve() {
    try {
      for (var frame = take(); frame != null; frame = take()) {
        if (frame == PING) {
          wire.ping();
        } else {
          wire.send(frame);
        }
      }
      wire.close(closing == null ? CloseStatus.NORMAL : closing);
    } catch (IOException | IllegalStateException e) {
      // The network gave up on the client; whoever listens for the end of the line is told.
      wire.close(CloseStatus.SESSION_NOT_RELIABLE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable Frame take() throws InterruptedException {
    lock.lock();
    try {
      while (queue.isEmpty()) {
        drained.signalAll();
        if (closing != null) {
          return null;
        }
        filled.await();
      }
      var frame = queue.remove();
      queuedBytes -= frame.bytes();
      return frame;
    } finally {
      lock.unlock();
    }
  }
}
