package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a text refers to: provisions of its own, by the number that they have now, and documents
/// that may not be there.
class ReferringTest extends AtTheTable {

  @Test
  void words_that_refer_to_a_provision_are_named_by_keyboard_and_follow_its_number() {
    var canada = table.delegate("CAN").turnTo("p2");
    var russia = table.delegate("RUS").edit("p1").type(" See 2. as well.").press("Escape");
    assertThat(russia.state()).containsText("all saved");
    assertThat(russia.words("p1")).containsText("See 2. as well.");
    russia.disclosure("Words that refer to a provision…").focus();
    russia.press("Enter");
    assertThat(russia.button("Say so")).isDisabled();
    russia.panel().locator("travaux-refer textarea").focus();
    russia.press("Control+End");
    for (int units = 0; units < ". as well.".length(); units++) {
      russia.press("ArrowLeft");
    }
    russia.press("Shift+ArrowLeft");
    assertThat(russia.panel().locator("travaux-refer q")).hasText("2");
    assertThat(russia.panel().locator("travaux-refer select")).hasValue("p2");
    russia.button("Say so").click();
    assertThat(canada.panel()).containsText("Referred to from");
    var told = russia.panel().locator("[data-reference]");
    assertThat(told).containsText("→ Provision 2.");
    assertThat(told).not().containsText("another number");

    table.insertIn(table.instrument(), "p0", "Members drafted it together.");
    assertThat(told).containsText("it has another number now: 3");
    assertThat(canada.page().locator("[data-amiss]")).containsText("it has another number now: 3");
    russia.button("Bring it up to date").click();
    assertThat(canada.words("p1")).containsText("See 3. as well.");
    assertThat(canada.page().locator("[data-amiss]")).hasCount(0);
    var observer = table.seat("BDT", "OBSERVER").openDraft(table.instrument()).turnTo("p1");
    assertThat(observer.panel().locator("[data-reference]")).containsText("→ Provision 3.");
    assertThat(observer.disclosure("They do not refer to it…")).hasCount(0);
    assertThat(observer.disclosure("Words that refer to a provision…")).hasCount(0);
    russia.disclosure("They do not refer to it…").click();
    russia.button("They do not").click();
    assertThat(observer.panel().locator("[data-reference]")).hasCount(0);
    assertEquals(List.of(), russia.complaints());
  }

  @Test
  void a_document_that_nobody_knows_is_found_and_what_was_meant_is_put() {
    var meeting = table.convene();
    table.contribute(meeting, "first", "On priorities, see CWG-2/8", "RUS");
    var canada = table.delegate("CAN");
    var russia = table.delegate("RUS").edit("p1").type(" See CWG-2/9.").press("Escape");
    assertThat(russia.state()).containsText("all saved");
    russia.disclosure("Check what the text refers to…").click();
    var unknown = russia.page().locator("[data-unknown] li");
    assertThat(unknown).containsText("Provision 1.");
    assertThat(unknown).containsText("CWG-2/9: no document has this number");
    russia.button("Put CWG-2/1").click();
    assertThat(canada.words("p1")).containsText("See CWG-2/1.");
    assertThat(russia.page().locator("travaux-unknown")).containsText("names are known.");

    var secretariat = table.seat("SEC", "SECRETARIAT").openMeeting(meeting);
    secretariat.disclosure("Check what the titles refer to…").click();
    assertThat(secretariat.page().locator("[data-unknown]")).containsText("CWG-2/8");
    assertThat(secretariat.page().locator("[data-unknown] button")).hasCount(0);
    assertEquals(List.of(), russia.complaints());
    assertEquals(List.of(), secretariat.complaints());
  }
}
