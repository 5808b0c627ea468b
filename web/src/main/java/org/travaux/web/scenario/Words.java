package org.travaux.web.scenario;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What is written in words here and in other forms in the interface.
final class Words {

  private static final Map<String, String> LANGUAGES =
      new TreeMap<>(
          Map.of(
              "Arabic", "ar", "Chinese", "zh", "English", "en", "French", "fr", "Russian", "ru",
              "Spanish", "es"));

  private Words() {}

  /// `vice-chair` is VICE_CHAIR.
  static String constant(String words) {
    return words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
  }

  /// `Option kept` is option-kept.
  static String kind(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  static String language(String name) {
    var tag = LANGUAGES.get(name);
    if (tag == null) {
      throw new IllegalArgumentException(name);
    }
    return tag;
  }

  /// `operative 2 decimal`: what kind of provision, how deep, numbered how. The level is 1 and
  /// there is no number if it is not said.
  static Map<String, Object> form(String words) {
    var parts = words.split(" ", -1);
    return Map.of(
        "kind",
        constant(parts[0]),
        "level",
        parts.length > 1 ? Integer.parseInt(parts[1]) : 1,
        "numbering",
        parts.length > 2 ? constant(parts[2]) : "NONE");
  }
}
