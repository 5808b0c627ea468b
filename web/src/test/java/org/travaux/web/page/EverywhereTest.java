package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Something is proposed for the whole text, and decided on place by place.
class EverywhereTest extends AtTheTable {

  @Test
  void a_term_is_replaced_place_by_place_and_what_was_accepted_is_taken_back() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    table.delegate("CAN").edit("p2").type(" It has priorities.");
    assertThat(russia.words("p2")).containsText("It has priorities.");
    propose(russia, "priorities", "aims");

    var card = chair.panel().locator("[data-wide]");
    assertThat(card).containsText("“priorities” → “aims”");
    assertThat(card).containsText("RUS");
    assertThat(card).containsText("3 of 3 places open · 1 here");
    assertThat(chair.page().locator("nav .links"))
        .containsText("Everywhere: “priorities” → “aims” RUS");
    chair.disclosure("All places (3)").click();
    card.getByLabel("Provision 1.").check();
    card.getByText("Accept those ticked").click();
    assertThat(russia.words("p1")).hasText("The Union has five aims.");
    assertThat(russia.words("p2")).containsText("It has priorities.");
    var seen = russia.panel().locator("[data-wide]");
    assertThat(seen).containsText("2 of 2 places open");
    assertThat(russia.button("Accept at all open places")).hasCount(0);

    russia.disclosure("All places (2)").click();
    seen.getByLabel("Thematic priorities").check();
    seen.getByText("Leave out those ticked").click();
    assertThat(seen).containsText("reason");
    seen.getByLabel("Reason, for what is left out").fill("A title.");
    seen.getByText("Leave out those ticked").click();
    assertThat(card).containsText("1 of 2 places open");
    assertThat(card).containsText("A title.");
    chair.button("Accept at all open places").click();
    assertThat(russia.words("p2")).containsText("It has aims.");
    assertEquals("Thematic priorities", table.text("h"));

    chair.panel().locator("travaux-wides summary").getByText("Decided or withdrawn (1)").click();
    chair.disclosure("Take back what was accepted…").click();
    card.getByLabel("Reason").fill("Premature.");
    chair.button("Take it back").click();
    assertThat(russia.words("p1")).hasText("The Union has five priorities.");
    assertThat(seen).containsText("open");
    assertEquals(List.of(), chair.complaints());
    assertEquals(List.of(), russia.complaints());
  }

  @Test
  void it_can_be_spoken_to_and_ruled_on_as_any_proposal_and_added_beside_other_words() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    russia.disclosure("Propose for the whole text…").click();
    russia.page().locator("select[name=change]").selectOption("put words behind these");
    russia.page().getByLabel("Words that stand there").fill("Union");
    russia.page().getByLabel("Words to put").fill("and its members");
    russia.button("Propose").click();
    var canada = table.delegate("CAN").turnTo("p1");
    var name = "“and its members” behind “Union” of RUS";
    canada.panel().locator("travaux-say select[name=target]").selectOption(name);
    canada.button("Support").click();
    var card = chair.panel().locator("[data-wide]");
    assertThat(card).containsText("1 for");
    assertThat(canada.button("Co-sponsor")).hasCount(1);

    chair.disclosure("Rule…").click();
    chair.panel().locator("select[name=kind]").selectOption("supported by several");
    chair.panel().getByLabel("This text").uncheck();
    chair.panel().locator("travaux-rule").getByLabel(name).check();
    chair.button("Declare").click();
    assertThat(canada.panel().locator("[data-ruling]")).containsText("supported by several");
  }

  private static void propose(Desk desk, String term, String by) {
    desk.disclosure("Propose for the whole text…").click();
    desk.page().getByLabel("Words that stand there").fill(term);
    desk.page().getByLabel("Words to put").fill(by);
    desk.button("Propose").click();
  }
}
