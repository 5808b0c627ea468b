package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// When a text is to go through which drafts: planned, put off, done, and planned differently.
class SchedulingTest extends AtTheTable {

  @Test
  void drafts_are_planned_put_off_and_done_as_everybody_sees() {
    var secretariat = table.seat("SEC", "SECRETARIAT").openDraft(table.instrument()).turnTo("p1");
    var russia = table.delegate("RUS").turnTo("p1");
    assertThat(russia.disclosure("Propose a timetable…")).hasCount(0);
    propose(secretariat, "Forum in 2021");
    var known = russia.panel().locator("travaux-timetables");
    assertThat(known.locator("thead")).containsText("Forum in 2021");
    assertThat(known.locator("thead")).containsText("proposed");
    assertThat(known.locator("tbody")).hasCount(2);
    assertThat(known.locator("tr[aria-current=step]")).containsText("Draft 1");
    assertThat(known.locator("summary")).hasCount(0);

    open(secretariat, "A step was done…", "Draft 1, 1 Aug 2019");
    fill(secretariat, "2019-08-03", "", "");
    secretariat.button("It was done").click();
    var draft = known.locator("tr").filter(saying("Draft 1draft out"));
    assertThat(draft).containsText("done 3 Aug 2019");
    assertThat(draft).containsText("2 days later");
    assertThat(draft).containsText("planned for 1 Aug 2019");
    assertThat(known.locator("tr[aria-current=step]")).containsText("Comments on draft 1");

    open(secretariat, "Put a step off…", "The forum, 1 Jun 2021");
    fill(secretariat, "2021-12-03", "2021-12-01", "No travel.");
    secretariat.button("Put off").click();
    assertThat(secretariat.panel().locator("travaux-timetables .fault")).isVisible();
    fill(secretariat, "2021-12-01", "2021-12-03", "No travel.");
    secretariat.button("Put off").click();
    var forum = known.locator("tr").filter(saying("The forum"));
    assertThat(forum).containsText(Pattern.compile("1\\s*–\\s*3 Dec 2021"));
    assertThat(forum).containsText("was 1 Jun 2021");
    assertThat(forum).containsText("No travel.");
    russia.page().locator("input[type=range]").focus();
    russia.press("ArrowLeft");
    assertThat(forum).not().containsText(Pattern.compile("1\\s*–\\s*3 Dec 2021"));
    assertEquals(List.of(), secretariat.complaints());
    assertEquals(List.of(), russia.complaints());
  }

  @Test
  void two_timetables_stand_side_by_side_on_the_meetings_page_until_the_chair_agrees_to_one() {
    var meeting = table.convene();
    var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
    var canada = table.seat("CAN", "DELEGATE").openMeeting(meeting);
    propose(chair, "Forum in 2021");
    agree(chair, "Forum in 2021");
    var known = canada.page().locator("travaux-timetables");
    assertThat(known.locator("thead")).containsText("agreed");

    chair.disclosure("Propose a timetable…").click();
    chair.page().getByLabel("Name, such as Forum in 2022").fill("Forum in 2022");
    chair.page().getByLabel("In place of").selectOption("Forum in 2021");
    assertThat(chair.page().locator("fieldset.step")).hasCount(4);
    assertThat(step(chair, 1).getByLabel("Last day")).hasValue("");
    step(chair, 2).getByText("Leave out").click();
    step(chair, 3).getByLabel("First day").fill("2022-06-01");
    step(chair, 3).getByLabel("Last day").fill("2022-06-03");
    chair.button("One more step").click();
    step(chair, 4).getByLabel("What is done").selectOption("final text");
    step(chair, 4).getByLabel("Called").fill("Final report");
    step(chair, 4).getByLabel("First day").fill("2022-03-15");
    chair.button("Propose it").click();

    assertThat(known.locator("thead th")).hasCount(3);
    assertThat(known.locator("thead")).containsText("agreed, and contested");
    assertThat(known.locator("thead")).containsText("in place of Forum in 2021");
    var forum = known.locator("tr").filter(saying("The forum"));
    assertThat(forum).containsText("365 days later");
    var comments = known.locator("tr").filter(saying("Comments on draft 1"));
    assertThat(comments).containsText("not in it");
    assertThat(comments).containsText("only here");
    assertThat(known.locator("tr").filter(saying("Draft 1draft out")).locator(".differs"))
        .hasCount(0);
    assertThat(known.locator("tbody").last()).containsText("Final report");
    canada.page().getByLabel("Beside it").selectOption("nothing");
    assertThat(known.locator("thead th")).hasCount(2);
    assertThat(canada.disclosure("Agree to")).hasCount(0);

    agree(chair, "Forum in 2022");
    assertThat(known.locator("thead th").last()).containsText("Forum in 2022");
    canada.page().getByLabel("Beside it").selectOption("Forum in 2021 (set aside)");
    assertThat(forum).containsText("365 days earlier");
    assertThat(chair.disclosure("Agree to")).hasCount(0);
    assertEquals(List.of(), chair.complaints());
    assertEquals(List.of(), canada.complaints());
  }

