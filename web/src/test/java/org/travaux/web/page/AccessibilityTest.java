package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What axe says of each of the pages.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private Chromium chromium;
  private Table table;

  @BeforeAll
  void open() {
    chromium = Chromium.start();
    table = new Table(chromium);
  }

  @AfterAll
  void close() {
    table.close();
    chromium.close();
  }

  @Test
  void nothing_grave_on_signing_in() {
    var desk = table.stranger().open("/");
    assertThat(desk.button("Sign in")).isVisible();
    assertEquals(List.of(), grave(desk));
    desk.open("/sign-in/used-already");
    assertThat(desk.page().locator("main")).containsText("used already");
    assertEquals(List.of(), grave(desk));
  }

  @Test
  void nothing_grave_on_the_list() {
    var desk = table.seat("CHE", "CHAIR");
    assertThat(desk.page().locator(".instruments li")).hasCount(1);
    desk.disclosure("Open an instrument").click();
    desk.disclosure("Convene a meeting").click();
    assertThat(desk.button("Open")).isVisible();
    desk.page().locator("travaux-body summary").first().click();
    desk.disclosure("Accredit…").click();
    assertThat(desk.button("Accredit")).isVisible();
    assertEquals(List.of(), grave(desk));
  }

  @Test
  void nothing_grave_on_the_draft_now_and_then() {
    var desk = table.seat("CHE", "CHAIR").openDraft(table.instrument());
    assertEquals(List.of(), grave(desk));
    desk.edit("p1").type(" Seen.");
    assertThat(desk.page().locator(".history li").first()).containsText("Seen.");
    assertEquals(List.of(), grave(desk));
    desk.press("Escape");
    desk.page().locator("input[type=range]").focus();
    desk.press("ArrowLeft");
    assertThat(desk.page().locator("ins").first()).isVisible();
    assertEquals(List.of(), grave(desk));
  }

  @Test
  void nothing_grave_on_what_lies_on_the_table() {
    var desk = table.seat("CHE", "CHAIR").openDraft(table.instrument());
    desk.turnTo("p2");
    for (var part :
        List.of(
            "Propose…",
            "Open a choice of options…",
            "Rule…",
            "Words that refer to a provision…",
            "Check what the text refers to…")) {
      desk.disclosure(part).click();
    }
    desk.page().getByLabel("What the choice is about").fill("Measuring");
    desk.panel().locator("travaux-contest .cm-content").fill("Progress is measured.");
    desk.disclosure("It is about other provisions too").click();
    desk.panel().locator("travaux-contest .long").getByLabel("Provision 3.").check();
    assertThat(desk.panel().locator("[data-treats=p3] .cm-content")).isVisible();
    assertEquals(List.of(), grave(desk));
    desk.button("Open the choice").click();
    assertThat(desk.page().locator("article .options")).isVisible();
    desk.button("Read the text as options would make it…").click();
    var read = desk.page().locator("dialog.choice");
    read.getByLabel("Measuring").selectOption("Option 2");
    assertThat(read.locator("del").first()).isVisible();
    assertEquals(List.of(), grave(desk));
    desk.button("Back to the draft").click();
    desk.page().getByLabel("SUP suppress it").check();
    desk.page().getByLabel("its words go elsewhere").check();
    desk.page().getByLabel("To which text").selectOption("this text");
    assertThat(desk.page().getByLabel("Which place in it")).isVisible();
    assertEquals(List.of(), grave(desk));
    desk.page().getByLabel("NOC no change").check();
    desk.panel().locator("travaux-propose textarea[name=reason]").fill("Agreed.");
    desk.button("Propose").click();
    desk.disclosure("Decide…").click();
    desk.edit("p2").press("Shift+ArrowLeft").button("Brackets round the selection").click();
    assertThat(desk.panel().locator("[data-bracket]")).isVisible();
    assertEquals(List.of(), grave(desk));
  }

  @Test
  void nothing_grave_on_what_goes_on_around_a_draft() {
    try (var other = new Table(chromium)) {
      var desk = other.seat("CHE", "CHAIR").openDraft(other.instrument()).turnTo("p1");
      desk.disclosure("Publish for comment…").click();
      desk.disclosure("Put the text under silence…").click();
      assertEquals(List.of(), grave(desk));
      desk.page().getByLabel("Name, such as Draft 2").fill("Draft 1");
      desk.page().getByLabel("Members may comment until").fill("2999-03-01T18:00");
      desk.page().getByLabel("The public may comment until").fill("2999-03-01T18:00");
      desk.button("Publish").click();
      desk.disclosure("Comment on this provision…").click();
      desk.page().getByLabel("Whose comment it is").fill("A library");
      desk.page().getByLabel("Comment", Desk.exactly()).fill("Say which.");
      desk.button("Send the comment").click();
      desk.disclosure("What became of it…").click();
      desk.disclosure("Propose for the whole text…").click();
      assertEquals(List.of(), grave(desk));
      desk.page().getByLabel("Words that stand there").fill("priorities");
      desk.page().getByLabel("Words to put").fill("aims");
      desk.button("Propose").click();
      desk.disclosure("All places (2)").click();
      desk.page().getByLabel("What is asked for").fill("Adopt draft 3");
      desk.page().getByLabel("Objections until").fill("2999-03-12T18:00");
      desk.button("Put under silence").click();
      desk.disclosure("More time…").first().click();
      assertEquals(List.of(), grave(desk));
    }
  }

  @Test
  void nothing_grave_on_two_timetables() {
    try (var other = new Table(chromium)) {
      var desk = other.seat("CHE", "CHAIR").openDraft(other.instrument());
      for (var title : List.of("Forum in 2021", "Forum in 2022")) {
        desk.disclosure("Propose a timetable…").click();
        desk.page().getByLabel("Name, such as Forum in 2022").fill(title);
        for (var first : desk.page().locator("travaux-plan").getByLabel("First day").all()) {
          first.fill("2021-06-01");
        }
        desk.button("Propose it").click();
        assertThat(desk.panel().locator("[data-timetable]").last()).containsText(title);
      }
      for (var part :
          List.of("A step was done…", "Put a step off…", "Propose a timetable…", "Agree to")) {
        desk.disclosure(part).first().click();
      }
      assertThat(desk.button("It is agreed")).isVisible();
      assertEquals(List.of(), grave(desk));
    }
  }

  @Test
  void nothing_grave_on_what_is_kept_of_a_text() {
    try (var other = new Table(chromium)) {
      var desk = other.seat("CHE", "CHAIR").openDraft(other.instrument()).turnTo("p1");
      desk.disclosure("Recall a constraint…").click();
      desk.page().getByLabel("What it asks for").fill("Decisions stay within the limits.");
      desk.page().getByLabel("Where it stands").fill("CS 142");
      desk.button("Recall it").click();
      desk.disclosure("Propose…").click();
      desk.page().getByLabel("NOC no change").check();
      desk.panel().locator("travaux-propose textarea[name=reason]").fill("Agreed.");
      desk.button("Propose").click();
      desk.disclosure("It costs something…").click();
      desk.page().getByLabel("What has to be paid for").fill("Two more meetings");
      desk.button("It does").click();
      assertThat(desk.panel().locator(".flag")).isVisible();
      desk.disclosure("Say what it reports…").click();
      desk.panel().locator("travaux-traces .long label").first().click();
      assertEquals(List.of(), grave(desk));
      desk.button("It reports these").click();
      assertThat(desk.panel().locator("[data-reports] a")).isVisible();
      for (var part : List.of("No longer…", "It costs nothing…", "Say what it reports…")) {
        desk.disclosure(part).click();
      }
      assertEquals(List.of(), grave(desk));
    }
  }

  @Test
  void nothing_grave_on_another_language() {
    try (var other = new Table(chromium)) {
      var desk = other.seat("SEC", "SECRETARIAT").openDraft(other.instrument()).turnTo("p1");
      desk.disclosure("Add a language…").click();
      desk.page().locator("select[name=language]").selectOption("Arabic");
      desk.page().getByLabel("Title in that language").fill(Table.ARABIC);
      desk.button("Add it").click();
      desk.page().getByLabel("Beside it").selectOption("Arabic");
      assertThat(desk.panel().locator("[data-beside]")).containsText("not rendered yet");
      assertEquals(List.of(), grave(desk));
      desk.page().locator("nav a").getByText("4 missing").click();
      desk.disclosure("Not rendered yet (4)").click();
      desk.disclosure("Render it…").first().click();
      assertEquals(List.of(), grave(desk));
    }
  }

  @Test
  void nothing_grave_on_proposals_that_are_typed_in_and_merged() {
    try (var other = new Table(chromium)) {
      var desk = other.delegate("RUS").turnTo("p1");
      desk.propose(" Six.");
      var cards = desk.panel().locator("[data-proposal]");
      assertThat(cards).hasCount(1);
      other.borrow(cards.getAttribute("data-proposal"), "p1", 31, 34, "Opinion 4", "Six, not 5.");
      assertThat(desk.panel().locator(".origin")).isVisible();
      desk.propose(" Seven.");
      assertThat(cards).hasCount(2);
      desk.disclosure("Merge proposals…").click();
      assertThat(desk.button("Make one of them")).isVisible();
      desk.panel().locator(".write").first().click();
      assertThat(desk.panel().locator("travaux-wording .cm-content")).isFocused();
      assertEquals(List.of(), grave(desk));
    }
  }

  @Test
  void nothing_grave_on_a_meeting() {
    var meeting = table.convene();
    table.contribute(meeting, "axe", "On priorities", "RUS");
    var desk = table.seat("CHE", "CHAIR").openMeeting(meeting);
    assertThat(desk.page().locator(".documents tbody tr")).hasCount(1);
    desk.disclosure("Give somebody something to do…").click();
    desk.page().getByLabel("What is to be done").fill("Draft a glossary");
    desk.page().getByLabel("Who, one per line").fill("secretariat\nCHE");
    desk.button("Give").click();
    assertThat(desk.page().locator("[data-action]")).isVisible();
    for (var part :
        List.of(
            "Do…",
            "Register a document…",
            "Ask for it in another language…",
            "What it bears on…",
            "Check what the titles refer to…",
            "Other days were found impossible…",
            "What it is for…",
            "Officers, and who speaks for whom",
            "Set the deadline…",
            "Put off…",
            "Refer to informal consultations…",
            "Rule…")) {
      desk.disclosure(part).first().click();
    }
    desk.disclosure("Stands in for somebody").click();
    assertThat(desk.button("Declare")).isVisible();
    assertEquals(List.of(), grave(desk));
    assertEquals(List.of(), desk.complaints());
  }

  @Test
  void nothing_grave_on_what_a_body_recommends_asks_and_tells() {
    try (var other = new Table(chromium)) {
      var meeting = other.convene();
      other.contribute(meeting, "axe", "On priorities", "RUS");
      other.reportTo(table.body());
      other.seat("CHE", "CHAIR").openMeeting(meeting).escalate("Which year?");
      var desk = other.seat("SEC", "SECRETARIAT").openMeeting(meeting);
      desk.disclosure("Begin a register").click();
      desk.page().locator("travaux-recommendations input[name=title]").fill("To the Council");
      desk.button("Begin").click();
      desk.disclosure("Recommend something").click();
      desk.page().locator("[data-register] textarea[name=text]").fill("the work done");
      desk.button("Add it").click();
      desk.disclosure("Take in one that came").click();
      desk.page().getByLabel("From (a group outside)").fill("A group outside");
      desk.page().locator("travaux-liaisons input[name=title]").fill("From outside");
      desk.page().locator("travaux-liaisons textarea[name=says]").fill("It is not.");
      desk.button("Take it in").click();
      assertThat(desk.page().locator("[data-liaison]")).isVisible();
      for (var part :
          List.of("Change…", "Withdraw…", "Put these", "Answer it…", "Send a", "Take in one")) {
        desk.disclosure(part).click();
      }
      assertThat(desk.button("Take it in")).isVisible();
      assertEquals(List.of(), grave(desk));
      desk.button("Put them").click();
      assertThat(desk.page().locator("[data-escalation]")).isVisible();
      assertEquals(List.of(), grave(desk));
    }
  }

  @Test
  void axe_would_tell() {
    var desk = table.stranger().open("/");
    assertThat(desk.button("Sign in")).isVisible();
    desk.page()
        .evaluate(
            "() =>"
                + " document.querySelector('label').replaceChildren(document.querySelector('input'))");
    assertFalse(grave(desk).isEmpty());
  }

  static List<String> grave(Desk desk) {
    return new AxeBuilder(desk.page())
        .analyze().getViolations().stream()
            .filter(violation -> GRAVE.contains(violation.getImpact()))
            .map(violation -> violation.getId() + ": " + violation.getNodes())
            .toList();
  }
}
