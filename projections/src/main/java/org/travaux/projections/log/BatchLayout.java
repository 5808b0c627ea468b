package org.travaux.projections.log;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;

/// How a batch lies in either log: one BSON document, its fields always in this order.
///
///     {_id: 1204, id: UUID, tags: ["instrument:res-71", ...], of: [0, [0, 2], ...],
///      events: [{...}, ...], hash: 32 bytes}
///
/// `tags` are those of all its events, each once, in the order of their first use; `of` says for
/// each event which of them it carries, and is left out if every event carries all. The hash is
/// last, so that what it covers is one run of bytes: see [HashChain].
final class BatchLayout {

  /// MongoDB stores no document above 16 MiB; the rest is for what it adds on the way.
  static final int MAX_BYTES = 15 << 20;

  /// `\x05hash\0`, length, subtype, hash, and the document's closing zero.
  static final int TRAILER_BYTES = 1 + 5 + 4 + 1 + HashChain.BYTES + 1;

  private BatchLayout() {}

  /// The document, its hash still zero.
  static byte[] write(Batch batch) {
    var places = new LinkedHashMap<Tag, Integer>();
    batch.events().forEach(e -> e.tags().forEach(t -> places.putIfAbsent(t, places.size())));
    try (var out = new BasicOutputBuffer(512)) {
      out.writeInt32(0);
      name(out, BsonType.INT64, "_id");
      out.writeInt64(batch.first().value());
      name(out, BsonType.BINARY, "id");
      out.writeInt32(16);
      out.writeByte(4);
      out.writeBytes(bigEndian(batch.id()));
      name(out, BsonType.ARRAY, "tags");
      array(out, List.copyOf(places.keySet()), (key, tag) -> string(out, key, text(tag)));
      if (!batch.events().stream().allMatch(e -> e.tags().size() == places.size())) {
        name(out, BsonType.ARRAY, "of");
        array(out, batch.events(), (key, event) -> tagsOf(out, key, event.tags(), places));
      }
      name(out, BsonType.ARRAY, "events");
      array(out, batch.events(), (key, event) -> document(out, key, event.document()));
      name(out, BsonType.BINARY, "hash");
      out.writeInt32(HashChain.BYTES);
      out.writeByte(0);
      out.writeBytes(new byte[HashChain.BYTES + 1]);
      out.writeInt32(0, out.getPosition());
      if (out.getPosition() > MAX_BYTES) {
        throw new IllegalArgumentException(
            "A batch takes at most " + MAX_BYTES + " bytes, not " + out.getPosition() + ".");
      }
      return out.toByteArray();
    }
  }

  /// @throws IllegalArgumentException if the bytes are not laid out like this
  static Batch read(byte[] document) {
    try {
      return new Walk(document).batch();
    } catch (RuntimeException notOurs) {
      throw new IllegalArgumentException("Not a batch of events as the log writes it.", notOurs);
    }
  }

  /// Whether the bytes are laid out like this.
  static boolean isWhole(byte[] document) {
    try {
      new Walk(document).batch();
      return true;
    } catch (RuntimeException notOurs) {
      return false;
    }
  }

