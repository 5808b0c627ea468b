package org.travaux.web.live;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.Recorded;
import org.travaux.web.json.DraftJson;
import org.travaux.web.json.EventJson;
import org.travaux.web.json.JsonText;
import org.travaux.web.json.Moments;

/// Puts messages into the form in which clients get them.
final class Frames {

  private static final int BYTES_PER_EVENT = 160;

  private Frames() {}

  static Frame of(ServerMessage message) {
    var out = new StringBuilder(256);
    switch (message) {
      case ServerMessage.Joined joined -> joined(out, joined);
      case ServerMessage.Events(var draft, var from, var to, var events) -> {
        out.ensureCapacity(events.size() * BYTES_PER_EVENT);
        begin(out, "events", draft);
        out.append(",\"from\":").append(from.value()).append(",\"to\":").append(to.value());
        events(out, events);
      }
      case ServerMessage.Ack(var draft, var id, var position) -> {
        begin(out, "ack", draft);
        out.append(",\"id\":\"").append(id.value()).append('"');
        out.append(",\"position\":").append(position.value());
      }
      case ServerMessage.Presence(var draft, var here, var gone) -> {
        begin(out, "presence", draft);
        here(out, here);
        gone(out, gone);
      }
      case ServerMessage.Refused error -> error(out, error);
      case ServerMessage.Resync(var draft, var reason) -> {
        begin(out, "resync", draft);
        out.append(",\"reason\":\"").append(reason.name()).append('"');
      }
      case ServerMessage.Reconnect(long afterMs) ->
          out.append("{\"type\":\"reconnect\",\"afterMs\":").append(afterMs);
      case ServerMessage.Pong() -> out.append("{\"type\":\"pong\"");
    }
    return new Frame(out.append('}').toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void begin(StringBuilder out, String type, InstrumentId draft) {
    out.append("{\"type\":\"").append(type);
    out.append("\",\"draft\":\"").append(draft.value()).append('"');
  }

  private static void joined(StringBuilder out, ServerMessage.Joined joined) {
    begin(out, "joined", joined.draft());
    out.append(",\"position\":").append(joined.position().value());
    out.append(",\"head\":").append(joined.head().value());
    out.append(",\"session\":\"").append(joined.session()).append("\",\"as\":");
    EventJson.appendDelegate(out, joined.as());
    here(out, joined.here());
    joined
        .text()
        .ifPresent(
            text -> {
              out.append(',');
              DraftJson.appendFields(out, text);
            });
  }

  /// Changes of text leave out what the frame or the event before says already: most of all that is
  /// ever sent are these.
  private static void events(StringBuilder out, List<Recorded> events) {
    out.append(",\"events\":[");
    @Nullable Instant at = null;
    @Nullable Delegate by = null;
    var comma = "";
    for (var recorded : events) {
      out.append(comma);
      if (recorded.event() instanceof TextEdited edited) {
        out.append("{\"position\":").append(recorded.position().value());
        if (!recorded.given().at().equals(at)) {
          out.append(",\"at\":\"");
          Moments.append(out, recorded.given().at());
          out.append('"');
        }
        if (!recorded.given().by().equals(by)) {
          out.append(",\"by\":");
          EventJson.appendDelegate(out, recorded.given().by());
        }
        edited(out, edited);
      } else {
        EventJson.append(out, recorded);
      }
      at = recorded.given().at();
      by = recorded.given().by();
      comma = ",";
    }
    out.append(']');
  }

  private static void edited(StringBuilder out, TextEdited edited) {
    out.append(",\"type\":\"text-edited\",\"provision\":\"").append(edited.provision().value());
    out.append("\",\"edit\":");
    EventJson.appendEdit(out, edited.edit());
    out.append(",\"id\":\"").append(edited.id().value()).append('"');
    edited.undoes().ifPresent(undone -> out.append(",\"undoes\":").append(undone.value()));
    out.append('}');
  }

  private static void here(StringBuilder out, List<ServerMessage.Here> everybody) {
    out.append(",\"here\":[");
    var comma = "";
    for (var here : everybody) {
      out.append(comma).append("{\"session\":\"").append(here.session()).append("\",\"by\":");
      EventJson.appendDelegate(out, here.delegate());
      here.cursor()
          .ifPresent(
              cursor -> {
                out.append(",\"provision\":\"").append(cursor.provision().value());
                out.append("\",\"anchor\":").append(cursor.anchor());
                out.append(",\"head\":").append(cursor.head());
                out.append(",\"typing\":").append(cursor.typing());
              });
      out.append('}');
      comma = ",";
    }
    out.append(']');
  }

  private static void gone(StringBuilder out, List<String> sessions) {
    out.append(",\"gone\":[");
    var comma = "";
    for (var session : sessions) {
      out.append(comma).append('"').append(session).append('"');
      comma = ",";
    }
    out.append(']');
  }

  private static void error(StringBuilder out, ServerMessage.Refused error) {
    out.append("{\"type\":\"error\",\"code\":\"").append(error.code().name()).append('"');
    field(out, "message", error.message());
    if (!error.field().isEmpty()) {
      field(out, "field", error.field());
    }
    error.draft().ifPresent(draft -> field(out, "draft", draft.value()));
    error.id().ifPresent(id -> field(out, "id", id.value()));
  }

  private static void field(StringBuilder out, String name, String value) {
    out.append(",\"").append(name).append("\":");
    JsonText.quote(out, value);
  }
}
