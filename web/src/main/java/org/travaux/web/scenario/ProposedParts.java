package org.travaux.web.scenario;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What a proposal says for single provisions, as rows of a table tell it.
final class ProposedParts {

  private static final String KINDS = "kind is ADD, ADD*, MOD, (MOD), SUP, SUP*, NOC or NOC!.";

  private ProposedParts() {}

  /// Of a MOD: `words` of the text as it stands, and what is to stand `instead`. Of an ADD: `words`
  /// are the text. Of an ADD* or SUP*: `elsewhere` is the text that its words come from or go to,
  /// and `place` is where in it.
  static Map<String, Object> read(Stage stage, JsonNode text, Entry entry) {
    var part = new HashMap<String, Object>();
    part.put("provision", Stage.slug(entry.get("provision")));
    entry.optional("reason").ifPresent(reason -> part.put("reason", reason));
    var kind = entry.get("kind");
    switch (kind) {
      case "MOD", "(MOD)" -> change(part, text, entry);
      case "ADD", "ADD*" -> addition(part, entry);
      case "SUP", "SUP*", "NOC" -> part.put("kind", kind.replace("*", ""));
      case "NOC!" -> {
        part.put("kind", "NOC");
        part.put("force", "INSISTED");
      }
      default -> throw new Wrong(entry.line(), KINDS);
    }
    if (kind.endsWith("*")) {
      part.put(kind.equals("ADD*") ? "movedFrom" : "transferredTo", elsewhere(stage, entry));
    } else if (entry.optional("elsewhere").or(() -> entry.optional("place")).isPresent()) {
      throw new Wrong(entry.line(), "Only an ADD* or a SUP* says what is elsewhere.");
    }
    return part;
  }

  private static void change(Map<String, Object> part, JsonNode text, Entry entry) {
    var before = TextSentences.shown(text, entry.get("provision")).path("text").asString();
    if (!before.contains(entry.get("words"))) {
      throw new Wrong(entry.line(), entry.get("provision") + " reads \"" + before + "\".");
    }
    var after = before.replace(entry.get("words"), entry.optional("instead").orElse(""));
    part.put("kind", "MOD");
    part.put("edit", TextSentences.edit(before, after));
    part.put("weight", entry.get("kind").equals("MOD") ? "SUBSTANTIVE" : "EDITORIAL");
  }

  private static void addition(Map<String, Object> part, Entry entry) {
    part.put("kind", "ADD");
    part.put("text", entry.get("words"));
    entry.optional("after").ifPresent(after -> part.put("after", Stage.slug(after)));
    part.put("form", entry.read("form", "a kind, a level and a numbering", Words::form));
  }

  private static Map<String, Object> elsewhere(Stage stage, Entry entry) {
    var instrument = stage.shared(entry.get("elsewhere"));
    var place = entry.optional("place").map(Stage::slug);
    var other = text(stage, entry, instrument);
    place
        .filter(id -> !other.path("provisions").findValuesAsString("id").contains(id))
        .ifPresent(
            id -> {
              throw new Wrong(
                  entry.line(),
                  "The text \"" + entry.get("elsewhere") + "\" has no provision \"" + id + "\".");
            });
    return place
        .<Map<String, Object>>map(id -> Map.of("instrument", instrument, "provision", id))
        .orElse(Map.of("instrument", instrument));
  }

  private static JsonNode text(Stage stage, Entry entry, String instrument) {
    try {
      return stage.see("/api/instruments/" + instrument);
    } catch (Refused refused) {
      throw new Wrong(
          entry.line(),
          "There is no text \"" + entry.get("elsewhere") + "\": " + refused.getMessage());
    }
  }

  /// @param elsewhere what a proposal tells of where words come from or go to
  static void check(String text, String place, JsonNode elsewhere) {
    Check.same("The other text", text, elsewhere.path("instrument").asString(""));
    Check.same("The place in it", place, elsewhere.path("provision").asString(""));
  }
}
