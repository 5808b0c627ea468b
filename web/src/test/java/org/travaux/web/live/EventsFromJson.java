package org.travaux.web.live;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.Event;
import org.travaux.core.event.EventNames;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.web.json.StrictJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads events as a client is told them.
final class EventsFromJson {

  private static final JsonMapper MAPPER = StrictJson.mapper();

  private static final Map<String, Class<? extends Event>> KINDS =
      EventNames.kinds().stream().collect(Collectors.toMap(EventNames::word, Function.identity()));

  private static final Delegate UNTOLD =
      new Delegate(new PersonId("untold"), new DelegationId("untold"), Role.OBSERVER);

  private EventsFromJson() {}

  static Recorded read(InstrumentId draft, JsonNode node, Instant at) {
    var fields = ((ObjectNode) node).deepCopy();
    var position = new LogPosition(fields.remove("position").asLong());
    var type = fields.remove("type").asString();
    fields.remove("at");
    fields.remove("by");
    fields.put("instrument", draft.value());
    if (type.endsWith("text-edited")) {
      fields.put("digest", 0);
    }
    var event = MAPPER.treeToValue(fields, KINDS.get(type));
    return new Recorded(position, new Given(UNTOLD, at), event);
  }
}
