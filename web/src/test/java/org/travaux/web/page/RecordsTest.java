package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a body recommends, what it asks the body above, and what it tells others: kept by the
/// secretariat on the meeting's page, declared by the chair, and seen by all at once.
class RecordsTest extends AtTheTable {

  @Test
  void what_is_recommended_stands_under_letters_and_who_is_asked_says_what_became_of_it() {
    var meeting = table.convene();
    var secretariat = table.seat("SEC", "SECRETARIAT").openMeeting(meeting);
    var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
    var russia = table.seat("RUS", "DELEGATE").openMeeting(meeting);
    assertThat(russia.page().locator("travaux-recommendations")).containsText("Nothing is");
    assertThat(russia.disclosure("Begin a register")).hasCount(0);
    secretariat.disclosure("Begin a register").focus();
    secretariat.press("Enter").tabTo("travaux-recommendations input[name=title]");
    secretariat.type("To the Council").press("Enter");
    assertThat(chair.page().locator("[data-register] h3")).containsText("not adopted yet");
    assertThat(chair.disclosure("Adopt these")).hasCount(0);

    recommend(secretariat, "APPRECIATES", "", "the work done");
    assertThat(items(russia)).hasCount(1);
    secretariat.disclosure("Recommend something").click();
    fill(secretariat, "REQUESTS", "", "to report each year");
    assertThat(secretariat.page().locator("[data-register] .field.wrong"))
        .containsText("Somebody has to be asked.");
    fill(secretariat, "REQUESTS", "RUS\nMember States", "to report each year");
    assertThat(items(russia).nth(1)).containsText("b) requests RUS, Member States to report");
    assertThat(items(russia).nth(1)).containsText("Plan " + table.instrument());
    items(secretariat).nth(1).locator("summary").getByText("Move…").click();
    secretariat.button("Move it").click();
    assertThat(items(chair).first()).containsText("a) requests");
    assertThat(russia.disclosure("Change…")).hasCount(0);
    assertThat(russia.disclosure("What became of it…")).hasCount(0);

    chair.disclosure("Adopt these").click();
    chair.button("Adopt").last().click();
    assertThat(secretariat.page().locator("[data-register] h3")).containsText("✓ adopted");
    assertThat(secretariat.disclosure("Change…")).hasCount(0);
    assertThat(russia.disclosure("What became of it…")).hasCount(1);
    var canada = table.seat("CAN", "DELEGATE").openMeeting(meeting);
    assertThat(items(canada)).hasCount(2);
    assertThat(canada.disclosure("What became of it…")).hasCount(0);
    russia.disclosure("What became of it…").click();
    russia.page().locator("[data-item] select[name=state]").selectOption("DONE");
    russia.page().getByLabel("Remark, if any").fill("In our first report.");
    russia.button("Say so").click();
    assertThat(items(chair).first()).containsText("✓ done");
    assertThat(items(chair).first()).containsText("In our first report.");
    russia.openDraft(table.instrument());
    assertThat(russia.page().locator("nav")).containsText("requests to report each year");
    assertEquals(List.of(), chair.complaints());
    assertEquals(List.of(), secretariat.complaints());
  }

  @Test
  void questions_wait_until_it_is_said_to_whom_the_body_reports() {
    var meeting = table.convene();
    var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
    var secretariat = table.seat("SEC", "SECRETARIAT").openMeeting(meeting);
    chair.escalate("Which year?");
    var waiting = secretariat.page().locator("[data-not-put]");
    assertThat(waiting).containsText("Which year?");
    assertThat(waiting).containsText("once an administrator has said");
    assertThat(secretariat.disclosure("Put these questions")).hasCount(0);
    try (var above = new Table(chromium)) {
      table.reportTo(above.body());
      secretariat.page().reload();
      assertThat(secretariat.disclosure("Put these questions")).hasCount(1);
      assertThat(waiting).not().containsText("once an administrator has said");
    }
  }