  /// The bytes of a document that the driver has read.
  static byte[] bytes(RawBsonDocument document) {
    var buffer = document.getByteBuffer().asNIO();
    var bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  static String text(Tag tag) {
    if (tag.kind().indexOf(':') >= 0) {
      throw new IllegalArgumentException("A tag's kind has no colon: " + tag);
    }
    return tag.toString();
  }

  private static Tag tag(String text) {
    var colon = text.indexOf(':');
    return new Tag(text.substring(0, colon), text.substring(colon + 1));
  }

  private static byte[] bigEndian(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private interface Element<T> {
    void write(String key, T value);
  }

  private static <T> void array(BasicOutputBuffer out, List<T> values, Element<T> each) {
    var start = out.getPosition();
    out.writeInt32(0);
    for (var i = 0; i < values.size(); i++) {
      each.write(Integer.toString(i), values.get(i));
    }
    out.writeByte(0);
    out.writeInt32(start, out.getPosition() - start);
  }

  private static void name(BasicOutputBuffer out, BsonType type, String name) {
    out.writeByte(type.getValue());
    out.writeCString(name);
  }

  private static void string(BasicOutputBuffer out, String key, String value) {
    name(out, BsonType.STRING, key);
    out.writeString(value);
  }

  private static void document(BasicOutputBuffer out, String key, RawBsonDocument event) {
    name(out, BsonType.DOCUMENT, key);
    var bytes = event.getByteBuffer().asNIO();
    out.writeBytes(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
  }

  private static void tagsOf(
      BasicOutputBuffer out, String key, Set<Tag> tags, Map<Tag, Integer> places) {
    var indexes = tags.stream().map(places::get).sorted().toList();
    if (indexes.size() == 1) {
      number(out, key, indexes.getFirst());
    } else {
      name(out, BsonType.ARRAY, key);
      array(out, indexes, (inner, index) -> number(out, inner, index));
    }
  }

  private static void number(BasicOutputBuffer out, String key, int value) {
    name(out, BsonType.INT32, key);
    out.writeInt32(value);
  }

  /// A walk over a document's bytes, which copies no event: each keeps to its part of them.
  private static final class Walk {

    private final byte[] bytes;
    private final ByteBuffer at;

    Walk(byte[] bytes) {
      this.bytes = bytes;
      at = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    Batch batch() {
      check(at.getInt() == bytes.length);
      enter(BsonType.INT64, "_id");
      var first = new LogPosition(at.getLong());
      enter(BsonType.BINARY, "id");
      check(at.getInt() == 16 && at.get() == 4);
      var id = at.order(ByteOrder.BIG_ENDIAN);
      var uuid = new UUID(id.getLong(), id.getLong());
      at.order(ByteOrder.LITTLE_ENDIAN);
      enter(BsonType.ARRAY, "tags");
      var tags = new ArrayList<Tag>();
      elements(type -> tags.add(tag(string(type))));
      List<Set<Tag>> of = List.of();
      var type = BsonType.findByValue(at.get());
      if (bytes[at.position()] == 'o') {
        enterNamed("of");
        of = eventTags(tags);
        type = BsonType.findByValue(at.get());
      }
      check(type == BsonType.ARRAY);
      enterNamed("events");
      var events = events(Set.copyOf(tags), of);
      enter(BsonType.BINARY, "hash");
      check(at.position() == bytes.length - TRAILER_BYTES + 6);
      check(at.getInt() == HashChain.BYTES && at.get() == 0 && bytes[bytes.length - 1] == 0);
      return new Batch(first, uuid, events);
    }

    private List<StoredEvent> events(Set<Tag> all, List<Set<Tag>> of) {
      var events = new ArrayList<StoredEvent>();
      elements(
          type -> {
            check(type == BsonType.DOCUMENT);
            var start = at.position();
            var length = at.getInt(start);
            at.position(start + length);
            events.add(
                new StoredEvent(
                    of.isEmpty() ? all : of.get(events.size()),
                    new RawBsonDocument(bytes, start, length)));
          });
      check(of.isEmpty() || of.size() == events.size());
      return events;
    }

    private List<Set<Tag>> eventTags(List<Tag> tags) {
      var of = new ArrayList<Set<Tag>>();
      var single = tags.stream().map(Set::of).toList();
      elements(
          type -> {
            if (type == BsonType.INT32) {
              of.add(single.get(at.getInt()));
            } else {
              check(type == BsonType.ARRAY);
              var several = new ArrayList<Tag>();
              elements(inner -> several.add(tags.get(at.getInt())));
              of.add(Set.copyOf(several));
            }
          });
      return of;
    }

    private void elements(Consumer<BsonType> each) {
      var end = at.position() + at.getInt() - 1;
      while (at.position() < end) {
        var type = BsonType.findByValue(at.get());
        while (at.get() != 0) {
          // passes over the element's name, which is its number
        }
        each.accept(type);
      }
      check(at.position() == end && at.get() == 0);
    }

    private String string(BsonType type) {
      check(type == BsonType.STRING);
      var length = at.getInt() - 1;
      var text = new String(bytes, at.position(), length, StandardCharsets.UTF_8);
      at.position(at.position() + length + 1);
      return text;
    }

    private void enter(BsonType type, String name) {
      check(at.get() == type.getValue());
      enterNamed(name);
    }

    private void enterNamed(String name) {
      for (var i = 0; i < name.length(); i++) {
        check(at.get() == name.charAt(i));
      }
      check(at.get() == 0);
    }

    private static void check(boolean holds) {
      if (!holds) {
        throw new IllegalArgumentException("Another field or value was expected.");
      }
    }
  }
}
