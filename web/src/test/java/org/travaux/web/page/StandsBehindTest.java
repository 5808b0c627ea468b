package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.travaux.web.Visitor;

/// Where something is to stand, or was to stand.
class StandsBehindTest extends AtTheTable {

  private static final Map<String, Object> FORM =
      Map.of("kind", "PARAGRAPH", "level", 1, "numbering", "CONTINUOUS");

  @Test
  void an_addition_is_told_where_it_was_to_stand_once_it_is_accepted_or_rejected() {
    var canada = table.delegate("CAN").turnTo("p1");
    var path = "/api/instruments/" + table.instrument() + "/proposals";
    var secretary = table.signedIn("SEC", "SECRETARIAT");
    var yes = "yes-" + table.instrument();
    var no = "no-" + table.instrument();
    for (var name : List.of(yes, no)) {
      secretary
          .post(
              path,
              Map.of(
                  "proposal",
                  name,
                  "source",
                  Map.of("kind", "FLOOR"),
                  "sponsors",
                  List.of("CAN"),
                  "base",
                  position(secretary),
                  "parts",
                  List.of(
                      Map.of(
                          "kind",
                          "ADD",
                          "provision",
                          name,
                          "after",
                          "p1",
                          "form",
                          FORM,
                          "text",
                          "Six, says " + name))))
          .expect(201);
    }
    var cards = canada.panel().locator("[data-proposal]");
    assertThat(cards).hasCount(2);
    table.begin(path + "/" + no + "/reject", Map.of());
    table.begin(
        path + "/" + yes + "/accept", Map.of("seen", position(secretary), "id", "accept-yes"));
    canada.disclosure("Decided or withdrawn (2)").click();
    assertThat(cards.first()).containsText("Six, says " + yes);
    assertThat(cards.last()).containsText("Six, says " + no);
    assertEquals(List.of(), canada.complaints());
  }

  private long position(Visitor secretary) {
    var told = secretary.get("/api/instruments/" + table.instrument());
    return told.expect(200).json().path("position").asLong();
  }

  @Test
  void an_option_that_moves_a_provision_says_behind_which() {
    var canada = table.delegate("CAN").turnTo("p1");
    table.begin(
        "/api/instruments/" + table.instrument() + "/option-sets",
        Map.of(
            "set",
            "place",
            "title",
            "Where it stands",
            "provisions",
            List.of("p1"),
            "options",
            List.of(
                option("1", Map.of("kind", "keep", "provision", "p1")),
                option("2", Map.of("kind", "move", "provision", "p1", "after", "p2", "form", FORM)),
                option("3", Map.of("kind", "move", "provision", "p1", "form", FORM)))));
    var options = canada.page().locator("[data-set=place]").first();
    assertThat(options.locator("[data-option='2']"))
        .containsText("(moved behind Provision 2. Progress is measured each year.)");
    assertThat(options.locator("[data-option='3']")).containsText("(moved to the very beginning)");
    assertEquals(List.of(), AccessibilityTest.grave(canada));
    assertEquals(List.of(), canada.complaints());
  }

  private static Map<String, Object> option(String id, Map<String, Object> treatment) {
    return Map.of("option", id, "title", "Option " + id, "treatments", List.of(treatment));
  }
}
