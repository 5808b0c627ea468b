package org.travaux.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/// What the README says of the product is what the product is.
class ReadmeTest {

  private static final Pattern ROW =
      Pattern.compile("^\\| `(travaux\\.[a-z.-]+)` \\| (?:`([^`]*)`)? *\\|.*", Pattern.MULTILINE);

  @Test
  void the_table_of_settings_lists_each_setting_with_its_default() throws IOException {
    var listed = new TreeMap<String, String>();
    var rows = ROW.matcher(Files.readString(Path.of("../README.md")));
    while (rows.find()) {
      listed.put(rows.group(1), rows.group(2) == null ? "" : rows.group(2));
    }
    assertEquals(settings(), listed);
  }

  private static Map<String, String> settings() throws IOException {
    var defaults =
        new YamlPropertySourceLoader()
            .load("defaults", new ClassPathResource("application.yaml"))
            .getFirst();
    var settings = new TreeMap<String, String>();
    new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("org.travaux").stream()
            .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
            .map(JavaClass::reflect)
            .forEach(
                kind ->
                    add(
                        settings,
                        kind.getAnnotation(ConfigurationProperties.class).value(),
                        kind,
                        defaults));
    return settings;
  }

  private static void add(
      Map<String, String> settings, String prefix, Class<?> kind, PropertySource<?> defaults) {
    for (var component : kind.getRecordComponents()) {
      var name = prefix + "." + kebab(component.getName());
      if (component.getType().isRecord()) {
        add(settings, name, component.getType(), defaults);
      } else {
        settings.put(name, value(kind, component, defaults.getProperty(name)));
      }
    }
  }

  private static String value(Class<?> kind, RecordComponent component, @Nullable Object given) {
    if (given != null) {
      return given.toString();
    }
    for (var parameter : kind.getDeclaredConstructors()[0].getParameters()) {
      var fallback = parameter.getAnnotation(DefaultValue.class);
      if (parameter.getName().equals(component.getName()) && fallback != null) {
        return String.join(",", fallback.value());
      }
    }
    return "";
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
