package org.travaux.projections.instruments;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.travaux.core.decide.EventMessages;
import org.travaux.core.event.EventNames;
import org.travaux.core.event.InstrumentEvent;
import org.travaux.core.event.InstrumentEvent.InstrumentFrozen;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentEvent.InstrumentUnfrozen;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.ProvisionMoved;
import org.travaux.core.event.InstrumentEvent.ProvisionRestored;
import org.travaux.core.event.InstrumentEvent.ProvisionSplit;
import org.travaux.core.event.InstrumentEvent.ProvisionSuppressed;
import org.travaux.core.event.InstrumentEvent.ProvisionsMerged;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentEvent.TextImported;
import org.travaux.core.event.InstrumentId;

/// Feeds the list, by one of Axon's pooled streaming processors. It is woken for the few kinds of
/// events that the list tells of, and not for edits.
public final class InstrumentListing {

  private static final String PROCESSOR = "instruments";
  private static final int BATCH_SIZE = 100;
  private static final int WAIT_SECONDS = 30;

  private static final Set<QualifiedName> TOLD =
      Stream.of(InstrumentOpened.class, InstrumentFrozen.class, InstrumentUnfrozen.class)
          .map(kind -> new QualifiedName(EventNames.of(kind)))
          .collect(Collectors.toUnmodifiableSet());

  private final InstrumentList list;

  public InstrumentListing(InstrumentList list) {
    this.list = list;
  }

  /// Lets Axon know, before it starts.
  public void addTo(EventSourcingConfigurer axon) {
    var handlers =
        new SimpleEventHandlingComponent()
            .subscribe(
                TOLD,
                (message, _) -> {
                  tell(message);
                  return MessageStream.empty();
                });
    // Where Axon finds none, it makes one in memory and warns of it, used or not.
    axon.componentRegistry(
        components -> components.registerComponent(TokenStore.class, _ -> list.tokens()));
    axon.messaging(
        messaging ->
            messaging.eventProcessing(
                processing ->
                    processing.pooledStreaming(
                        processors ->
                            processors.processor(
                                PROCESSOR,
                                module ->
                                    module
                                        .eventHandlingComponents(
                                            components -> components.declarative(_ -> handlers))
                                        .customized(
                                            (_, settings) ->
                                                settings
                                                    .initialSegmentCount(1)
                                                    .batchSize(BATCH_SIZE))))));
  }

  /// Forgets the list and has it told anew, from the first event on. Axon 5.0.1 cannot reset a
  /// processor, so what says how far it has come is deleted while it stands still.
  ///
  /// The list is a moment behind the log when this returns.
  ///
  /// @throws CompletionException if another node keeps the list, or it takes too long
  public void rebuild(AxonConfiguration axon) {
    var processor =
        axon.getModuleConfiguration(PROCESSOR)
            .flatMap(
                module ->
                    module.getOptionalComponent(PooledStreamingEventProcessor.class, PROCESSOR))
            .orElseThrow();
    await(processor.shutdown());
    try {
      var tokens = list.tokens();
      for (var segment : await(tokens.fetchSegments(PROCESSOR, null))) {
        await(tokens.fetchToken(PROCESSOR, segment.getSegmentId(), null));
        await(tokens.deleteToken(PROCESSOR, segment.getSegmentId(), null));
      }
      list.clear();
    } finally {
      await(processor.start());
    }
  }

  private static <T> T await(CompletableFuture<T> future) {
    return future.orTimeout(WAIT_SECONDS, TimeUnit.SECONDS).join();
  }

  private void tell(EventMessage message) {
    if (message.payload() instanceof InstrumentEvent event) {
      tell(event, message);
    }
  }

  private void tell(InstrumentEvent event, EventMessage message) {
    switch (event) {
      case InstrumentOpened(var instrument, var body, var title, var kind, var language) ->
          list.put(
              new Listed(
                  instrument,
                  body,
                  title,
                  kind,
                  language,
                  EventMessages.given(message).at(),
                  Optional.empty()));
      case InstrumentFrozen(var instrument, var reason) -> frozen(instrument, Optional.of(reason));
      case InstrumentUnfrozen(var instrument) -> frozen(instrument, Optional.empty());
      case TextImported _,
          ProvisionInserted _,
          ProvisionMoved _,
          ProvisionSplit _,
          ProvisionsMerged _,
          ProvisionSuppressed _,
          ProvisionRestored _,
          TextEdited _ -> {}
    }
  }

  private void frozen(InstrumentId instrument, Optional<String> reason) {
    list.find(instrument).map(listed -> listed.withFrozen(reason)).ifPresent(list::put);
  }
}
