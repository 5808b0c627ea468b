package org.travaux.web.live;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.EditId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.web.live.ClientMessage.Words;
import org.travaux.web.live.Fault.Code;

/// Understands what a client says, or says what is wrong with it. Limits come first: nothing is
/// parsed that is too large.
final class ClientMessages {

  /// The types by the name that they travel under.
  static final Map<String, Class<? extends ClientMessage>> TYPES =
      Map.of(
          "join", ClientMessage.Join.class,
          "edit", ClientMessage.Edit.class,
          "presence", ClientMessage.Presence.class,
          "leave", ClientMessage.Leave.class,
          "ping", ClientMessage.Ping.class);

  private final LiveLimits limits;
  private final FlatJson json;

  ClientMessages(LiveLimits limits) {
    this.limits = limits;
    this.json = new FlatJson(limits.frameBytes());
  }

  /// The message, if it is one.
  ///
  /// @throws Fault if it is not a message of the protocol
  ClientMessage read(String text) {
    if (isTooLarge(text)) {
      throw new Fault(Code.TOO_LARGE, "", "A frame has at most " + limits.frameBytes() + " bytes.");
    }
    var fields = new Fields(json.read(text));
    var message =
        switch (fields.text("type")) {
          case "join" -> join(fields);
          case "edit" -> edit(fields);
          case "presence" -> presence(fields);
          case "leave" -> new ClientMessage.Leave(fields.id("draft", InstrumentId::new));
          case "ping" -> new ClientMessage.Ping();
          default -> throw new Fault(Code.INVALID, "type", "There is no message of this type.");
        };
    fields.requireNoneLeft();
    return message;
  }

  private boolean isTooLarge(String text) {
    return text.length() > limits.frameBytes()
        || (text.length() > limits.frameBytes() / 3
            && text.getBytes(StandardCharsets.UTF_8).length > limits.frameBytes());
  }

  private static ClientMessage join(Fields fields) {
    return new ClientMessage.Join(
        fields.id("draft", InstrumentId::new),
        fields.has("after") ? Optional.of(fields.position("after")) : Optional.empty());
  }

  private ClientMessage edit(Fields fields) {
    return new ClientMessage.Edit(
        fields.id("draft", InstrumentId::new),
        words(fields),
        fields.id("provision", ProvisionId::new),
        fields.id("id", EditId::new),
        fields.position("base"),
        walk(fields.list("edit")));
  }

  private static Words words(Fields fields) {
    if (fields.has("proposal")) {
      return new Words.OfProposal(fields.id("proposal", ProposalId::new));
    }
    return fields.has("set") || fields.has("option")
        ? new Words.OfOption(fields.id("set", OptionSetId::new), fields.id("option", OptionId::new))
        : Words.TEXT;
  }

  private org.travaux.core.text.Edit walk(List<?> operations) {
    if (operations.size() > limits.editSteps()) {
      throw new Fault(
          Code.TOO_LARGE, "edit", "An edit has at most " + limits.editSteps() + " steps.");
    }
    long units = 0;
    var narrowed = new ArrayList<Object>(operations.size());
    for (var operation : operations) {
      if (operation instanceof String inserted) {
        units += inserted.length();
      }
      narrowed.add(operation instanceof Long length ? narrow(length) : operation);
    }
    if (units > limits.editUnits()) {
      throw new Fault(
          Code.TOO_LARGE, "edit", "An edit inserts at most " + limits.editUnits() + " units.");
    }
    try {
      return org.travaux.core.text.Edit.ofOperations(narrowed);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new Fault(Code.INVALID, "edit", String.valueOf(e.getMessage()));
    }
  }

  /// An operation that is no `int` stays as it is, and is then refused by its place.
  private static Object narrow(Long length) {
    return length == length.intValue() ? (Object) length.intValue() : length;
  }

  private static ClientMessage presence(Fields fields) {
    var draft = fields.id("draft", InstrumentId::new);
    if (!fields.has("provision")) {
      return new ClientMessage.Presence(draft, Optional.empty());
    }
    return new ClientMessage.Presence(
        draft,
        Optional.of(
            new ClientMessage.Cursor(
                fields.id("provision", ProvisionId::new),
                fields.offset("anchor"),
                fields.offset("head"),
                fields.flag("typing"))));
  }

  /// The fields of a message that nobody has asked for yet.
  private static final class Fields {

    private final Map<String, Object> left;

    Fields(Map<String, Object> all) {
      left = new HashMap<>(all);
    }

    boolean has(String field) {
      return left.containsKey(field);
    }

    String text(String field) {
      if (take(field) instanceof String text) {
        return text;
      }
      throw not(field, "a string");
    }

    List<?> list(String field) {
      if (take(field) instanceof List<?> list) {
        return list;
      }
      throw not(field, "a list");
    }

    boolean flag(String field) {
      if (take(field) instanceof Boolean flag) {
        return flag;
      }
      throw not(field, "true or false");
    }

    int offset(String field) {
      if (take(field) instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE) {
        return number.intValue();
      }
      throw not(field, "a whole number, 0 or more");
    }

    LogPosition position(String field) {
      if (take(field) instanceof Long number && number >= -1 && number < Long.MAX_VALUE) {
        return new LogPosition(number);
      }
      throw not(field, "a position in the log, or -1 for the time before it");
    }

    <T> T id(String field, Function<String, T> of) {
      var text = text(field);
      try {
        return of.apply(text);
      } catch (IllegalArgumentException e) {
        throw new Fault(Code.INVALID, field, String.valueOf(e.getMessage()));
      }
    }

    void requireNoneLeft() {
      left.keySet().stream()
          .findFirst()
          .ifPresent(
              field -> {
                throw new Fault(Code.INVALID, field, "This message has no such field.");
              });
    }

    private @Nullable Object take(String field) {
      return left.remove(field);
    }

    private static Fault not(String field, String expected) {
      return new Fault(Code.INVALID, field, field + " is " + expected + ".");
    }
  }
}
