package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.travaux.web.Visitor;

/// Where an addition is to stand, or was to stand.
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
}
