package org.travaux.projections.log;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.RawBsonDocument;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Event;
import org.travaux.core.event.EventNames;
import org.travaux.core.event.Given;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Recorded;

/// Events as documents and back. A stored event reads in any MongoDB shell as
///
/// ```
/// {t: "text-edited.v1", at: ISODate(..), by: ["ana", "BRA", "DELEGATE"],
///  in: "res-71", p: "p12", e: [5, "abc", -3], id: "x1-7", d: 12345}
/// ```
///
/// First its name, the moment and the delegate, then its fields in the order of its components, in
/// the forms that [ValueForm] lists. What was stored under an older name is brought up to date when
/// it is read, and never rewritten.
public final class EventCodec {

  private static final FieldName NAME = new FieldName("t");
  private static final FieldName AT = new FieldName("at");
  private static final FieldName BY = new FieldName("by");

  private final DelegateForm who = new DelegateForm();
  private final Map<Class<?>, Stored> byKind = new HashMap<>();
  private final Map<String, RecordShape> byName = new HashMap<>();

  private record Stored(String name, RecordShape shape) {}

  public EventCodec() {
    for (var kind : EventNames.kinds()) {
      var stored = new Stored(EventNames.of(kind), RecordShape.of(kind));
      requireNoOverlap(stored);
      byKind.put(kind, stored);
      byName.put(stored.name(), stored.shape());
    }
  }

  /// The event as it is stored, with what it is about.
  ///
  /// @throws IllegalArgumentException if a text holds half of a surrogate pair
  public StoredEvent encode(Given given, Event event) {
    var stored = byKind.get(event.getClass());
    if (stored == null) {
      throw new IllegalArgumentException(event.getClass() + " has no stored name");
    }
    var out = new BsonWriter();
    int begun = out.begin();
    out.text(NAME, stored.name());
    out.date(AT, given.at().toEpochMilli());
    who.write(out, BY, given.by());
    stored.shape().write(out, event);
    out.end(begun);
    return new StoredEvent(event.tags(), out.document());
  }

  /// The event that stands at a position.
  ///
  /// @throws UnreadableEvent if it is not an event that this version of the product knows
  public Recorded decode(LogPosition position, StoredEvent stored) {
    try {
      return decode(position, stored.document());
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new UnreadableEvent(position, String.valueOf(e.getMessage()), e);
    }
  }

  /// The name that it is stored under, read without decoding the event; none of an older shape,
  /// which is known for what it is only once it has been brought up to date.
  Optional<String> name(StoredEvent stored) {
    var in = new BsonCursor(stored.document());
    in.enter();
    return in.next() && in.isNamed(NAME) && in.isText()
        ? Optional.of(in.text()).filter(byName::containsKey)
        : Optional.empty();
  }

  private Recorded decode(LogPosition position, RawBsonDocument document) {
    var in = new BsonCursor(document);
    in.enter();
    require(in, NAME);
    var name = in.text();
    var shape = byName.get(name);
    if (shape == null) {
      return decode(position, Upcasts.current(name, document));
    }
    require(in, AT);
    var at = Instant.ofEpochMilli(in.date());
    require(in, BY);
    Delegate by = who.read(in);
    return new Recorded(position, new Given(by, at), (Event) shape.read(in));
  }

  private static void requireNoOverlap(Stored stored) {
    var names = new HashSet<>(List.of("t", "at", "by"));
    for (var name : stored.shape().names()) {
      if (!names.add(name)) {
        throw new IllegalStateException(stored.name() + " would hold " + name + " twice");
      }
    }
  }

  private static void require(BsonCursor in, FieldName name) {
    if (!in.next() || !in.isNamed(name)) {
      throw new IllegalArgumentException(name + " is missing where it should stand");
    }
  }
}
