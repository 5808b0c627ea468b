package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.web.http.Meeting.made;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.projections.log.TestMongo;
import org.travaux.web.RunningTravaux;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;

/// The last hours before a deadline: everybody registers at once, on two nodes; everybody proposes
/// and takes positions at once.
class RushTest {

  private static final int DOCUMENTS = 1_000;
  private static final int CLIENTS = 64;

  @Test
  void a_thousand_documents_of_64_clients_on_two_nodes_get_numbers_in_a_row_and_none_is_turned_away(
      @TempDir Path folder) throws Exception {
    var mongo =
        new String[] {
          "--travaux.mongodb.uri=" + TestMongo.uri(),
          "--travaux.mongodb.database=" + TestMongo.database()
        };
    var settings = new ArrayList<>(List.of(mongo));
    settings.add("--travaux.data=" + folder);
    try (var meeting = Meeting.open(folder, mongo);
        var second = RunningTravaux.start(settings)) {
      convene(meeting.secretary);
      var nodes = List.of(meeting.secretary, elsewhere(meeting.secretary, second));
      var numbers = new ArrayList<Integer>();
      for (var answer : registerAll(nodes)) {
        assertEquals(201, answer.status(), answer.body());
        numbers.add(answer.json().at("/events/0/number").asInt());
      }
      var inARow = IntStream.rangeClosed(1, DOCUMENTS).boxed().toList();
      assertEquals(inARow, numbers.stream().sorted().toList());
      var register = meeting.secretary.get("/api/meetings/rush/documents").json();
      assertEquals(
          inARow,
          register
              .path("documents")
              .valueStream()
              .map(document -> document.path("number").asInt())
              .toList());
    }
  }

  @Test
  void who_proposes_speaks_and_gives_tasks_at_once_is_not_turned_away(@TempDir Path folder)
      throws Exception {
    try (var meeting = Meeting.open(folder)) {
      meeting.openInstrument("res-71");
      long base = meeting.ana.get("/api/instruments/res-71").json().path("position").asLong();
      for (var answer : all(at -> act(meeting, base, at))) {
        assertEquals(201, answer.status(), answer.body());
      }
      var made = meeting.ana.get("/api/instruments/res-71/proposals?limit=200&from=200").json();
      assertEquals(DOCUMENTS / 4 - 200, made.path("proposals").size());
    }
  }

  private static Answer act(Meeting meeting, long base, int at) {
    var reason = "reason " + at;
    return switch (at % 4) {
      case 0 ->
          meeting.ana.post(
              "/api/instruments/res-71/proposals",
              Map.of(
                  "proposal",
                  "p-" + at,
                  "source",
                  Map.of("kind", "FLOOR"),
                  "sponsors",
                  List.of("BRA"),
                  "base",
                  base,
                  "parts",
                  List.of(Map.of("kind", "NOC", "provision", "p1", "reason", reason))));
      case 1 ->
          meeting.secretary.post(
              "/api/bodies/cwg/actions",
              Map.of(
                  "action",
                  "a-" + at,
                  "what",
                  reason,
                  "owners",
                  List.of(Map.of("kind", "secretariat")),
                  "due",
                  Map.of("kind", "next-meeting")));
      default ->
          meeting.bo.post(
              "/api/instruments/res-71/positions",
              Map.of(
                  "target",
                  Map.of("kind", "provision", "provision", "p1"),
                  "stance",
                  "RESERVES",
                  "reason",
                  reason,
                  "seen",
                  base));
    };
  }

  private static List<Answer> registerAll(List<Visitor> nodes) throws Exception {
    return all(document -> register(nodes.get(document % 2), document));
  }

  /// Acts of many clients, each doing one after the other.
  private static List<Answer> all(IntFunction<Answer> act) throws Exception {
    var start = new CyclicBarrier(CLIENTS);
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      var tasks = new ArrayList<Callable<List<Answer>>>();
      for (int i = 0; i < CLIENTS; i++) {
        int client = i;
        tasks.add(
            () -> {
              start.await();
              return IntStream.range(0, DOCUMENTS)
                  .filter(document -> document % CLIENTS == client)
                  .mapToObj(act)
                  .toList();
            });
      }
      var answers = new ArrayList<Answer>();
      for (var done : clients.invokeAll(tasks)) {
        answers.addAll(done.get());
      }
      return answers;
    }
  }

  private static Visitor elsewhere(Visitor visitor, RunningTravaux node) {
    var there = new Visitor(node.uri()).withCookiesOf(visitor);
    assertEquals(200, there.get("/api/identity/me").status());
    return there;
  }

  private static void convene(Visitor secretary) {
    made(
        secretary.post(
            "/api/meetings",
            Map.of(
                "meeting", "rush",
                "body", "cwg",
                "title", "Second meeting",
                "designation", "CWG-2",
                "session", "ORDINARY",
                "venue", "IN_ROOM",
                "first", "2017-09-11",
                "last", "2017-09-12")));
  }

  private static Answer register(Visitor by, int document) {
    return by.post(
        "/api/meetings/rush/documents",
        Map.of(
            "document",
            "d" + document,
            "kind",
            "SECRETARIAT_INPUT",
            "title",
            "Document " + document,
            "from",
            List.of(),
            "on",
            List.of(),
            "wanted",
            List.of(),
            "present",
            List.of()));
  }
}
