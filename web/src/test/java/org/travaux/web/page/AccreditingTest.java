package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.core.event.Contradiction;

/// Bodies, those who are accredited there and those who administer, as whoever administers and
/// whoever keeps a body's house in order set them on the list.
class AccreditingTest extends AtTheTable {

  private static final Locator.GetByTextOptions EXACTLY =
      new Locator.GetByTextOptions().setExact(true);

  @Test
  void a_body_is_founded_named_and_placed_and_somebody_new_sits_in_its_chair() {
    var root = table.administrator();
    var id = "new-" + table.body();
    register(root, "Chosen by " + id);
    act(root.page().locator("travaux-bodies"), "Found a body…");
    var founding = root.page().locator("travaux-bodies > travaux-act form");
    founding.locator("input[name=title]").fill(id);
    founding.locator("input[name=body]").fill(id);
    root.button("Found a body").click();

    var body = open(root, id);
    act(body, "What it is called…");
    body.locator("input[name=acronym]").fill("not one");
    root.button("Set").click();
    assertThat(body.locator(".field.wrong")).containsText("An acronym is short");
    body.locator("input[name=acronym]").fill("CWG-NEW");
    body.locator("textarea[name=others]").fill("The new group");
    root.button("Set").click();
    assertThat(body.locator("dd").first()).hasText("CWG-NEW · The new group");
    act(body, "To whom it reports…");
    body.locator("select[name=parent]").selectOption(table.body());
    root.button("Set").click();
    assertThat(body.locator("dd").nth(1)).hasText(table.body());

    act(body, "Accredit…");
    body.locator("select[name=person]").selectOption("chosen-by-" + id);
    body.locator("input[name=delegation]").fill("BRA");
    body.locator("select[name=role]").selectOption("chair");
    root.button("Accredit").click();
    var chosen = body.locator("[data-person]");
    assertThat(chosen).containsText("BRA Chosen by " + id + " chair");
    act(chosen, "Give a link to sign in…");
    root.button("Give a link to sign in").click();
    var link = body.getByLabel("Link to sign in");
    assertThat(link).isVisible();
    var chair = table.stranger().signIn(URI.create(link.inputValue()).getPath());
    assertThat(open(chair, id)).containsText("CWG-NEW");

    act(chosen, "Accredited no longer…");
    root.button("Accredited no longer").click();
    assertThat(body).containsText("Nobody is yet.");
    assertEquals(List.of(), root.complaints());
  }

  @Test
  void whoever_is_accredited_somewhere_is_offered_at_once_what_they_may_do_there() {
    var root = table.administrator();
    var id = "own-" + table.body();
    register(root, "Waits for " + id);
    assertThat(root.page().getByText("Waits for " + id + " is registered.")).isVisible();
    var page = root.page();
    assertThat(page.getByText("You take part in no body yet. Found one below")).isVisible();
    assertThat(page.getByLabel("Search by title")).hasCount(0);
    act(page.locator("travaux-bodies"), "Found a body…");
    page.locator("travaux-bodies > travaux-act input[name=title]").fill(id);
    page.locator("travaux-bodies > travaux-act input[name=body]").fill(id);
    root.button("Found a body").click();
    var body = open(root, id);
    act(body, "Accredit…");
    body.locator("select[name=person]").selectOption("root");
    body.locator("input[name=delegation]").fill("CHE");
    body.locator("select[name=role]").selectOption("chair");
    root.button("Accredit").click();
    assertThat(root.disclosure("Convene a meeting")).isVisible();
    assertThat(root.disclosure("Open an instrument")).isVisible();
    assertThat(page.getByText("There is no instrument before your bodies yet.")).isVisible();
    act(body.locator("[data-person]"), "Accredited no longer…");
    root.button("Accredited no longer").click();
    assertThat(root.disclosure("Convene a meeting")).hasCount(0);
    assertEquals(List.of(), root.complaints());
  }

  @Test
  void whoever_takes_part_nowhere_is_told_who_can_accredit_them() {
    var nobody = table.unaccredited();
    assertThat(nobody.page().getByText("The secretariat of a body, or whoever")).isVisible();
    var canada = table.seat("CAN", "DELEGATE");
    canada.page().getByLabel("Search by title").fill("No such title");
    assertThat(canada.page().getByText("No title says that.")).isVisible();
    canada.page().getByLabel("Search by title").fill("plan");
    assertThat(canada.page().locator(".instruments li")).hasCount(1);
  }

  @Test
  void whoever_is_led_to_a_meeting_that_is_not_theirs_is_told_so_and_finds_the_way_back() {
    var meeting = table.convene();
    var nobody = table.unaccredited();
    nobody.open("/#/meetings/" + meeting);
    var page = nobody.page();
    assertThat(page.getByRole(AriaRole.ALERT))
        .hasText("You are not accredited in " + table.body() + " to do this.");
    assertEquals(List.of(), AccessibilityTest.grave(nobody));
    page.getByLabel("All meetings and instruments").click();
    assertThat(page.getByText("The secretariat of a body, or whoever")).isVisible();
  }

