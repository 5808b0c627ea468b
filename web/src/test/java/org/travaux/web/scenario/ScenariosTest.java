package org.travaux.web.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.projections.log.TestMongo;
import org.travaux.web.Installation;
import org.travaux.web.RunningTravaux;

/// What the records tell, from the first sentence to the last, on both logs.
@TestInstance(Lifecycle.PER_CLASS)
class ScenariosTest {

  private static final Path SCENARIOS = Path.of("src/main/resources/scenarios");

  private RunningTravaux embedded;
  private RunningTravaux mongo;
  private String embeddedToken;
  private String mongoToken;

  @BeforeAll
  void start(@TempDir Path folder) {
    embedded = RunningTravaux.start(folder.resolve("embedded"), "--travaux.clock=given");
    mongo =
        RunningTravaux.start(
            folder.resolve("mongo"),
            "--travaux.clock=given",
            "--travaux.mongodb.uri=" + TestMongo.uri(),
            "--travaux.mongodb.database=" + TestMongo.database());
    embeddedToken = token(embedded);
    mongoToken = token(mongo);
  }

  @AfterAll
  void stop() {
    mongo.close();
    embedded.close();
  }

  static List<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(SCENARIOS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void is_played_to_its_end_on_the_embedded_log(Path scenario) {
    play(embedded, embeddedToken, scenario);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void is_played_to_its_end_on_mongodb(Path scenario) {
    play(mongo, mongoToken, scenario);
  }

  private static void play(RunningTravaux travaux, String token, Path scenario) {
    var run = scenario.getFileName().toString().substring(0, 1);
    var player = new Player(new Server(travaux.uri()), token, run, System.out);
    assertTrue(player.play(scenario) > 0);
  }

  private static String token(RunningTravaux travaux) {
    var root = Installation.becomeAdministrator(travaux);
    root.get("/api/identity/me");
    return root.post("/api/identity/tokens", Map.of("label", "scenarios", "days", 1))
        .expect(201)
        .json()
        .path("token")
        .asString();
  }
}
