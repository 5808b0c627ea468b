package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A draft is published for comment: the secretariat and delegates side by side.
class CommentingTest extends AtTheTable {

  @Test
  void members_comment_until_the_deadline_and_see_what_became_of_it() {
    var secretariat = table.seat("SEC", "SECRETARIAT").openDraft(table.instrument()).turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    assertThat(russia.disclosure("Publish for comment…")).hasCount(0);
    publish(secretariat, "");
    assertThat(secretariat.panel().locator(".field.wrong")).containsText("to members, to the");
    secretariat.page().getByLabel("Members may comment until").fill("2999-03-01T18:00");
    secretariat.button("Publish").click();

    assertThat(russia.page().locator("nav .links")).containsText("Draft 1, members");
    assertThat(russia.page().locator("nav .links")).containsText("1 Mar 2999");
    russia.disclosure("Comment on this provision…").click();
    russia.page().getByLabel("Comment", Desk.exactly()).fill(Table.ARABIC);
    russia.button("Send the comment").click();
    var seen = secretariat.panel().locator("[data-comment]");
    assertThat(seen).containsText("RUS");
    assertThat(seen).containsText("not yet dealt with");
    assertThat(seen.locator(".words")).hasAttribute("dir", "rtl");
    assertThat(seen.locator(".words")).hasAttribute("lang", "ar");
    assertThat(russia.disclosure("What became of it…")).hasCount(0);

    secretariat.disclosure("What became of it…").click();
    seen.getByLabel("It is").selectOption("taken in part");
    seen.getByLabel("Stands now in").selectOption("Provision 2.");
    secretariat.button("Say so").click();
    assertThat(seen.locator(".field.wrong")).containsText("has a reason");
    seen.getByLabel("Reason, if any").fill("Shorter.");
    secretariat.button("Say so").click();
    var told = russia.panel().locator("[data-comment] .became");
    assertThat(told).containsText("taken in part");
    assertThat(told).containsText("Shorter.");
    told.locator("a").click();
    assertThat(russia.provision("p2")).isFocused();
    assertThat(russia.panel().locator("[data-comment]")).hasCount(0);
    assertEquals(List.of(), secretariat.complaints());
    assertEquals(List.of(), russia.complaints());
  }

  @Test
  void the_chair_sees_on_the_meetings_page_what_came_in_and_gives_more_time() {
    var chair = table.seat("CHE", "CHAIR").openMeeting(table.convene());
    var text = chair.page().locator("[data-text=\"" + table.instrument() + "\"]");
    var canada = table.delegate("CAN");
    publish(chair, "2999-03-01T18:00");
    var round = text.locator("[data-round]");
    assertThat(round).containsText("1 Mar 2999");
    canada.disclosure("Comment on the whole draft…").click();
    canada.page().getByLabel("Comment", Desk.exactly()).fill("Too long.");
    canada.button("Send the comment").click();
    assertThat(round).containsText("1 comment, 1 not yet dealt with");

    chair.disclosure("All comments (1)").click();
    assertThat(text.locator("[data-comment]")).containsText("on the whole");
    chair.disclosure("More time…").click();
    round.getByLabel("New deadline").fill("2999-03-08T18:00");
    round.getByLabel("Reason").fill("Asked for.");
    chair.button("Extend").click();
    var known = canada.panel().locator("[data-round]");
    assertThat(known).containsText("8 Mar 2999");
    assertThat(known).containsText("was 1 Mar 2999");
    assertThat(known).containsText("Asked for.");

    canada.page().locator("input[type=range]").focus();
    canada.press("ArrowLeft").press("ArrowLeft");
    assertThat(known).not().containsText("8 Mar 2999");
    assertThat(canada.disclosure("Comment on the whole draft…")).hasCount(0);
  }

  @Test
  void what_the_public_says_the_secretariat_takes_down() {
    var secretariat = table.seat("SEC", "SECRETARIAT").openDraft(table.instrument()).turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    secretariat.disclosure("Publish for comment…").click();
    secretariat.page().getByLabel("Name, such as Draft 2").fill("Draft 1");
    secretariat.page().getByLabel("The public may comment until").fill("2999-03-01T18:00");
    secretariat.button("Publish").click();
    secretariat.disclosure("Comment on this provision…").click();
    secretariat.page().getByLabel("Whose comment it is").fill("A library");
    secretariat.page().getByLabel("Comment", Desk.exactly()).fill("Say which.");
    secretariat.button("Send the comment").click();
    assertThat(russia.panel().locator("[data-comment]")).containsText("A library");
    assertThat(russia.panel().locator("[data-comment]")).containsText("public");
    assertThat(russia.disclosure("Comment on this provision…")).hasCount(0);
  }

  private static void publish(Desk desk, String membersUntil) {
    desk.disclosure("Publish for comment…").click();
    desk.page().getByLabel("Name, such as Draft 2").fill("Draft 1");
    Locator members = desk.page().getByLabel("Members may comment until");
    members.fill(membersUntil);
    desk.button("Publish").click();
  }
}
