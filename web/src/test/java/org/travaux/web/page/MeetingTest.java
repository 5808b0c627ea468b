package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A meeting as the chair and the secretariat see it side by side: whatever one does, the other
/// sees without reading the page again.
class MeetingTest extends AtTheTable {

  @Test
  void what_the_secretariat_registers_the_chair_sees_and_notes() {
    var meeting = table.convene();
    var secretariat = table.seat("SEC", "SECRETARIAT").openMeeting(meeting);
    var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
    secretariat.disclosure("Register a document…").click();
    secretariat.page().locator("travaux-register input[name=title]").fill("On priorities");
    secretariat.button("Register").click();
    assertThat(secretariat.page().locator("travaux-register .field.wrong"))
        .containsText("A contribution is by one delegation or more.");
    secretariat.page().locator("travaux-register input[name=from]").fill("RUS, CAN");
    secretariat.button("Register").click();

    var seen = row(chair, "On priorities");
    assertThat(seen.locator("th")).containsText("1");
    assertThat(seen.locator("th")).containsText("late");
    assertThat(seen).containsText("CAN");
    seen.locator("summary").first().click();
    assertThat(chair.button("Introduce")).isVisible();
    chair.button("Note with thanks").click();
    assertThat(row(secretariat, "On priorities")).containsText("noted with thanks");
    row(secretariat, "On priorities").locator("summary").first().click();
    assertThat(secretariat.button("Note")).hasCount(0);
    secretariat.button("Introduce").click();
    assertThat(seen.locator("td").last()).containsText("introduced by RUS");
    assertEquals(List.of(), chair.complaints());
  }

  @Test
  void a_delegate_registers_for_the_own_delegation_alone_and_sets_no_deadline() {
    var meeting = table.convene();
    table.contribute(meeting, "others", "Of others", "RUS");
    var canada = table.seat("CAN", "DELEGATE").openMeeting(meeting);
    assertThat(row(canada, "Of others")).containsText("fr due");
    assertThat(canada.disclosure("Do…")).hasCount(0);
    assertThat(canada.disclosure("Set the deadline…")).hasCount(0);
    assertThat(canada.disclosure("Rule…")).hasCount(0);
    canada.disclosure("Register a document…").click();
    canada.page().locator("travaux-register input[name=title]").fill("Ours");
    canada.button("Register").click();
    assertThat(row(canada, "Ours").locator("th")).containsText("2");
    assertThat(canada.disclosure("Do…")).hasCount(1);
  }

  @Test
  void deadlines_keep_what_they_were() {
    var meeting = table.convene();
    var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
    var canada = table.seat("CAN", "DELEGATE").openMeeting(meeting);
    chair.disclosure("Set the deadline…").click();
    var form = chair.page().locator("travaux-dates form").first();
    form.locator("input[name=deadline]").fill("2022-01-10T18:00");
    form.locator("input[name=reason]").fill("Holidays.");
    chair.button("Set").click();
    assertThat(canada.page().locator("nav")).containsText("10 Jan 2022");
    assertThat(canada.page().locator("nav")).containsText("was 20 Dec 2021");
    assertThat(canada.page().locator("nav")).containsText("Holidays.");
  }

  @Test
  void what_is_open_in_the_meetings_texts_is_told_live_and_leads_there() {
    var meeting = table.convene();
    table.contribute(meeting, "open", "On priorities", "RUS");
    var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
    var open = chair.page().locator("[data-text=\"" + table.instrument() + "\"]");
    assertThat(open).containsText("Nothing is open.");

    var russia = table.delegate("RUS").turnTo("p2");
    assertThat(russia.page().locator("nav")).containsText("Documents on this text");
    russia.disclosure("Propose…").click();
    russia.panel().locator("travaux-propose select[name=document]").selectOption("CWG-2/1");
    russia.panel().locator("travaux-propose .cm-content").click();
    russia.press("Control+End").type(" Twice.");
    russia.button("Propose").click();
    assertThat(russia.panel().locator("[data-proposal]")).containsText("from CWG-2/1");

    assertThat(open).containsText("1 open proposal");
    assertThat(russia.page().locator("nav .links")).containsText("2. MOD RUS");
    chair.disclosure("Rule…").click();
    chair.panel().locator("select[name=kind]").selectOption("deferred");
    chair.panel().getByLabel("Provision 2.").check();
    chair.button("Declare").click();
    assertThat(russia.panel().locator(".standing")).containsText("Deferred");
    open.locator(".links a").click();
    assertThat(chair.provision("p2")).isFocused();
    assertThat(chair.panel().locator("[data-proposal]")).containsText("Twice.");
  }