  @Test
  void what_is_not_agreed_is_asked_of_the_body_above_and_the_answer_comes_back() {
    try (var above = new Table(chromium)) {
      table.reportTo(above.body());
      var meeting = table.convene();
      var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
      var secretariat = table.seat("SEC", "SECRETARIAT").openMeeting(meeting);
      var president = above.seat("BRA", "CHAIR").openMeeting(above.convene());
      assertThat(chair.page().locator("travaux-questions")).containsText("Nothing is asked of");
      chair.escalate("Which year?\nWhich process?");
      assertThat(chair.page().locator("[data-not-put]")).containsText("Which process?");
      assertThat(chair.disclosure("Ask no more")).hasCount(0);
      secretariat.disclosure("Put these questions").click();
      var about = secretariat.page().locator("[data-not-put] travaux-bears").first();
      tickProvision(about, "Provision 1.");
      secretariat.button("Put them").click();

      var asked = president.page().locator("[data-escalation]");
      assertThat(asked).containsText("waits for an answer");
      assertThat(asked.locator("a")).hasCount(0);
      var put = chair.page().locator("[data-escalation] [data-question]");
      assertThat(put.first()).containsText("Provision 1. of Plan " + table.instrument());
      assertThat(put.last()).not().containsText("Provision 1.");
      assertThat(secretariat.disclosure("Ask no more")).hasCount(0);
      assertThat(chair.disclosure("Answer…")).hasCount(0);
      answer(asked.locator("[data-question]").first(), "2022 it is.", "no meeting");
      assertThat(asked.locator(".fault")).containsText("what the answer rests on");
      asked.locator("select[name=meeting]").selectOption("CWG-2");
      president.button("Answer it").click();
      var back = chair.page().locator("[data-escalation] .answer");
      assertThat(back).containsText("2022 it is.");
      assertThat(back).containsText("BRA");
      assertThat(back).containsText("rests on CWG-2");
      assertThat(chair.disclosure("Ask no more")).hasCount(1);
      answer(asked.locator("[data-question]").last(), "Online.", "CWG-2");
      assertThat(chair.page().locator("[data-escalation]")).containsText("✓ answered");
      assertThat(chair.disclosure("Ask no more")).hasCount(0);
      chair.openDraft(table.instrument()).turnTo("p1");
      assertThat(chair.page().locator("nav")).containsText("Which process?");
      assertThat(chair.panel().locator(".kept")).containsText("Which year?");
      assertThat(chair.panel().locator(".standing")).containsText("No consensus");
      var reasons = chair.panel().locator("travaux-standing .answer");
      assertThat(reasons).hasCount(2);
      assertThat(reasons.first()).containsText("2022 it is.");
      asked.locator("summary").getByText("Take the answer back").last().click();
      asked.getByLabel("Reason").fill("Not yet.");
      president.button("Take it back").click();
      assertThat(reasons).hasCount(1);
      assertThat(chair.panel().locator("[data-ruling]")).containsText("waits for an answer");
      assertEquals(List.of(), chair.complaints());
      assertEquals(List.of(), president.complaints());
    }
  }

  @Test
  void a_statement_is_sent_to_another_body_and_outside_and_what_comes_back_is_linked() {
    try (var other = new Table(chromium)) {
      var secretariat = table.seat("SEC", "SECRETARIAT").openMeeting(table.convene());
      var there = other.seat("SEC", "SECRETARIAT").openMeeting(other.convene());
      var canada = other.seat("CAN", "DELEGATE").openMeeting(other.convene("2023-01-20"));
      assertThat(canada.disclosure("Send a liaison")).hasCount(0);
      secretariat.disclosure("Send a liaison").click();
      state(secretariat, "Our wording", "Is this what you mean?");
      secretariat.button("Send").click();
      assertThat(secretariat.page().locator("travaux-liaisons .fault")).isVisible();
      secretariat.page().getByLabel(other.body(), Desk.exactly()).check();
      secretariat.page().getByLabel("To groups outside").fill("A group outside");
      secretariat.button("Send").click();

      var came = there.page().locator("[data-liaison]").first();
      assertThat(came).containsText("Is this what you mean?");
      assertThat(canada.page().locator("[data-liaison]")).containsText("Our wording");
      there.disclosure("It has come here").click();
      there.button("Take it in").first().click();
      var sent = secretariat.page().locator("[data-liaison]").first();
      assertThat(sent).containsText("taken in by " + other.body());
      came.locator("summary").getByText("Answer it…").click();
      came.getByLabel("Title").fill("What we mean");
      came.getByLabel("What it says").fill("It is.");
      came.locator("button").getByText("Send").click();
      assertThat(sent).containsText("✓ answered");
      assertThat(sent).containsText("came back: What we mean");
      assertThat(secretariat.disclosure("Take it back…")).hasCount(0);

      secretariat.disclosure("Take in one that came").click();
      secretariat.page().getByLabel("From (a group outside)").fill("A group outside");
      secretariat.page().getByLabel("It answers").selectOption("Our wording");
      state(secretariat, "From outside", "It is not.");
      secretariat.button("Take it in").last().click();
      assertThat(sent).containsText("came back: What we mean, From outside");
      sent.locator("button.link").last().click();
      assertThat(secretariat.page().locator("[data-liaison]").last()).isFocused();
      assertThat(canada.disclosure("Answer it…")).hasCount(0);
      assertEquals(List.of(), secretariat.complaints());
    }
  }

