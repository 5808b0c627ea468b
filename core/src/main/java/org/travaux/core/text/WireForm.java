package org.travaux.core.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An edit as numbers and strings, the form in which it travels and is stored.
final class WireForm {

  private WireForm() {}

  static List<Object> write(Edit edit) {
    var operations = new ArrayList<Object>(edit.spans.length);
    int taken = 0;
    for (int i = 0; i < edit.spans.length; i += 3) {
      if (edit.spans[i] > 0) {
        operations.add(edit.spans[i]);
      }
      int length = edit.spans[i + 1];
      if (length > 0) {
        operations.add(edit.inserted.substring(taken, taken + length));
        taken += length;
      }
      if (edit.spans[i + 2] > 0) {
        operations.add(-edit.spans[i + 2]);
      }
    }
    return Collections.unmodifiableList(operations);
  }

  static Edit read(List<?> operations) {
    var walk = new EditBuilder();
    for (int i = 0; i < operations.size(); i++) {
      switch (operations.get(i)) {
        case String text when !text.isEmpty() -> walk.insert(text);
        case Integer length when length > 0 -> walk.keep(length);
        case Integer length when length < 0 && length != Integer.MIN_VALUE -> walk.delete(-length);
        case null, default -> throw new IllegalArgumentException(refused(i, operations.get(i)));
      }
    }
    return walk.build();
  }

  private static String refused(int index, @Nullable Object operation) {
    var found =
        switch (operation) {
          case null -> "null";
          case String _ -> "an empty string";
          case Number number -> number.toString();
          default -> "something else";
        };
    return "Operation "
        + index
        + " of the edit must be a string that is not empty or a whole number from -2147483647 to 2147483647 other than 0; it is "
        + found
        + ".";
  }

  /// The wire form as JSON, with escapes for what cannot be seen.
  static String print(Edit edit) {
    var json = new StringBuilder("[");
    for (var operation : edit.operations()) {
      json.append(json.length() > 1 ? "," : "");
      if (operation instanceof String text) {
        quote(text, json);
      } else {
        json.append(operation);
      }
    }
    return json.append(']').toString();
  }

  private static void quote(String text, StringBuilder json) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '"' || unit == '\\') {
        json.append('\\').append(unit);
      } else if (isUnreadable(unit)) {
        json.append("\\u").append(HexFormat.of().toHexDigits(unit));
      } else {
        json.append(unit);
      }
    }
    json.append('"');
  }

  /// Control and format characters could turn a line of a log around.
  private static boolean isUnreadable(char unit) {
    return Character.isISOControl(unit)
        || Character.isSurrogate(unit)
        || Character.getType(unit) == Character.FORMAT;
  }
}
