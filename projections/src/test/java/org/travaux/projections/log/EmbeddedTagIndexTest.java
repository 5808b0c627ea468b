package org.travaux.projections.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.Tag;

class EmbeddedTagIndexTest {

  private static final Tag EARLY = new Tag("zone", "last-in-the-alphabet");
  private static final Tag LATE = new Tag("area", "first-in-the-alphabet");

  @Test
  void a_tag_is_found_behind_the_last_position_of_those_that_follow_it_in_the_alphabet() {
    try (var store = new MVStore.Builder().open()) {
      var index = new EmbeddedTagIndex(store);
      index.add(batch(0, EARLY));
      index.add(batch(1, LATE));
      index.add(batch(2, LATE));
      var late = index.holding(Set.of(Set.of(LATE)));
      assertEquals(1L, late.atOrBehind(0));
      assertEquals(2L, late.atOrBehind(2));
      assertEquals(0L, index.holding(Set.of(Set.of(EARLY))).atOrBehind(0));
    }
  }

  private static Batch batch(long position, Tag tag) {
    var document = new RawBsonDocument(new BsonDocument(), new BsonDocumentCodec());
    var event = new StoredEvent(Set.of(tag), document);
    return new Batch(new LogPosition(position), UUID.randomUUID(), List.of(event));
  }
}
