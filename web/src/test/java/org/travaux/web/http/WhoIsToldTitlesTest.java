package org.travaux.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.web.Installation;
import org.travaux.web.Visitor;

/// What a body keeps may cite texts and documents of another body: their titles are told to those
/// who belong there too.
class WhoIsToldTitlesTest {

  private static final String TEXT_TITLE = "A text that only the group may read";
  private static final String PAPER_TITLE = "A paper that only the group may read";

  private final Installation installation = Installation.shared();
  private final String council = installation.body();
  private final String group = installation.body();
  private final String text = installation.name("text");
  private final String meeting = installation.name("meeting");
  private final String paper = installation.name("paper");
  private final Visitor both = person(List.of(council, group), "SECRETARIAT");
  private final Visitor councillor = person(List.of(council), "DELEGATE");

  @BeforeEach
  void cite() {
    installation.administrator().post(of(group) + "/place", Map.of("parent", council)).expect(200);
    both.post(
            "/api/instruments",
            Map.of(
                "instrument", text,
                "body", group,
                "title", TEXT_TITLE,
                "kind", "resolution",
                "language", "en"))
        .expect(201);
    both.post(
            "/api/meetings",
            Map.of(
                "meeting", meeting,
                "body", group,
                "title", "Meeting",
                "designation", "M-1",
                "session", "ORDINARY",
                "venue", "IN_ROOM",
                "first", "2017-09-11",
                "last", "2017-09-12"))
        .expect(201);
    both.post(
            "/api/meetings/" + meeting + "/documents",
            Map.of(
                "document", paper,
                "kind", "INFORMATION",
                "title", PAPER_TITLE,
                "from", List.of(),
                "on", List.of(),
                "wanted", List.of(),
                "present", List.of("en")))
        .expect(201);
  }

  @Test
  void and_a_register_cites_nothing_of_another_body() {
    both.post(of(council) + "/registers", Map.of("register", "r", "title", "To all")).expect(201);
    for (var says :
        List.of(
            Map.of("verb", "NOTES", "text", "the work", "on", on()),
            Map.of("verb", "NOTES", "text", "the work", "documents", documents()))) {
      both.post(of(council) + "/registers/r/items", Map.of("item", "i1", "says", says)).expect(404);
    }
  }

  @Test
  void of_what_a_liaison_statement_cites() {
    var statement =
        Map.of(
            "purpose", "FOR_ACTION",
            "title", "To you",
            "says", "See what we do",
            "on", on(),
            "documents", documents());
    both.post(
            of(group) + "/liaisons",
            Map.of(
                "liaison",
                installation.name("liaison"),
                "to",
                List.of(Map.of("kind", "body", "body", council)),
                "statement",
                statement))
        .expect(201);
    requireTitlesFor(both, of(council) + "/liaisons");
    requireNoTitlesFor(councillor, of(council) + "/liaisons");
  }

  @Test
  void of_what_questions_to_the_body_above_are_about() {
    var chair = person(List.of(group), "CHAIR");
    chair
        .post(
            "/api/instruments/" + text + "/rulings",
            Map.of(
                "ruling",
                "r1",
                "targets",
                List.of(Map.of("kind", "instrument")),
                "outcome",
                Map.of("kind", "escalated", "body", "The Council", "questions", List.of("When?"))))
        .expect(201);
    both.post(
            of(group) + "/escalations",
            Map.of(
                "escalation",
                installation.name("escalation"),
                "to",
                council,
                "instrument",
                text,
                "ruling",
                "r1",
                "questions",
                List.of(Map.of("question", "a", "asks", "When?", "about", on())),
                "documents",
                documents()))
        .expect(201);
    requireTitlesFor(both, of(council) + "/escalations");
    requireNoTitlesFor(councillor, of(council) + "/escalations");
  }

  private List<Map<String, Object>> on() {
    return List.of(Map.of("instrument", text, "target", Map.of("kind", "instrument")));
  }

  private List<Map<String, String>> documents() {
    return List.of(Map.of("meeting", meeting, "document", paper));
  }

  private Visitor person(List<String> bodies, String role) {
    var person = installation.person();
    bodies.forEach(body -> installation.accredit(body, person, role));
    return installation.signIn(person);
  }

  private static String of(String body) {
    return "/api/bodies/" + body;
  }

  private static void requireTitlesFor(Visitor who, String list) {
    var named = who.get(list).expect(200).json().path("named");
    assertEquals(TEXT_TITLE, named.at("/texts/0/title").asString());
    assertEquals(PAPER_TITLE, named.at("/documents/0/title").asString());
  }

  private void requireNoTitlesFor(Visitor who, String list) {
    var told = who.get(list).expect(200);
    assertTrue(told.body().contains(text) && told.body().contains(paper), "what is cited");
    assertFalse(told.body().contains(TEXT_TITLE), told.body());
    assertFalse(told.body().contains(PAPER_TITLE), told.body());
    assertEquals(0, told.json().at("/named/texts").size());
    assertEquals(0, told.json().at("/named/documents").size());
  }
}
