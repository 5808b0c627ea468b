package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the secretariat keeps of a meeting beside its record, as others see it without reading the
/// page again.
class SecretariatTest extends AtTheTable {

  @Test
  void a_document_is_corrected_revised_found_elsewhere_and_bears_on_something_else() {
    var meeting = table.convene();
    table.contribute(meeting, "paper", "On priorities", "RUS");
    var canada = table.seat("CAN", "DELEGATE").openMeeting(meeting);
    var secretariat = table.seat("SEC", "SECRETARIAT").openMeeting(meeting);
    var row = secretariat.page().locator(".documents tbody tr");
    row.locator("summary").getByText("Do…").click();
    var corrigendum = open(row, "Corrigendum…");
    corrigendum.getByLabel("What is corrected").fill("A figure in section 2.");
    secretariat.button("Correct").click();
    var seen = canada.page().locator(".documents tbody tr");
    assertThat(seen).containsText("1(Cor.1): A figure in section 2. · SEC");

    var revision = open(row, "New revision…");
    revision.getByLabel("Reason").fill("New targets.");
    revision.getByLabel("fr", Desk.exactlyIn()).check();
    secretariat.button("Revise").click();
    assertThat(seen.locator("th")).containsText("1(Rev.1)");
    assertThat(seen).containsText("1(Rev.1): New targets. · SEC");
    assertThat(seen.locator("td").nth(2)).containsText("en fr");

    var alias = open(row, "Another symbol for it…");
    alias.getByLabel("Symbol, such as").fill("not one");
    secretariat.button("Add").click();
    assertThat(alias.locator(".field.wrong")).containsText("An alias is a symbol such as");
    alias.getByLabel("Symbol, such as").fill("S20-CWG2-C-0001");
    secretariat.button("Add").click();
    assertThat(seen).containsText("also S20-CWG2-C-0001");

    assertThat(seen).containsText("On Plan");
    var bearing = open(row, "What it bears on…");
    bearing.getByLabel("Plan").uncheck();
    bearing.getByText("Set", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(seen).not().containsText("On Plan");
    assertEquals(List.of(), secretariat.complaints());
  }

  @Test
  void a_delegate_asks_for_a_document_of_others_in_one_more_language() {
    var meeting = table.convene();
    table.contribute(meeting, "paper", "On priorities", "RUS");
    var secretariat = table.seat("SEC", "SECRETARIAT").openMeeting(meeting);
    var canada = table.seat("CAN", "DELEGATE").openMeeting(meeting);
    assertThat(canada.disclosure("Do…")).hasCount(0);
    canada.disclosure("Ask for it in another language…").focus();
    canada.press("Enter");
    var wanted = canada.page().locator(".documents select[name=language]");
    wanted.selectOption("Arabic");
    assertThat(wanted.locator("option")).hasCount(4);
    canada.button("Ask for it").focus();
    canada.press("Enter");
    assertThat(secretariat.page().locator(".documents tbody tr")).containsText("fr ar due");
    assertEquals(List.of(), canada.complaints());
  }

  @Test
  void other_days_are_looked_at_in_vain_and_the_meeting_is_for_one_thing_alone() {
    var meeting = table.convene("2999-01-20");
    var canada = table.seat("CAN", "DELEGATE").openMeeting(meeting);
    var secretariat = table.seat("SEC", "SECRETARIAT").openMeeting(meeting);
    var nav = secretariat.page().locator("travaux-dates");
    var kept = open(nav, "Other days were found impossible…");
    kept.getByLabel("First day that was looked at").fill("2999-02-02");
    kept.getByLabel("Last day").fill("2999-02-01");
    kept.getByLabel("Reason").fill("No room is free.");
    secretariat.button("Say so").click();
    assertThat(kept.locator(".field.wrong")).containsText("The last day is the first one");
    assertThat(kept.getByLabel("Reason")).hasValue("No room is free.");
    kept.getByLabel("Last day").fill("2999-02-03");
    secretariat.button("Say so").click();
    var told = canada.page().locator("travaux-dates");
    assertThat(told)
        .containsText(Pattern.compile("found impossible: 2\\W+3 Feb 2999 \\(No room is free"));

    var moved = open(nav, "Move the meeting…");
    moved.getByLabel("First day").fill("2999-01-21");
    moved.getByLabel("Last day").fill("2999-01-22");
    moved.getByLabel("Reason").fill("Elections.");
    secretariat.button("Move").click();
    assertThat(told)
        .containsText(Pattern.compile("21\\W+22 Jan 2999\\s+was 20 Jan 2999 \\(Elections"));

    var purpose = open(nav, "What it is for…");
    purpose.getByLabel("What it is for, and nothing else").fill("Text contributions");
    purpose.getByLabel("contribution").first().check();
    purpose.locator("button.do").click();
    assertThat(told).containsText("Text contributions");
    assertThat(told).containsText("it takes only: contribution");
    assertThat(canada.disclosure("Move the meeting…")).hasCount(0);
    assertEquals(List.of(), secretariat.complaints());
  }

  @Test
  void the_order_of_work_is_set_by_keyboard_and_told_to_all() {
    var meeting = table.convene();
    var canada = table.seat("CAN", "DELEGATE").openMeeting(meeting);
    var secretariat = table.seat("SEC", "SECRETARIAT").openMeeting(meeting);
    secretariat.disclosure("Add an item…").click();
    for (var title : List.of("Opening", "Priorities", "Glossary")) {
      secretariat.page().locator("travaux-agenda input[name=title]").fill(title);
      secretariat.button("Add").click();
      assertThat(canada.page().locator("travaux-agenda ol")).containsText(title);
    }
    assertThat(canada.disclosure("Set the order of work…")).hasCount(0);
    secretariat.disclosure("Set the order of work…").focus();
    secretariat.press("Enter");
    var places = secretariat.page().locator(".order li");
    assertThat(places).hasCount(3);
    secretariat.button("Earlier: 3 Glossary").focus();
    secretariat.press("Enter");
    assertThat(places.nth(1)).containsText("Glossary");
    secretariat.press("Enter");
    assertThat(places.first()).containsText("Glossary");
    assertThat(secretariat.button("Later: 3 Glossary")).isFocused();
    secretariat.page().locator("travaux-order input[name=reason]").fill("It is short.");
    secretariat.press("Enter");
    assertThat(canada.page().locator("[data-order]")).containsText("3 · 1 · 2 (It is short.)");
    assertThat(secretariat.page().locator(".order")).hasCount(0);
    assertEquals(List.of(), secretariat.complaints());
  }

  @Test
  void a_joint_meeting_is_held_with_another_body_whose_people_take_part_in_it() {
    try (var other = new Table(chromium)) {
      var secretariat = table.seat("SEC", "SECRETARIAT");
      secretariat.disclosure("Convene a meeting").click();
      var form = secretariat.page().locator("travaux-meetings form");
      form.getByLabel("Title").fill("Joint meeting");
      form.getByLabel("Documents are numbered as").fill("JOINT-1");
      form.locator("input[name=meeting]").fill("joint-" + table.instrument());
      form.locator("select[name=session]").selectOption("joint");
      form.getByLabel("First day").fill("2999-01-20");
      form.getByLabel("Last day").fill("2999-01-20");
      secretariat.button("Convene").click();
      assertThat(secretariat.page().locator("header")).containsText("JOINT-1");
      var held = open(secretariat.page().locator("travaux-dates"), "Another body holds it too…");
      held.getByLabel("Body").selectOption(other.body());
      secretariat.button("Hold it together").click();
      assertThat(secretariat.page().locator("travaux-dates dd").first()).containsText(other.body());

      var theirs = other.seat("RUS", "SECRETARIAT");
      assertThat(theirs.page().locator(".meetings li")).hasCount(1);
      theirs.openMeeting("joint-" + table.instrument());
      assertThat(theirs.page().locator(".fault")).hasCount(0);
      assertThat(theirs.page().locator("aside h3")).containsText("Plan " + other.instrument());
      theirs.disclosure("Add an item…").click();
      theirs.page().locator("travaux-agenda input[name=title]").fill("Finance");
      theirs.button("Add").click();
      assertThat(secretariat.page().locator(".agenda")).containsText("Finance");
      assertEquals(List.of(), theirs.complaints());
    }
  }

  @Test
  void whoever_speaks_for_a_group_takes_a_position_for_all_of_it_and_terms_of_office_are_told() {
    var meeting = table.convene();
    var chair = table.seat("CHE", "CHAIR").openMeeting(meeting);
    var vice = table.seat("RWA", "VICE_CHAIR").openMeeting(meeting);
    var kenya = table.seat("KEN", "DELEGATE").openDraft(table.instrument()).turnTo("p1");
    var canada = table.delegate("CAN").turnTo("p1");
    assertThat(kenya.panel().locator("travaux-say select[name=delegations]")).hasCount(0);
    chair.disclosure("Officers, and who").click();
    var officers = chair.page().locator("travaux-officers");
    var term = open(officers.locator("[data-officer=VICE_CHAIR]"), "Term of office…");
    assertThat(officers.locator("[data-officer=CHAIR] travaux-act")).hasCount(0);
    term.getByLabel("First day").fill("2999-01-01");
    term.getByLabel("Last day").fill("2998-12-31");
    chair.button("Set").click();
    assertThat(term.locator(".field.wrong")).containsText("The last day is the first one");
    term.getByLabel("First day").fill("2022-01-01");
    term.getByLabel("Last day").fill("2999-12-31");
    chair.button("Set").click();
    vice.disclosure("Officers, and who").click();
    assertThat(vice.page().locator("[data-officer=VICE_CHAIR]"))
        .containsText(Pattern.compile("1 Jan 2022\\W+31 Dec 2999"));

    var group = open(officers, "Speaks for several…");
    var kenyan = new Locator.FilterOptions().setHasText("KEN");
    group
        .locator("select[name=delegate]")
        .selectOption(group.locator("option").filter(kenyan).textContent());
    group.getByLabel("What they are called").fill("East Africa");
    group.getByLabel("Delegations, such as").fill("RWA, UGA");
    chair.button("Say so").click();
    var voice = kenya.panel().locator("travaux-say select[name=delegations]");
    assertThat(voice.locator("option")).hasCount(2);
    voice.selectOption("East Africa (RWA, UGA)");
    kenya.button("Reserve").click();
    assertThat(canada.panel().locator(".tally").first()).containsText("2 reserve");
    canada.disclosure("Who says what").click();
    assertThat(canada.panel().locator(".who-says li").first()).hasText("RWA reserves said by KEN");
    var said = kenya.panel().locator("travaux-say [aria-pressed=true]");
    assertThat(said).containsText("Reserve");
    voice.selectOption("KEN");
    assertThat(said).hasCount(0);
    assertThat(vice.disclosure("No longer…")).hasCount(0);
    chair.disclosure("No longer…").click();
    chair.button("No longer").click();
    assertThat(voice).hasCount(0);
    assertEquals(List.of(), kenya.complaints());
  }

  /// What can be done, once it is opened.
  private static Locator open(Locator where, String what) {
    var act = where.locator("travaux-act").filter(new Locator.FilterOptions().setHasText(what));
    act.locator("summary").click();
    return act;
  }
}
