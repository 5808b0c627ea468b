package org.travaux.projections.log;

import java.util.Map;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/// How events of older shapes are read: each step leads from one stored name to the next one, until
/// a name of today is reached. The log itself stays as it was written.
final class Upcasts {

  /// @param change of the document's fields; the name is changed by itself
  private record Step(String to, Consumer<BsonDocument> change) {}

  private static final Map<String, Step> STEPS =
      Map.of(
          // It did not say in which language the text is: `und` is BCP 47 for just that.
          "instrument-opened.v1",
          new Step(
              "instrument-opened.v2",
              document -> document.append("language", new BsonString("und"))));

  private Upcasts() {}

  /// The document in the next newer shape.
  ///
  /// @throws IllegalArgumentException if there is none
  static RawBsonDocument current(String name, RawBsonDocument document) {
    var step = STEPS.get(name);
    if (step == null) {
      throw new IllegalArgumentException("no event is stored as " + name);
    }
    var changed = document.decode(new BsonDocumentCodec());
    changed.put("t", new BsonString(step.to()));
    step.change().accept(changed);
    return new RawBsonDocument(changed, new BsonDocumentCodec());
  }
}
