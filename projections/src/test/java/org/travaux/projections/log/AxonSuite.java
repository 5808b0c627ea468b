package org.travaux.projections.log;

import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/// Axon's own suite, on a log of ours.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AxonSuite extends StorageEngineTestSuite<EventStorageEngine> {

  private final EventLog log;
  private final Node node;

  AxonSuite(EventLog log) {
    this(log, Node.on(log, new TextCodec()));
  }

  AxonSuite(EventLog log, Node node) {
    this.log = log;
    this.node = node;
  }

  @Override
  protected EventStorageEngine buildStorageEngine() {
    return node.storage();
  }

  @Override
  protected ProcessingContext processingContext() {
    return new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE)
        .create()
        .executeWithResult(CompletableFuture::completedFuture)
        .join();
  }

  @AfterAll
  void close() {
    node.close();
    log.close();
  }
}
