package org.travaux.core.decide;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.EventNames;
import org.travaux.core.event.Given;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;

/// An event and who said it, as Axon's message, and back.
public final class EventMessages {

  private static final String PERSON = "person";
  private static final String DELEGATION = "delegation";
  private static final String ROLE = "role";

  /// Of a message that does not say by whom, as one in a test may.
  private static final Delegate UNSAID =
      new Delegate(new PersonId("unsaid"), new DelegationId("unsaid"), Role.OBSERVER);

  private static final Map<Class<?>, MessageType> TYPES = new ConcurrentHashMap<>();
  private static final AtomicLong TOLD = new AtomicLong();

  private EventMessages() {}

  /// Spares reading from the metadata what was just written to it.
  private static final class Told extends GenericEventMessage {

    private final Given given;

    Told(String identifier, Given given, MessageType type, Event event, Map<String, String> by) {
      super(identifier, type, event, by, given.at());
      this.given = given;
    }
  }

  /// An event that is not stored yet. Its identifier is unique in this process and is not stored.
  public static EventMessage of(Given given, Event event) {
    return message("told-" + TOLD.incrementAndGet(), given, event);
  }

  /// An event as it stands in the log; its position identifies it.
  public static EventMessage of(Recorded recorded) {
    return message(recorded.position().toString(), recorded.given(), recorded.event());
  }

  /// By whom and when the event was said.
  public static Given given(EventMessage message) {
    return message instanceof Told told ? told.given : read(message);
  }

  private static Given read(EventMessage message) {
    var metadata = message.metadata();
    var person = metadata.get(PERSON);
    var delegation = metadata.get(DELEGATION);
    var role = metadata.get(ROLE);
    var delegate =
        person == null || delegation == null || role == null
            ? UNSAID
            : new Delegate(new PersonId(person), new DelegationId(delegation), Role.valueOf(role));
    return new Given(delegate, message.timestamp());
  }

  /// The stored name of a kind of event, as Axon's type; of any other class, its own name.
  static MessageType typeOf(Class<?> kind) {
    return TYPES.computeIfAbsent(
        kind,
        _ ->
            Event.class.isAssignableFrom(kind)
                ? new MessageType(EventNames.of(kind))
                : new MessageType(kind));
  }

  private static EventMessage message(String identifier, Given given, Event event) {
    var by = given.by();
    return new Told(
        identifier,
        given,
        typeOf(event.getClass()),
        event,
        Map.of(
            PERSON, by.person().value(),
            DELEGATION, by.delegation().value(),
            ROLE, by.role().name()));
  }
}
