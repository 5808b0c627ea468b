package org.travaux.projections.log;

import java.util.List;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.travaux.core.decide.Deciding;
import org.travaux.core.decide.Decisions;
import org.travaux.core.decide.WarmStates;

/// All that one node has of the log.
record Node(LogHead head, EventStorageEngine storage, LogTail tail) implements AutoCloseable {

  static Node on(EventLog log, MessageCodec codec) {
    return on(log, new LogHead(log, codec), codec);
  }

  static Node on(EventLog log, LogHead head, MessageCodec codec) {
    return new Node(head, new AxonEventStorage(log, head, codec), new LogTail(log, head));
  }

  Decisions decisions(WarmStates warm) {
    return Deciding.on(
        Deciding.register(
                EventSourcingConfigurer.create().registerEventStorageEngine(_ -> storage),
                List.of(Note.class),
                warm)
            .start());
  }

  @Override
  public void close() {
    if (storage instanceof AxonEventStorage ours) {
      ours.close();
    }
    tail.close();
    head.close();
  }
}
