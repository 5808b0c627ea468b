package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a meeting has somebody do, as the chair gives it and those see it who are to do it.
class TasksTest extends AtTheTable {

  @Test
  void what_is_not_done_is_carried_over_and_what_is_done_is_told_to_all() {
    var meeting = table.convene("2022-01-20");
    var next = table.convene("2022-09-12");
    var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
    var russia = table.seat("RUS", "DELEGATE").openMeeting(meeting);
    assertThat(russia.page().locator("travaux-actions")).containsText("Nobody is to do anything");
    assertThat(russia.disclosure("Give somebody something to do…")).hasCount(0);
    chair.disclosure("Give somebody something to do…").click();
    chair.page().getByLabel("What is to be done").fill("Elaborate both options");
    chair.page().getByLabel("Who, one per line").fill("FRA\nthe three Sectors");
    chair.page().locator("select[name=due]").selectOption("at this meeting");
    chair.button("Give").click();
    assertThat(chair.page().locator("travaux-actions .field.wrong"))
        .containsText("not accredited here");
    chair.page().getByLabel("Who, one per line").fill("RUS\nthe three Sectors");
    chair.button("Give").click();

    var seen = russia.page().locator("[data-action]");
    assertThat(seen).containsText("Elaborate both options");
    assertThat(seen).containsText("RUS");
    assertThat(seen).containsText("the three Sectors");
    assertThat(seen).containsText("due at CWG-2");
    assertThat(russia.disclosure("Drop…")).hasCount(0);
    chair.disclosure("Give somebody something to do…").click();
    chair.page().getByLabel("What is to be done").fill("Draft a glossary");
    chair.page().getByLabel("Who, one per line").fill("secretariat");
    chair.button("Give").click();
    assertThat(seen.nth(1)).containsText("due at the next meeting");
    chair.disclosure("Close the meeting…").click();
    chair.button("Close it").click();
    assertThat(russia.page().locator("travaux-dates")).containsText("closed");

    russia.openMeeting(next);
    chair.openMeeting(next);
    assertThat(seen).hasCount(2);
    assertThat(seen.first()).containsText("carried over");
    assertThat(seen.first()).containsText("agreed in CWG-2");
    assertThat(seen.first()).not().containsText(meeting);
    assertThat(seen.last()).not().containsText("carried over");
    russia.disclosure("Done…").click();
    russia.page().getByLabel("Remark, if any").fill("In document 4.");
    russia.button("It is done").click();
    var told = chair.page().locator("[data-action].done");
    assertThat(told).containsText("In document 4.");
    assertThat(chair.disclosure("Drop…")).hasCount(1);
    assertEquals(List.of(), chair.complaints());
    assertEquals(List.of(), russia.complaints());
  }

  @Test
  void what_a_ruling_instructs_is_in_the_list_and_can_be_put_off_and_dropped() {
    var meeting = table.convene("2022-01-20");
    table.convene("2022-09-12");
    var secretariat = table.seat("SEC", "SECRETARIAT").openMeeting(meeting);
    var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
    chair.disclosure("Rule…").click();
    chair.panel().locator("select[name=kind]").selectOption("instructed");
    chair.panel().getByLabel("The whole draft").check();
    chair.page().getByLabel("Who", Desk.exactly()).fill("secretariat");
    chair.page().getByLabel("Is to do what").fill("Draft a glossary");
    chair.page().getByLabel("Until which meeting").fill("CWG-2");
    chair.button("Declare").click();
    var seen = secretariat.page().locator("[data-action]");
    assertThat(seen).containsText("Draft a glossary");

    secretariat.disclosure("Put off…").click();
    seen.locator("select[name=due]").selectOption("on a day");
    seen.getByLabel("Day, if on a day").fill("2999-05-01");
    seen.getByLabel("Reason").fill("More time.");
    secretariat.button("Put off").click();
    var told = chair.page().locator("[data-action]");
    assertThat(told).containsText("due on 1 May 2999");
    assertThat(told).containsText("More time.");
    chair.disclosure("Drop…").click();
    told.getByLabel("Reason").fill("Overtaken.");
    chair.button("Drop it").click();
    assertThat(seen).containsText("dropped");
    assertThat(seen).containsText("Overtaken.");
  }

  @Test
  void what_was_kept_open_before_the_next_meeting_was_convened_comes_back_to_it() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument()).turnTo("p1");
    chair.disclosure("Rule…").click();
    chair.panel().locator("select[name=kind]").selectOption("kept open");
    chair.panel().locator("travaux-rule input[name=meeting]").fill("The next meeting");
    chair.button("Declare").click();
    var ruling = chair.panel().locator("[data-ruling]");
    assertThat(ruling).containsText("The next meeting");
    assertThat(ruling.locator("a")).hasCount(0);

    chair.openMeeting(table.convene("2999-01-20"));
    var back = chair.page().locator("[data-matter]");
    assertThat(back).containsText("kept open");
    assertThat(back.locator("a")).hasText("Plan " + table.instrument());
    back.locator("a").click();
    assertThat(ruling.locator("a")).hasText("→ CWG-2");

    table.convene("2999-09-12", "CWG-3");
    chair.page().reload();
    chair.turnTo("p1");
    assertThat(chair.page().locator("nav")).containsText("Agenda CWG-3");
    assertThat(ruling.locator("a")).hasText("→ CWG-2");
    assertEquals(List.of(), chair.complaints());
  }
}
