package org.travaux.projections.log;

/// All that one node has of the log.
record Node(EventLog log, LogHead head, AxonEventStorage storage, LogTail tail)
    implements AutoCloseable {

  Node(EventLog log, MessageCodec codec) {
    this(log, new LogHead(log, codec), codec);
  }

  private Node(EventLog log, LogHead head, MessageCodec codec) {
    this(log, head, new AxonEventStorage(log, head, codec), new LogTail(log, head));
  }

  @Override
  public void close() {
    storage.close();
    tail.close();
    head.close();
    log.close();
  }
}
