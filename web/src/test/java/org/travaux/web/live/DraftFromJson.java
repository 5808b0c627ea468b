package org.travaux.web.live;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.draft.Text;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;
import tools.jackson.databind.JsonNode;

/// Reads a whole draft as a client is told it that joins.
final class DraftFromJson {

  private DraftFromJson() {}

  static Draft read(InstrumentId draft, JsonNode message) {
    var provisions = new ArrayList<Provision>();
    for (var node : message.path("provisions")) {
      var form =
          new Form(
              Form.Kind.valueOf(node.path("kind").asString()),
              node.path("level").asInt(),
              Form.Numbering.valueOf(node.path("numbering").asString()));
      provisions.add(
          new Provision(
              new ProvisionId(node.path("id").asString()),
              form,
              Text.of(node.path("text").asString()),
              optional(node, "alignment"),
              node.path("suppressed").asBoolean()));
    }
    var opening =
        new InstrumentOpened(
            draft,
            new BodyId(message.path("body").asString()),
            message.path("title").asString(),
            message.path("kind").asString(),
            message.path("language").asString());
    return Draft.of(Optional.of(opening), provisions, Map.of(), optional(message, "frozen"));
  }

  private static Optional<String> optional(JsonNode node, String field) {
    return node.has(field) ? Optional.of(node.path(field).asString()) : Optional.empty();
  }
}