  @Test
  void items_are_renamed_moved_and_taken_off_and_the_chair_is_handed_over() {
    var meeting = table.convene();
    var secretariat = table.seat("SEC", "SECRETARIAT").openMeeting(meeting);
    var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
    var vice = table.seat("RWA", "VICE_CHAIR").openMeeting(meeting);
    secretariat.disclosure("Add an item…").click();
    for (var title : List.of("Opening", "Priorities", "Glossary")) {
      secretariat.page().locator("travaux-agenda input[name=title]").fill(title);
      secretariat.button("Add").click();
      assertThat(secretariat.page().locator("travaux-agenda ol")).containsText(title);
    }
    var items = chair.page().locator(".agenda li");
    var third = change(secretariat, 2, "Move…");
    third.locator("select[name=place]").selectOption("behind 1 Opening");
    secretariat.button("Move").click();
    assertThat(items.nth(1)).containsText("2 Glossary");
    var second = change(secretariat, 2, "Rename…");
    second.locator("input[name=title]").fill("Priorities of the plan");
    secretariat.button("Rename").click();
    assertThat(items.nth(2)).containsText("3 Priorities of the plan");
    change(secretariat, 0, "Take off the agenda…");
    secretariat.button("Take off the agenda").click();
    assertThat(items).hasCount(2);
    assertThat(items.first()).containsText("1 Glossary");
    assertThat(table.seat("CAN", "DELEGATE").openMeeting(meeting).disclosure("Change the item…"))
        .hasCount(0);

    chair.disclosure("Open a sitting…").click();
    chair.page().locator("travaux-agenda input[name=name]").fill("First sitting");
    chair.button("Open").click();
    vice.disclosure("Take the chair…").click();
    vice.button("Take the chair").click();
    assertThat(chair.page().locator("travaux-agenda")).containsText("in the chair: RWA");
    assertThat(vice.disclosure("Take the chair…")).hasCount(0);
    vice.disclosure("Suspend the sitting…").click();
    vice.page().locator("travaux-agenda input[name=reason]").fill("Lunch.");
    vice.button("Suspend the sitting").click();
    assertThat(chair.page().locator("travaux-agenda")).containsText("suspended");
    vice.disclosure("Resume the sitting…").click();
    vice.button("Resume the sitting").click();
    assertThat(chair.page().locator("travaux-agenda")).not().containsText("suspended");
    assertEquals(List.of(), vice.complaints());
  }

  @Test
  void all_outcomes_are_declared_provisional_earlier_ones_included() {
    var chair = table.seat("CHE", "CHAIR").openMeeting(table.convene());
    var russia = table.delegate("RUS").turnTo("p1");
    chair.disclosure("Rule…").click();
    chair.panel().getByLabel("The whole draft").check();
    chair.button("Declare").click();
    assertThat(russia.panel().locator(".standing")).containsText("✓ Agreed");
    chair.disclosure("Make all outcomes provisional…").click();
    chair.panel().locator("travaux-act input[name=reason]").fill("Time is needed.");
    chair.button("Declare so").click();
    assertThat(russia.panel().locator(".standing")).containsText("Provisionally agreed");
    assertThat(chair.panel()).containsText("All outcomes are provisional: Time is needed.");
    chair.disclosure("Provisionally agreed (").click();
    assertThat(chair.panel().locator("travaux-states .standing").first())
        .containsText("Time is needed.");
    assertEquals(List.of(), chair.complaints());
  }

  /// Opens what can be done with an item of the agenda.
  private static Locator change(Desk desk, int item, String what) {
    var there = desk.page().locator(".agenda li").nth(item);
    there.locator("summary").getByText("Change the item…").click();
    there.locator("summary").getByText(what).click();
    return there;
  }

  @Test
  void the_agenda_is_drawn_up_and_gone_through() {
    var meeting = table.convene();
    table.contribute(meeting, "item", "On priorities", "RUS");
    var secretariat = table.seat("SEC", "SECRETARIAT").openMeeting(meeting);
    var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
    secretariat.disclosure("Add an item…").click();
    for (var title : List.of("Opening", "Priorities")) {
      secretariat.page().locator("travaux-agenda input[name=title]").fill(title);
      secretariat.button("Add").click();
      assertThat(chair.page().locator("travaux-agenda ol")).containsText(title);
    }
    row(secretariat, "On priorities").locator("summary").first().click();
    var items = chair.page().locator(".agenda li");
    for (var under : List.of("1 Opening", "2 Priorities")) {
      secretariat.disclosure("Under which agenda items…").click();
      secretariat.page().getByLabel(under).check();
      secretariat.button("Set").click();
      assertThat(items.nth(under.startsWith("1") ? 0 : 1)).containsText("Documents: 1");
    }
    assertThat(items.nth(0)).containsText("Documents: 1");
    secretariat.disclosure("Under which agenda items…").click();
    secretariat.page().getByLabel("1 Opening").uncheck();
    secretariat.button("Set").click();
    assertThat(items.nth(0)).not().containsText("Documents:");
    assertThat(items.nth(1)).containsText("Documents: 1");
    assertThat(chair.button("Take up")).hasCount(0);

    chair.disclosure("Open a sitting…").click();
    chair.page().locator("travaux-agenda input[name=name]").fill("First sitting");
    chair.button("Open").click();
    chair.button("Take up").last().click();
    assertThat(secretariat.page().locator(".agenda li").nth(1)).containsText("taken up");
    assertThat(secretariat.button("Take up")).hasCount(0);
    chair.disclosure("Suspend…").click();
    chair.page().locator(".agenda input[name=reason]").fill("Until after lunch.");
    chair.button("Suspend").click();
    assertThat(secretariat.page().locator(".agenda li").nth(1)).containsText("Until after lunch.");
    chair.button("Resume").click();
    chair.disclosure("Close…").click();
    chair.page().locator(".agenda input[name=conclusion]").fill("Option 1 is kept.");
    chair.button("Close").click();
    assertThat(secretariat.page().locator(".agenda li").nth(1)).containsText("closed");
    assertThat(secretariat.page().locator(".agenda li").nth(1)).containsText("Option 1 is kept.");
    assertThat(secretariat.page().locator(".agenda li").nth(1))
        .not()
        .containsText("Until after lunch.");
    var canada = table.delegate("CAN");
    assertThat(canada.page().locator("nav").getByText("Priorities").last()).isVisible();
  }

