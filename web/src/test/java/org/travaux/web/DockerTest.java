package org.travaux.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/// The image and the compose file name what there is: settings, ports, addresses, files.
class DockerTest {

  private static final Set<String> NODES = Set.of("node1", "node2");

  @Test
  void settings_of_a_node_are_settings_of_the_product() throws IOException {
    var known =
        Docker.find("^\\| `(travaux\\.[a-z.-]+)` \\|", Files.readString(readme())).stream()
            .map(row -> row.group(1).replace(".", "_").replace("-", "").toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());
    var named = new TreeSet<String>();
    NODES.forEach(
        node -> named.addAll(Docker.composed("services." + node + ".environment.").keySet()));
    Docker.find("\\b(TRAVAUX_[A-Z_]+)=", Docker.read("Dockerfile"))
        .forEach(place -> named.add(place.group(1)));
    named.removeIf(name -> !name.startsWith("TRAVAUX_"));

    assertTrue(named.contains("TRAVAUX_MONGODB_URI"), named::toString);
    named.removeAll(known);
    assertEquals(Set.of(), named, "unknown settings");
  }

  @Test
  void however_it_is_started_it_takes_as_much_memory_and_ends_when_there_is_no_more()
      throws IOException {
    var image = Docker.one("^ENV JDK_JAVA_OPTIONS=\"(.+)\"$", Docker.read("Dockerfile"));
    assertTrue(image.contains(" -XX:+ExitOnOutOfMemoryError"), image);
    assertEquals(
        image, Docker.one("^export JDK_JAVA_OPTIONS=.*:-\"(.+)\"}$", Docker.read("processes")));
    var pom = Files.readString(Docker.CHECKOUT.resolve("web/pom.xml"));
    assertEquals(image, Docker.one("<jvmArguments>(.+)</jvmArguments>", pom));
  }

  @Test
  void each_hands_on_to_a_port_that_the_next_one_listens_on() throws IOException {
    var product =
        new YamlPropertySourceLoader()
            .load("defaults", new ClassPathResource("application.yaml"))
            .getFirst();
    var image = Docker.one("^EXPOSE (\\d+)$", Docker.read("Dockerfile"));
    assertEquals(String.valueOf(product.getProperty("server.port")), image);

    var proxy = Docker.read("nginx.conf");
    var upstream =
        Docker.find("^ +server (\\w+):(\\d+) ", proxy).stream()
            .collect(Collectors.toMap(place -> place.group(1), place -> place.group(2)));
    assertEquals(NODES, upstream.keySet());
    assertEquals(Set.of(image), Set.copyOf(upstream.values()));

    var published = Docker.composed("services.proxy.ports").get("[0]");
    var inside = Docker.one("^ +listen (\\d+);", proxy);
    assertTrue(String.valueOf(published).endsWith(":" + inside), published);
    for (var node : NODES) {
      var address =
          URI.create(
              Docker.composed("services." + node + ".environment.")
                  .getOrDefault("TRAVAUX_IDENTITY_ADDRESS", ""));
      assertEquals(published, address.getAuthority() + ":" + inside, node);
    }
  }

  @Test
  void the_health_of_a_container_is_asked_for_where_anybody_is_told() {
    var path = Docker.one("GET (\\S+) HTTP", Docker.read("Dockerfile"));

    assertEquals(200, Installation.shared().stranger().get(path).status());
  }

  @Test
  void all_that_is_built_and_nothing_that_was_built_goes_into_a_build() throws IOException {
    var ignored = Files.readAllLines(Docker.CHECKOUT.resolve(".dockerignore"));
    var modules =
        Docker.find(
            "<module>(\\w+)</module>", Files.readString(Docker.CHECKOUT.resolve("pom.xml")));

    assertFalse(modules.isEmpty());
    for (var module : modules) {
      assertTrue(ignored.contains("!" + module.group(1)), module.group(1));
    }
    assertTrue(ignored.contains("**/target"));
    for (var line : ignored) {
      if (line.startsWith("!")) {
        assertTrue(Files.exists(Docker.CHECKOUT.resolve(line.substring(1))), line);
      }
    }
  }

  private static Path readme() {
    return Docker.CHECKOUT.resolve("README.md");
  }
}