  @Test
  void what_bears_on_one_provision_is_told_there_and_leads_there() {
    var meeting = table.convene();
    var secretariat = table.seat("SEC", "SECRETARIAT").openMeeting(meeting);
    secretariat.disclosure("Begin a register").click();
    secretariat.page().locator("travaux-recommendations input[name=title]").fill("To the Council");
    secretariat.button("Begin").click();
    secretariat.disclosure("Recommend something").click();
    var form = secretariat.page().locator("[data-register] form");
    tickProvision(form.locator("travaux-bears"), "Provision 1.");
    form.locator("select[name=verb]").selectOption("APPRECIATES");
    form.locator("textarea[name=text]").fill("the work done");
    secretariat.button("Add it").click();
    assertThat(items(secretariat)).containsText("Provision 1. of Plan " + table.instrument());
    secretariat.disclosure("Send a liaison").click();
    var liaison = secretariat.page().locator("travaux-liaisons details[open] form").first();
    tickProvision(liaison.locator("travaux-bears"), "Provision 1.");
    state(secretariat, "Our wording", "Is this what you mean?");
    secretariat.page().getByLabel("To groups outside").fill("A group outside");
    secretariat.button("Send").click();
    assertThat(secretariat.page().locator("[data-liaison]")).containsText("Provision 1. of Plan");

    items(secretariat).locator("summary").getByText("Change…").click();
    var again = items(secretariat).locator("travaux-bears .long");
    assertThat(again.getByLabel("Provision 1.")).isChecked();
    assertThat(again.getByLabel("Provision 2.")).not().isChecked();
    items(secretariat).locator("a").first().click();
    var told = secretariat.panel().locator(".kept");
    assertThat(told).containsText("appreciates the work done");
    assertThat(told).containsText("Our wording");
    secretariat.turnTo("p2");
    assertThat(told).hasCount(0);
    assertEquals(List.of(), secretariat.complaints());
  }

  /// Finds a provision in the list of those of a text.
  private static void tickProvision(Locator text, String name) {
    text.locator("summary").click();
    text.locator(".long").getByLabel(name).check();
  }

  private static Locator items(Desk desk) {
    return desk.page().locator("[data-item]");
  }

  private static void recommend(Desk desk, String verb, String to, String text) {
    desk.disclosure("Recommend something").click();
    fill(desk, verb, to, text);
  }

  private static void fill(Desk desk, String verb, String to, String text) {
    var form = desk.page().locator("[data-register] form");
    form.locator("select[name=verb]").selectOption(verb);
    form.locator("textarea[name=to]").fill(to);
    form.locator("textarea[name=text]").fill(text);
    form.locator("input[name=texts]").check();
    desk.button("Add it").click();
  }

  private static void state(Desk desk, String title, String says) {
    var form = desk.page().locator("travaux-liaisons details[open] form");
    form.locator("input[name=title]").fill(title);
    form.locator("textarea[name=says]").fill(says);
  }

  private static void answer(Locator question, String says, String meeting) {
    question.locator("summary").click();
    question.locator("textarea[name=says]").fill(says);
    question.locator("select[name=meeting]").selectOption(meeting);
    question.locator("button").getByText("Answer it").click();
  }
}