  @Test
  void one_delegation_puts_its_regions_question_and_others_are_referred_to_the_coordinator() {
    var meeting = table.convene();
    var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
    var canada = table.seat("CAN", "DELEGATE").openMeeting(meeting);
    chair.disclosure("Add an item…").click();
    chair.page().locator("travaux-agenda input[name=title]").fill("Questions");
    chair.button("Add").click();
    assertThat(chair.page().locator(".agenda li")).hasCount(1);
    assertThat(chair.disclosure("Hear a region's question…")).hasCount(0);
    chair.disclosure("Open a sitting…").click();
    chair.page().locator("travaux-agenda input[name=name]").fill("Fifth plenary");
    chair.button("Open").click();
    chair.button("Take up").click();

    ask(chair, "BRA");
    assertThat(canada.page().locator(".questions")).containsText("BRA has put its question");
    ask(chair, "CUB");
    assertThat(chair.page().locator(".agenda .field.wrong")).containsText("BRA has put");
    chair.disclosure("Hear a region's question…").click();
    chair.disclosure("Refer to the coordinator…").click();
    assertThat(chair.page().locator("datalist option")).hasAttribute("value", "Region A");
    chair.page().getByLabel("Region, as it is called here").fill("Region A");
    chair.page().getByLabel("Delegation, such as RUS").fill("CUB");
    chair.page().getByLabel("The region's coordinator, such as BRA").fill("BRA");
    chair.press("Enter");
    assertThat(canada.page().locator(".questions li"))
        .containsText("CUB is referred to the coordinator, BRA");
    assertThat(canada.disclosure("Hear a region's question…")).hasCount(0);
    chair.disclosure("Suspend…").click();
    chair.page().locator(".agenda input[name=reason]").fill("Lunch.");
    chair.button("Suspend").click();
    assertThat(chair.disclosure("Hear a region's question…")).hasCount(0);
    assertThat(chair.page().locator(".questions li")).hasCount(1);
    assertEquals(List.of(), chair.complaints());
  }

  private static void ask(Desk chair, String delegation) {
    chair.disclosure("Hear a region's question…").click();
    chair.page().getByLabel("Region, as it is called here").fill("Region A");
    chair.page().getByLabel("Delegation, such as RUS").fill(delegation);
    chair.button("Hear it").click();
  }

  @Test
  void a_meeting_is_convened_from_the_list() {
    var secretariat = table.seat("SEC", "SECRETARIAT");
    secretariat.disclosure("Convene a meeting").click();
    var form = secretariat.page().locator("travaux-meetings form");
    var name = "convened-" + table.instrument();
    form.locator("input[name=meeting]").fill(name);
    form.locator("input[name=title]").fill("Third meeting");
    form.locator("input[name=designation]").fill("CWG-3");
    form.locator("input[name=first]").fill("2022-09-13");
    form.locator("input[name=last]").fill("2022-09-12");
    secretariat.button("Convene").click();
    assertThat(form.locator(".field.wrong")).containsText("The last day is the first one or a");
    form.locator("input[name=last]").fill("2022-09-14");
    secretariat.button("Convene").click();
    assertThat(secretariat.page().locator("header")).containsText("CWG-3");
    secretariat.page().getByLabel("All meetings and instruments").click();
    assertThat(secretariat.page().locator("travaux-meetings")).containsText("Third meeting");
  }

  private static Locator row(Desk desk, String title) {
    return desk.page()
        .locator(".documents tbody tr")
        .filter(new Locator.FilterOptions().setHasText(title));
  }
}
