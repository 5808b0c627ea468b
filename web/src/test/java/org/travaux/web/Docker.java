package org.travaux.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;

/// What the files say that start the product in containers.
public final class Docker {

  static final Path CHECKOUT = Path.of("..");
  private static final Path FOLDER = CHECKOUT.resolve("docker");

  private Docker() {}

  public static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All places of the file where the pattern is found.
  public static List<MatchResult> find(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results().toList();
  }

  /// What is found in the only place.
  public static String one(String pattern, String text) {
    var found = find(pattern, text);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " of " + pattern);
    }
    return found.getFirst().group(1);
  }

  /// What the compose file says, by the path of keys below this one.
  public static Map<String, String> composed(String below) {
    try {
      var file = new FileSystemResource(FOLDER.resolve("compose.yaml"));
      var said = new TreeMap<String, String>();
      for (var source : new YamlPropertySourceLoader().load("compose", file)) {
        if (source instanceof EnumerablePropertySource<?> all) {
          List.of(all.getPropertyNames()).stream()
              .filter(name -> name.startsWith(below))
              .forEach(
                  name ->
                      said.put(
                          name.substring(below.length()), String.valueOf(all.getProperty(name))));
        }
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
