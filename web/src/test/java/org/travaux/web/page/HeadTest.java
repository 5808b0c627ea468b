package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What is proposed to stand in front of all there is, is found where the text begins.
class HeadTest extends AtTheTable {

  @Test
  void an_addition_at_the_head_is_proposed_spoken_to_and_accepted_where_the_text_begins() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument());
    var russia = table.delegate("RUS").turnTo("h");
    russia.disclosure("Propose…").click();
    russia.panel().locator("input[value=ADD]").check();
    russia.panel().locator("travaux-propose textarea[name=text]").fill("The Conference,");
    russia
        .page()
        .getByLabel("Where it is to stand")
        .selectOption("to stand at the head of the text");
    russia.button("Propose").click();
    assertThat(russia.panel().locator("[data-proposal]")).containsText("at the head of the text");

    assertThat(chair.provision("h").locator(".sign")).hasText("✎1");
    chair.page().locator("nav a:has-text('At the head ADD RUS')").click();
    assertThat(chair.provision("h")).isFocused();
    var card = chair.panel().locator("[data-proposal]");
    assertThat(card).containsText("The Conference,");
    assertThat(card).containsText("to stand at the head of the text");
    russia.panel().locator("travaux-say select[name=target]").selectOption("ADD of RUS");
    russia.panel().locator("travaux-say button:text-is('Support')").click();
    assertThat(card).containsText("1 for");
    chair.turnTo("p1");
    assertThat(card).hasCount(0);

    chair.turnTo("h").disclosure("Decide…").click();
    chair.button("Accept").click();
    var provisions = russia.page().locator("article [data-id]");
    assertThat(provisions).hasCount(5);
    assertThat(provisions.first()).containsText("The Conference,");
    assertEquals(List.of(), chair.complaints());
  }

  @Test
  void what_is_proposed_to_begin_an_empty_text_with_is_told_beside_it() {
    var empty = table.rendering("fr", "Plan stratégique");
    table
        .signedIn("RUS", "DELEGATE")
        .post("/api/instruments/" + empty + "/proposals", beginning())
        .expect(201);
    var chair = table.seat("CHE", "CHAIR").openDraft(empty);
    assertThat(chair.page().locator("nav")).containsText("At the head ADD RUS");
    assertThat(chair.panel().locator("[data-proposal]")).containsText("La Conférence,");
    chair.disclosure("Decide…").click();
    chair.button("Accept").click();
    assertThat(chair.page().locator("article [data-id]")).containsText("La Conférence,");
    assertEquals(List.of(), chair.complaints());
  }

  @Test
  void whoever_may_propose_proposes_the_first_words_of_an_empty_text() {
    var empty = table.emptyText("Opinion on priorities");
    var chair = table.seat("CHE", "CHAIR").openDraft(empty);
    var russia = table.seat("RUS", "DELEGATE").openDraft(empty);
    assertThat(russia.panel()).containsText("Nothing is written in this text yet.");
    assertThat(russia.disclosure("Begin the text…")).hasCount(0);
    russia.disclosure("Propose how to begin…").click();
    var form = russia.panel().locator("travaux-propose");
    form.locator("select[name=kind]").selectOption("PREAMBULAR");
    form.locator("textarea[name=text]").fill("The Conference,");
    russia.button("Propose").click();
    assertThat(russia.panel().locator("[data-proposal]")).containsText("The Conference,");

    var card = chair.panel().locator("[data-proposal]");
    assertThat(card).containsText("ADD");
    chair.disclosure("Decide…").click();
    chair.button("Accept").click();
    var first = russia.page().locator("article [data-id]");
    assertThat(first).containsText("The Conference,");
    assertThat(first).hasClass(Pattern.compile(".*\\bpreambular\\b.*"));
    assertThat(russia.disclosure("Propose how to begin…")).hasCount(0);
    assertEquals(List.of(), russia.complaints());
  }

  private Map<String, ?> beginning() {
    return Map.of(
        "proposal",
        "begin",
        "source",
        Map.of("kind", "FLOOR"),
        "sponsors",
        List.of("RUS"),
        "base",
        table.position(),
        "parts",
        List.of(
            Map.of(
                "kind",
                "ADD",
                "provision",
                "n1",
                "form",
                Map.of("kind", "PARAGRAPH", "level", 1, "numbering", "NONE"),
                "text",
                "La Conférence,")));
  }
}
