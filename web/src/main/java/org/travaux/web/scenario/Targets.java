package org.travaux.web.scenario;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a position or a ruling is about, as it is said and as the interface has it.
final class Targets {

  private static final Pattern ONE =
      Pattern.compile(
          "(?<text>the text)|option \"(?<option>[^\"]*)\" of \"(?<of>[^\"]*)\""
              + "|the (?<kind>option set|bracket|ruling|proposal) \"(?<name>[^\"]*)\""
              + "|\"(?<provision>[^\"]*)\"");

  private Targets() {}

  static List<Map<String, Object>> read(Stage stage, String words) {
    return ONE.matcher(words).results().map(found -> target(stage, words, found.start())).toList();
  }

  static Map<String, Object> one(Stage stage, String words) {
    var all = read(stage, words);
    if (all.size() != 1) {
      throw new Wrong("One thing is meant here, not " + all.size() + ".");
    }
    return all.getFirst();
  }

  private static Map<String, Object> target(Stage stage, String words, int from) {
    var found = ONE.matcher(words);
    found.region(from, words.length());
    if (!found.lookingAt()) {
      throw new Wrong("Nobody knows what this is: " + words);
    }
    if (found.group("text") != null) {
      return Map.of("kind", "instrument");
    }
    if (found.group("option") != null) {
      return Map.of("kind", "option", "set", slug(found, "of"), "option", slug(found, "option"));
    }
    if (found.group("provision") != null) {
      return Map.of("kind", "provision", "provision", slug(found, "provision"));
    }
    var kind = Words.kind(found.group("kind"));
    return switch (kind) {
      case "option-set" -> Map.of("kind", kind, "set", slug(found, "name"));
      case "proposal" -> Map.of("kind", kind, kind, stage.shared(found.group("name")));
      default -> Map.of("kind", kind, kind, slug(found, "name"));
    };
  }

  private static String slug(Matcher found, String group) {
    return Stage.slug(found.group(group));
  }
}
