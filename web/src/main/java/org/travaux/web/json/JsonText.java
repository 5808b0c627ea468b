package org.travaux.web.json;

/// Text as it stands in JSON.
public final class JsonText {

  private static final String HEX = "0123456789abcdef";

  private JsonText() {}

  /// Appends the text in quotation marks.
  public static void quote(StringBuilder out, String text) {
    out.append('"');
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit < ' ' || unit == '"' || unit == '\\') {
        out.append(text, from, at);
        escape(out, unit);
        from = at + 1;
      }
    }
    out.append(text, from, text.length()).append('"');
  }

  private static void escape(StringBuilder out, char unit) {
    switch (unit) {
      case '"', '\\' -> out.append('\\').append(unit);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> out.append("\\u00").append(HEX.charAt(unit >> 4)).append(HEX.charAt(unit & 15));
    }
  }
}
