package org.travaux.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The page names the files of its libraries by version: each must be on the classpath, and each
/// module that is loaded must find all that it imports.
class ImportMapTest {

  private static final Pattern MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
  private static final Pattern IMPORT =
      Pattern.compile("(?:(?<![\"'])\\bfrom|^import|[;}\\n]import)\\s*[\"']([^\"'\\s]+)[\"']");

  private final Map<String, String> imports = imports();

  @Test
  void everything_that_the_page_loads_is_there_in_the_version_that_it_names() {
    var loaded = new HashSet<String>();
    var missing = new TreeSet<String>();
    var open = new ArrayDeque<>(Set.of("/js/app.js"));
    while (!open.isEmpty()) {
      var path = open.remove();
      if (loaded.add(path)) {
        read(path)
            .ifPresentOrElse(
                source -> importsOf(source).forEach(name -> open.add(resolve(path, name))),
                () -> missing.add(path));
      }
    }
    assertEquals(Set.of(), missing);
    assertTrue(loaded.size() > 30, () -> "only " + loaded);
    assertTrue(loaded.stream().anyMatch(path -> path.contains("codemirror__view")));
  }

  @Test
  void the_map_names_nothing_that_is_not_there() {
    for (var target : imports.values()) {
      var file = target.endsWith("/") ? target + "package.json" : target;
      assertTrue(read(file).isPresent(), file);
    }
  }

  private static List<String> importsOf(String source) {
    return IMPORT.matcher(source).results().map(found -> found.group(1)).toList();
  }

  private String resolve(String from, String name) {
    if (name.startsWith(".") || name.startsWith("/")) {
      return java.net.URI.create(from).resolve(name).getPath();
    }
    var exact = imports.get(name);
    if (exact != null) {
      return exact;
    }
    return imports.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("/") && name.startsWith(entry.getKey()))
        .map(entry -> entry.getValue() + name.substring(entry.getKey().length()))
        .findFirst()
        .orElse("not in the map: " + name + ", for " + from);
  }

  private static Map<String, String> imports() {
    var map = MAP.matcher(read("/index.html").orElseThrow());
    assertTrue(map.find(), "there is an import map");
    var imports = new LinkedHashMap<String, String>();
    JsonMapper.shared()
        .readTree(map.group(1))
        .path("imports")
        .properties()
        .forEach(entry -> imports.put(entry.getKey(), entry.getValue().asString()));
    return imports;
  }

  private static Optional<String> read(String path) {
    var resource = (path.startsWith("/webjars/") ? "/META-INF/resources" : "/static") + path;
    try (var in = ImportMapTest.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
