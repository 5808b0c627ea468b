package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A text is put under silence: whoever looks at it sees until when, and that an objection ends it.
class SilenceTest extends AtTheTable {

  @Test
  void an_objection_breaks_the_silence_and_the_text_can_be_changed_again() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p1");
    var russia = table.delegate("RUS").edit("p1");
    assertThat(russia.disclosure("Put the text under silence…")).hasCount(0);
    chair.disclosure("Put the text under silence…").click();
    chair.page().getByLabel("What is asked for").fill("Adopt draft 3");
    chair.page().getByLabel("Objections until").fill("1999-03-12T18:00");
    chair.button("Put under silence").click();
    assertThat(chair.panel().locator(".field.wrong")).containsText("has to be later");
    chair.page().getByLabel("Objections until").fill("2999-03-12T18:00");
    chair.button("Put under silence").click();

    var seen = russia.page().locator("main .silence");
    assertThat(seen).containsText("Adopt draft 3");
    assertThat(seen).containsText("12 Mar 2999, 18:00");
    assertThat(russia.editor("p1")).hasCount(0);
    assertThat(russia.page().locator("nav .links")).containsText("Under silence: Adopt draft 3");
    assertThat(russia.disclosure("More time…")).hasCount(0);
    assertThat(chair.button("Unfreeze")).hasCount(0);
    chair.disclosure("More time…").click();
    chair.page().getByLabel("New deadline").fill("2999-03-19T18:00");
    chair.page().locator(".silence").getByLabel("Reason").fill("A holiday.");
    chair.button("Extend").click();
    assertThat(seen).containsText("19 Mar 2999, 18:00");
    assertThat(seen).containsText("A holiday.");

    russia.disclosure("Object to this text…").click();
    seen.getByLabel("Reason").fill("Not consulted.");
    russia.button("Object").first().click();
    var told = chair.page().locator("main .silence");
    assertThat(told).containsText("Silence broken");
    assertThat(told).containsText("RUS objects: Not consulted.");
    assertThat(told).containsText("until 19 Mar 2999, 18:00");
    assertThat(told).containsText("was 12 Mar 2999, 18:00");
    assertThat(told).containsText("(A holiday.)");
    russia.edit("p1").type(" So.");
    assertThat(chair.words("p1")).hasText("The Union has five priorities. So.");

    russia.page().locator("input[type=range]").focus();
    russia.press("Home");
    assertThat(seen).hasCount(0);
    assertEquals(List.of(), chair.complaints());
    assertEquals(List.of(), russia.complaints());
  }

  @Test
  void what_nobody_objects_to_is_adopted_before_everybodys_eyes() {
    var chair = table.seat("CHE", "CHAIR").openMeeting(table.convene());
    var canada = table.delegate("CAN").turnTo("p1");
    table.circulateForAMoment("Adopt draft 3");
    assertThat(canada.page().locator("main .silence")).containsText("Adopted by silence");
    assertThat(canada.disclosure("Object to this text…")).hasCount(0);
    assertThat(canada.panel().locator("[data-ruling]")).containsText("adopted by silence");
    var text = chair.page().locator("[data-text=\"" + table.instrument() + "\"]");
    assertThat(text).containsText("4 agreed");
  }
}
