package org.travaux.core.decide;

import static org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException.conflictingEventsDetected;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.common.configuration.Configuration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.correlation.CorrelationDataProviderRegistry;
import org.axonframework.messaging.core.correlation.DefaultCorrelationDataProviderRegistry;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.travaux.core.event.Event;

/// Puts decisions on Axon's command bus: source the boundary, fold, decide, append under the
/// condition that nothing was added to the boundary meanwhile.
public final class Deciding {

  private static final MessageType DECIDED = new MessageType("decided");

  private final WarmStates warm;
  private final Sourcing sourcing;

  private Deciding(WarmStates warm) {
    this.warm = warm;
    this.sourcing = new Sourcing(warm);
  }

  /// Registers one command handler per kind of decision, on any storage; every decision reads its
  /// boundary from the first event on.
  public static EventSourcingConfigurer register(
      EventSourcingConfigurer axon, Collection<Class<? extends Decision<?>>> decisions) {
    return register(axon, decisions, WarmStates.NONE);
  }

  /// Registers one command handler per kind of decision, and how stored events are named and
  /// tagged. Axon's update checker, which calls home, is switched off, and its correlation data,
  /// which nobody stores, is not made.
  public static EventSourcingConfigurer register(
      EventSourcingConfigurer axon,
      Collection<Class<? extends Decision<?>>> decisions,
      WarmStates warm) {
    var deciding = new Deciding(warm);
    axon.registerTagResolver(_ -> Deciding::tagsOf);
    axon.componentRegistry(
        components ->
            components
                .disableEnhancer("org.axonframework.update.UpdateCheckerConfigurationEnhancer")
                .registerComponent(
                    CorrelationDataProviderRegistry.class,
                    _ -> new DefaultCorrelationDataProviderRegistry())
                .registerComponent(
                    MessageTypeResolver.class,
                    _ -> kind -> Optional.of(EventMessages.typeOf(kind))));
    var handlers = CommandHandlingModule.named("decisions").commandHandlers();
    handlers.commandHandler(new QualifiedName(Together.class), deciding::handle);
    for (var decision : decisions) {
      handlers.commandHandler(new QualifiedName(decision), deciding::handle);
    }
    return axon.registerCommandHandlingModule(handlers);
  }

  /// Where decisions are given to the command bus of a started configuration.
  public static Decisions on(Configuration axon) {
    return new DecisionsOnBus(
        axon.getComponent(CommandBus.class), axon.getComponent(EventStore.class));
  }

  private MessageStream.Single<CommandResultMessage> handle(
      CommandMessage command, ProcessingContext context) {
    var decisions =
        switch (command.payload()) {
          case Together together -> together.decisions();
          case Decision<?> decision -> List.of(decision);
          case null, default ->
              throw new IllegalArgumentException("not a decision: " + command.type());
        };
    var transaction = context.component(EventStore.class).transaction(context);
    return MessageStream.fromFuture(
        sourcing
            .known(Known.parts(decisions), transaction)
            .thenApply(known -> ofOneMoment(known, transaction))
            .thenApply(known -> answer(command, Outcome.of(decisions, known), context)));
  }

  /// Parts are read one after the other, and something may be stored in between. If a part knows of
  /// more than another, they contradict each other, and what is decided on them could not be stored
  /// anyway: others were faster.
  ///
  /// Only of our own storages is the marker known to be behind all that each part knows.
  private Known ofOneMoment(Known known, EventStoreTransaction transaction) {
    if (warm != WarmStates.NONE && known.reachesBeyond(Sourcing.next(transaction).plus(-1))) {
      throw conflictingEventsDetected(transaction.appendPosition());
    }
    return known;
  }

  private CommandResultMessage answer(
      CommandMessage command, Outcome outcome, ProcessingContext context) {
    var refusal = command.payload() instanceof Together ? null : outcome.refusal();
    if (refusal != null) {
      throw refusal;
    }
    var messages = outcome.messages();
    if (!messages.isEmpty()) {
      EventAppender.forContext(context).append(messages);
    }
    context.whenComplete(
        done ->
            outcome.settle(
                Sourcing.next(done.component(EventStore.class).transaction(done)), warm));
    return new GenericCommandResultMessage(DECIDED, outcome);
  }

  private static Set<org.axonframework.messaging.eventstreaming.Tag> tagsOf(EventMessage message) {
    return message.payload() instanceof Event event ? Criteria.tags(event.tags()) : Set.of();
  }
}
