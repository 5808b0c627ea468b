package org.travaux.web.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Installation;
import org.travaux.web.RunningTravaux;
import org.travaux.web.Visitor;

class DemonstrationTest {

  private static final String ON = "--travaux.demonstration=true";
  private static final Pattern LINK =
      Pattern.compile("^  (\\S.*?)\\s+http://127\\.0\\.0\\.1:\\d+(/sign-in/\\S+)$");

  @Test
  void an_empty_log_begins_with_a_meeting_and_a_link_for_each_who_takes_part(@TempDir Path data) {
    Map<String, String> first;
    try (var travaux = RunningTravaux.start(data, ON)) {
      first = links(travaux);
      assertEquals(
          List.of(
              "Chair",
              "Secretariat",
              "Delegate, Russian Federation",
              "Delegate, United States",
              "Delegate, Canada",
              "Delegate, UAE"),
          List.copyOf(first.keySet()));
      for (var entry : first.entrySet()) {
        reads(travaux, entry.getValue());
      }
      assertEquals(
          1, travaux.console().stream().filter(line -> line.contains("administrator")).count());
    }
    try (var again = RunningTravaux.start(data, ON)) {
      var second = links(again);
      assertEquals(first.keySet(), second.keySet());
      assertNotEquals(first.get("Chair"), second.get("Chair"), "each link is for once");
      reads(again, second.getOrDefault("Chair", ""));
    }
    try (var without = RunningTravaux.start(data)) {
      assertEquals(Map.of(), links(without));
    }
  }

  @Test
  void a_log_that_others_have_written_to_stays_as_it_is(@TempDir Path data) {
    try (var travaux = RunningTravaux.start(data)) {
      assertEquals(Map.of(), links(travaux));
      Installation.becomeAdministrator(travaux);
    }
    try (var again = RunningTravaux.start(data, ON)) {
      assertEquals(Map.of(), links(again));
    }
  }

  @Test
  void other_machines_are_not_invited(@TempDir Path data) {
    try (var travaux = RunningTravaux.start(data, ON, "--server.address=0.0.0.0")) {
      assertEquals(Map.of(), links(travaux));
      assertTrue(travaux.console().stream().anyMatch(line -> line.startsWith("No demonstration")));
    }
  }

  private static void reads(RunningTravaux travaux, String link) {
    var visitor = new Visitor(travaux.uri());
    visitor.submit(link, Map.of()).expect(303);
    var draft = visitor.get("/api/instruments/demo-res-71").expect(200).json();
    assertEquals("Res. 71 and annexes", draft.path("title").asString());
    var text = draft.path("provisions").toString();
    assertTrue(text.contains("with priority for least developed countries"), text);
    assertTrue(text.contains("information society"), text);
    var meeting = visitor.get("/api/meetings/demo-sfp-2/documents").expect(200).json();
    assertEquals(8, meeting.path("documents").size());
    assertEquals(1, meeting.path("documents").findValues("late").size());
    var consensus = visitor.get("/api/instruments/demo-res-71/consensus").expect(200).json();
    assertEquals(1, consensus.path("sets").size());
    assertEquals(2, consensus.path("brackets").size());
    var positions = visitor.get("/api/instruments/demo-res-71/positions").expect(200).json();
    assertEquals(4, positions.path("positions").size());
    var proposals = visitor.get("/api/instruments/demo-res-71/proposals").expect(200).json();
    assertEquals(
        List.of(0, 1, 1),
        proposals
            .path("proposals")
            .valueStream()
            .map(one -> one.path("collisions").size())
            .toList());
    var agenda = visitor.get("/api/meetings/demo-sfp-2/agenda").expect(200).json();
    assertEquals("demo-annex-1", agenda.path("agenda").path("open").path(0).asString());
  }

  private static Map<String, String> links(RunningTravaux travaux) {
    var links = new LinkedHashMap<String, String>();
    travaux.console().stream()
        .map(LINK::matcher)
        .filter(line -> line.matches())
        .forEach(line -> links.put(line.group(1), line.group(2)));
    return links;
  }
}