  @Test
  void a_timetable_is_proposed_with_the_keyboard_alone() {
    var secretariat = table.seat("SEC", "SECRETARIAT").openDraft(table.instrument());
    secretariat.disclosure("Propose a timetable…").focus();
    secretariat.press("Enter");
    assertThat(secretariat.page().locator("fieldset.step")).hasCount(3);
    secretariat.press("Tab").type("Quick").tabTo("fieldset.step button").press("Enter");
    assertThat(secretariat.page().locator("fieldset.step")).hasCount(2);
    assertThat(step(secretariat, 1).locator("select")).isFocused();
    secretariat.tabTo("fieldset.step button").press("Enter");
    assertThat(secretariat.page().locator("fieldset.step")).hasCount(1);
    assertThat(step(secretariat, 1).locator("select")).isFocused();
    secretariat.tabTo("fieldset.step input[type=date]").type("06012021");
    secretariat.press("Enter");
    assertThat(secretariat.panel().locator("[data-timetable]")).containsText("Quick");
    assertThat(secretariat.disclosure("Propose a timetable…")).isFocused();
  }

  private static void propose(Desk desk, String title) {
    desk.disclosure("Propose a timetable…").click();
    desk.page().getByLabel("Name, such as Forum in 2022").fill(title);
    desk.button("One more step").click();
    var days = List.of("2019-08-01", "2019-08-21", "2019-09-23", "2021-06-01");
    for (int at = 0; at < days.size(); at++) {
      step(desk, at + 1).getByLabel("First day").fill(days.get(at));
    }
    step(desk, 4).getByLabel("What is done").selectOption("forum");
    step(desk, 4).getByLabel("Called").fill("The forum");
    desk.button("Propose it").click();
    assertThat(desk.page().locator("[data-timetable]")).containsText(title);
  }

  private static void agree(Desk desk, String title) {
    desk.disclosure("Agree to “" + title + "”…").click();
    desk.button("It is agreed").click();
    assertThat(desk.disclosure("Agree to “" + title + "”…")).hasCount(0);
  }

  private static void open(Desk desk, String act, String step) {
    desk.disclosure(act).click();
    desk.page().getByLabel("Which step").selectOption(step);
  }

  private static void fill(Desk desk, String first, String last, String reason) {
    desk.page().getByLabel("First day").fill(first);
    desk.page().getByLabel("Last day, if another").fill(last);
    if (!reason.isEmpty()) {
      desk.panel().locator("travaux-timetables").getByLabel("Reason").fill(reason);
    }
  }

  private static Locator step(Desk desk, int number) {
    return desk.page().locator("fieldset.step").nth(number - 1);
  }

  private static Locator.FilterOptions saying(String words) {
    return new Locator.FilterOptions().setHasText(words.replace("draft out", " draft out"));
  }
}
