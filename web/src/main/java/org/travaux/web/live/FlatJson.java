package org.travaux.web.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.travaux.web.live.Fault.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads one flat JSON object and nothing else: each name once, values that are a string, a whole
/// number, true, false, or a list of strings and numbers. Text must be well-formed UTF-16, since
/// half a character could not be stored.
final class FlatJson {

  private static final int DEPTH_LIMIT = 2;
  private static final int NUMBER_DIGITS_LIMIT = 19;
  private static final int NAME_UNITS_LIMIT = 32;

  private final JsonFactory factory;

  FlatJson(int textLimit) {
    factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH_LIMIT)
                    .maxNumberLength(NUMBER_DIGITS_LIMIT)
                    .maxNameLength(NAME_UNITS_LIMIT)
                    .maxStringLength(textLimit)
                    .maxDocumentLength(textLimit)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
  }

  /// The fields in their order, the values as `String`, `Long`, `Boolean` or `List`.
  Map<String, Object> read(String text) {
    try (var parser = factory.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw malformed("A message is a JSON object.");
      }
      var fields = new LinkedHashMap<String, Object>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = parser.currentName();
        fields.put(name, value(parser, name));
      }
      if (parser.nextToken() != null) {
        throw malformed("Something follows the object.");
      }
      return fields;
    } catch (JacksonException e) {
      throw malformed("This is not JSON as it is understood here: " + e.getOriginalMessage());
    }
  }

  private static Object value(JsonParser parser, String field) {
    return parser.nextToken() == JsonToken.START_ARRAY
        ? list(parser, field)
        : scalar(parser, field);
  }

  private static List<Object> list(JsonParser parser, String field) {
    var values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(scalar(parser, field));
    }
    return values;
  }

  private static Object scalar(JsonParser parser, String field) {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> wellFormed(parser.getString(), field);
      case VALUE_NUMBER_INT -> whole(parser, field);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case null, default ->
          throw new Fault(
              Code.INVALID, field, "A value is a string, a whole number, true, false or a list.");
    };
  }

  private static Long whole(JsonParser parser, String field) {
    if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
      throw new Fault(Code.INVALID, field, "The number is too large.");
    }
    return parser.getLongValue();
  }

  private static String wellFormed(String text, String field) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isSurrogate(unit)) {
        if (Character.isLowSurrogate(unit)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw new Fault(
              Code.INVALID, field, "Half a character: a lone surrogate at unit " + i + ".");
        }
        i++;
      }
    }
    return text;
  }

  private static Fault malformed(String sentence) {
    return new Fault(Code.MALFORMED, "", sentence);
  }
}
