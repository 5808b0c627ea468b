package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Whoever types and then acts means the text as it reads then.
class ActingTest extends AtTheTable {

  @Test
  void what_is_done_comes_after_what_was_typed_before_it() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).edit("p2");
    chair.hold().type(" Every year.").press("Escape");
    chair.disclosure("Place in the draft…").click();
    chair.button("Suppress").click();
    chair.letGo();
    assertThat(chair.page().locator(".p.suppressed")).containsText(" Every year.");
    assertThat(chair.state()).containsText("all saved");
    assertEquals(List.of(), chair.complaints());
  }

  @Test
  void what_is_done_is_done_also_where_what_was_typed_does_not_get_through() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).edit("p2");
    chair.hold().type(" Every year.").press("Escape");
    chair.provision("p1").focus();
    chair.disclosure("Place in the draft…").click();
    chair.button("Suppress").click();
    assertThat(chair.page().locator(".p.suppressed")).containsText("five priorities");
    chair.letGo();
    assertThat(chair.state()).containsText("all saved");
    assertEquals(List.of(), chair.complaints());
  }
}
