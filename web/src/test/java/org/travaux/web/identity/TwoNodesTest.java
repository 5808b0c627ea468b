package org.travaux.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.projections.log.TestMongo;
import org.travaux.web.Installation;
import org.travaux.web.RunningTravaux;
import org.travaux.web.Visitor;

/// Two processes on one database.
@TestInstance(Lifecycle.PER_CLASS)
class TwoNodesTest {

  private static final int POLICY_VIOLATION = 1008;
  private static final String ME = "/api/identity/me";

  private RunningTravaux first;
  private RunningTravaux second;
  private Visitor administrator;

  @BeforeAll
  void start(@TempDir Path folder) {
    var settings =
        List.of(
            "--travaux.data=" + folder,
            "--travaux.mongodb.uri=" + TestMongo.uri(),
            "--travaux.mongodb.database=" + TestMongo.database());
    first = RunningTravaux.start(settings);
    administrator = Installation.becomeAdministrator(first);
    second = RunningTravaux.start(settings);
  }

  @AfterAll
  void stop() {
    second.close();
    first.close();
  }

  @Test
  void a_session_holds_on_every_node_and_ends_on_every_node() {
    var here = signIn(person("ana"));
    var there = elsewhere(here);
    assertEquals("ana", there.get(ME).expect(200).json().path("person").asString());

    there.post("/api/identity/sign-out", Map.of()).expect(204);

    assertEquals(401, here.get(ME).status());
  }

  @Test
  void signing_out_on_one_node_ends_a_live_connection_to_the_other() {
    var here = signIn(person("ben"));
    var line = LiveLine.of(here, second.uri());

    here.post("/api/identity/sign-out", Map.of()).expect(204);

    assertEquals(POLICY_VIOLATION, line.closed());
  }

  @Test
  void a_link_that_is_used_on_both_nodes_at_once_signs_in_once() {
    for (var round = 0; round < 5; round++) {
      var link = Installation.link(administrator, person("cleo-" + round));
      var answers =
          Stream.of(first, second)
              .map(node -> new Visitor(node.uri()))
              .map(
                  visitor ->
                      CompletableFuture.supplyAsync(
                          () -> visitor.submit(link, Map.of()).status(),
                          Thread::startVirtualThread))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .filter(status -> status == 303)
              .count();
      assertEquals(1, answers);
    }
  }

  private String person(String person) {
    administrator
        .post("/api/identity/persons", Map.of("person", person, "name", person))
        .expect(201);
    return person;
  }

  private Visitor signIn(String person) {
    var visitor = new Visitor(first.uri());
    visitor.submit(Installation.link(administrator, person), Map.of()).expect(303);
    return visitor;
  }

  private Visitor elsewhere(Visitor visitor) {
    return new Visitor(second.uri()).withCookiesOf(visitor);
  }
}