  @Test
  void whoever_is_led_to_a_draft_that_is_not_theirs_or_not_there_finds_nothing_else() {
    var nobody = table.unaccredited();
    var page = nobody.page();
    nobody.open("/#/" + table.instrument());
    assertThat(page.getByRole(AriaRole.ALERT)).hasText("You may not read this draft.");
    assertThat(page.locator("nav, footer")).hasCount(0);
    assertEquals(List.of(), AccessibilityTest.grave(nobody));
    nobody.open("/#/no-such-draft");
    assertThat(page.getByRole(AriaRole.ALERT)).hasText("There is no draft no-such-draft.");
    page.getByLabel("All instruments").click();
    assertThat(page.getByText("The secretariat of a body, or whoever")).isVisible();
  }

  @Test
  void the_secretariat_sets_the_procedure_and_accredits_whom_the_body_may() {
    var secretariat = table.seat("SEC", "SECRETARIAT");
    var body = open(secretariat, table.body());
    assertThat(secretariat.disclosure("What it is called…")).hasCount(0);
    assertThat(secretariat.disclosure("Found a body…")).hasCount(0);
    assertThat(body.locator("dd").nth(2)).containsText("a delegation objects");
    assertEquals(
        Contradiction.values().length, body.locator("dd").nth(2).innerText().split(", ").length);
    act(body, "Rules of procedure…");
    body.getByLabel("a delegation objects").uncheck();
    secretariat.button("Set").click();
    assertThat(body.locator("dd").nth(2)).not().containsText("a delegation objects");
    assertThat(body.locator("dd").nth(2)).containsText("brackets are open");

    act(body, "Accredit…");
    assertThat(body.locator("select[name=role] option"))
        .hasText(new String[] {"delegate", "observer", "vice-chair", "auditor"});

    var chair = table.seat("CHE", "CHAIR");
    assertThat(open(chair, table.body())).containsText("brackets are open");
    assertThat(chair.disclosure("Accredit…")).hasCount(1);
    assertThat(chair.disclosure("Rules of procedure…")).hasCount(0);
    assertThat(chair.disclosure("Give a link to sign in…")).hasCount(0);
    var canada = table.seat("CAN", "DELEGATE");
    assertThat(canada.page().locator(".instruments li")).hasCount(1);
    assertThat(canada.page().locator("travaux-body")).hasCount(0);
    assertEquals(List.of(), secretariat.complaints());
  }

  @Test
  void an_administrator_appoints_another_who_signs_in_and_later_steps_down() {
    var root = table.administrator();
    var id = "second-" + table.body();
    register(root, id);
    var persons = root.page().locator("travaux-persons");
    act(persons, "Appoint an administrator…");
    persons.locator("select[name=person]").selectOption(id);
    root.button("Appoint an administrator").click();
    var appointed = persons.locator("[data-administrator=" + id + "]");
    act(appointed, "Give a link to sign in…");
    root.button("Give a link to sign in").click();
    var link = persons.getByLabel("Link to sign in");
    assertThat(link).isVisible();

    var second = table.stranger().signIn(URI.create(link.inputValue()).getPath());
    var own = second.page().locator("[data-administrator=" + id + "]");
    assertThat(second.disclosure("Found a body…")).isVisible();
    act(own, "Administers no longer…");
    second.button("Administers no longer").click();
    assertThat(second.page().locator("travaux-persons")).hasCount(0);
    assertThat(second.page().locator("travaux-body")).hasCount(0);
    assertThat(second.disclosure("Found a body…")).hasCount(0);

    act(persons, "Appoint an administrator…");
    assertThat(appointed).hasCount(0);
    assertEquals(List.of(), root.complaints());
    assertEquals(List.of(), second.complaints());
  }

  private static void register(Desk administrator, String name) {
    act(administrator.page().locator("travaux-persons"), "Register a person…");
    administrator.page().getByLabel("Name", Desk.exactly()).fill(name);
    administrator.button("Register").click();
  }

  /// Opens a body on the list, once it is told what is known of it.
  private static Locator open(Desk desk, String title) {
    var body =
        desk.page()
            .locator("travaux-body")
            .filter(
                new Locator.FilterOptions()
                    .setHas(desk.page().locator("summary").getByText(title, EXACTLY)));
    body.locator("summary").first().click();
    assertThat(body.locator("dl")).isVisible();
    return body;
  }

  private static void act(Locator within, String what) {
    within.locator("summary").getByText(what).click();
  }
}
