package org.travaux.web.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;
import org.travaux.web.live.Fault.Code;

/// Reads from the log what a room does not have in memory, each time on a thread of its own, so
/// that the room goes on for the others.
final class CatchUp {

  private static final int EVENTS_PER_FRAME = 256;

  /// How many read from the log at the same time, so that a crowd that comes back does not keep the
  /// log from those who write.
  private static final Semaphore READERS = new Semaphore(16);

  private CatchUp() {}

  /// Sends all that happened after what the subscription has seen, as fast as the client reads.
  ///
  /// @param done if all was sent
  static void start(House house, Subscription who, LogPosition to, Runnable done) {
    var after = who.seen;
    Thread.ofVirtual()
        .name("catch-up-" + who.connection().session())
        .start(
            () -> {
              try {
                READERS.acquire();
                try {
                  if (sendAll(house, who, after, to)) {
                    done.run();
                  }
                } finally {
                  READERS.release();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (RuntimeException e) {
                giveUp(who);
              }
            });
  }

  private static boolean sendAll(House house, Subscription who, LogPosition after, LogPosition to)
      throws InterruptedException {
    var chunk = new ArrayList<Recorded>(EVENTS_PER_FRAME);
    try (var events = house.past().read(who.draft(), after, to)) {
      while (events.hasNext()) {
        chunk.add(events.next());
        if ((chunk.size() == EVENTS_PER_FRAME || !events.hasNext()) && !send(who, chunk)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean send(Subscription who, List<Recorded> chunk) throws InterruptedException {
    var frame =
        Frames.of(
            new ServerMessage.Events(
                who.draft(),
                chunk.getFirst().position(),
                chunk.getLast().position(),
                List.copyOf(chunk)));
    chunk.clear();
    return who.connection().sendWaiting(who, frame);
  }

  private static void giveUp(Subscription who) {
    var fault = new Fault(Code.UNAVAILABLE, "", "The log did not answer. Join again.");
    who.connection().end(who, Frames.of(fault.about(Optional.of(who.draft()), Optional.empty())));
  }

  /// Acknowledges an edit that was stored some time ago with the position where it stands.
  static void find(House house, Subscription who, ClientMessage.Edit edit, LogPosition seen) {
    Thread.ofVirtual()
        .name("find-" + edit.id())
        .start(
            () -> {
              try (var events = house.past().read(edit.draft(), edit.base(), seen)) {
                var position = seen;
                while (events.hasNext() && position.equals(seen)) {
                  var recorded = events.next();
                  if (edit.isToldBy(recorded.event())) {
                    position = recorded.position();
                  }
                }
                who.send(new ServerMessage.Ack(edit.draft(), edit.id(), position));
              } catch (RuntimeException e) {
                Edits.refuse(
                    who,
                    edit,
                    new Fault(Code.UNAVAILABLE, "", "The log did not answer. Send it again."));
              }
            });
  }
}
