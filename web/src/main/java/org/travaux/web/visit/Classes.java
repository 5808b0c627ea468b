package org.travaux.web.visit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.travaux.core.text.Difference;

/// Loads the application's classes before anybody comes.
///
/// Packaged, it reads each class from a jar within a jar, under locks. A thread that waits for a
/// class keeps the carrier that it runs on, and there are as few carriers as processors; so when
/// many came at once for what nobody had asked for yet, all carriers waited for a lock whose
/// holder had none, and nothing moved any more.
final class Classes {

  private static final List<String> PACKAGES =
      List.of("org/travaux/", "com/github/difflib/", "org/pcollections/");

  /// The six languages of the United Nations; each has its own way to find words.
  private static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");

  private Classes() {}

  /// Tells which, by their names.
  static List<String> load() throws IOException {
    var loaded = new ArrayList<String>();
    var resources = new PathMatchingResourcePatternResolver();
    for (var packaged : PACKAGES) {
      for (var file : resources.getResources("classpath*:" + packaged + "**/*.class")) {
        var name = nameOf(packaged, file.getURL().getPath());
        name.filter(Classes::isLoaded).ifPresent(loaded::add);
      }
    }
    // What finds words comes from a library with many more classes than are ever used.
    for (var language : LANGUAGES) {
      var _ = Difference.between("one word", "other words", Locale.forLanguageTag(language));
    }
    return loaded;
  }

  private static Optional<String> nameOf(String packaged, String path) {
    int begin = path.lastIndexOf(packaged);
    return begin < 0 || path.endsWith("-info.class")
        ? Optional.empty()
        : Optional.of(path.substring(begin, path.length() - ".class".length()).replace('/', '.'));
  }

  /// What cannot be loaded is of no use here, such as what a library has for another one.
  private static boolean isLoaded(String name) {
    try {
      var _ = Class.forName(name, false, Classes.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
