package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A long text is shown in stretches, of which nobody notices anything.
class StretchesTest extends AtTheTable {

  private static final int LONG = 60;

  @BeforeEach
  void write() {
    for (int i = 0; i < LONG; i++) {
      table.insertIn(table.instrument(), "q" + i, "The Union goes on. ".repeat(20));
    }
  }

  @Test
  void a_text_is_about_as_long_before_it_is_laid_out_as_afterwards() {
    var desk = table.delegate("RUS");
    assertThat(desk.provision("p1")).isAttached();
    var main = desk.page().locator("main");
    var before = height(desk);
    for (int i = 0; i < 40; i++) {
      main.evaluate("it => { it.scrollTop += 400; return new Promise(requestAnimationFrame) }");
    }
    assertThat(desk.words("p1")).isVisible();
    var after = height(desk);
    assertTrue(Math.abs(after - before) < 0.15 * after, before + " at first, then " + after);
    assertTrue(desk.page().locator(".stretch").count() < LONG / 10);
  }

  @Test
  void what_is_inserted_leaves_all_others_where_they_are_in_the_page() {
    var desk = table.delegate("RUS");
    assertThat(desk.provision("p1")).isAttached();
    desk.page()
        .evaluate("() => document.querySelectorAll('[data-id]').forEach(it => (it.known = true))");
    insert("new", "q50", "PARAGRAPH");
    assertThat(desk.provision("new")).isAttached();
    var unknown = "all => all.filter(it => !it.known).map(it => it.dataset.id)";
    assertEquals(List.of("new"), desk.page().locator("article [data-id]").evaluateAll(unknown));
  }

  @Test
  void what_is_moved_to_where_a_stretch_begins_leaves_all_others_where_they_are_in_the_page() {
    var desk = table.delegate("RUS");
    assertThat(desk.provision("p1")).isAttached();
    desk.page()
        .evaluate("() => document.querySelectorAll('[data-id]').forEach(it => (it.known = true))");
    var end = "all => [...all[0].querySelectorAll('[data-id]')].at(-1).dataset.id";
    move("q10", (String) desk.page().locator(".stretch").evaluateAll(end));
    assertThat(desk.page().locator("[data-id=q10] ~ [data-id=q9]")).hasCount(0);
    var unknown = "all => all.filter(it => !it.known).map(it => it.dataset.id)";
    assertEquals(List.of("q10"), desk.page().locator("article [data-id]").evaluateAll(unknown));
  }

  @Test
  void what_has_the_focus_keeps_it_where_it_was_moved_to() {
    var desk = table.delegate("RUS");
    desk.provision("q40").focus();
    move("q40", "p3");
    assertThat(desk.page().locator("article [data-id]").last()).hasAttribute("data-id", "q40");
    assertThat(desk.provision("q40")).isFocused();
    desk.page().keyboard().press("ArrowUp");
    assertThat(desk.provision("p3")).isFocused();
  }

  @Test
  void whoever_types_goes_on_where_the_provision_was_moved_to() {
    var desk = table.delegate("RUS").edit("q40").type(" One");
    assertThat(desk.state()).containsText("all saved");
    move("q40", "p3");
    assertThat(desk.page().locator("article [data-id]").last()).hasAttribute("data-id", "q40");
    assertThat(desk.editor("q40")).isFocused();
    desk.type(" two.");
    assertThat(desk.state()).containsText("all saved");
    assertTrue(table.text("q40").endsWith(" One two."), table.text("q40"));
    assertEquals(List.of(), desk.complaints());
  }

  @Test
  void a_heading_stands_as_far_from_what_is_above_it_where_a_stretch_begins_as_elsewhere() {
    var desk = table.delegate("RUS");
    assertThat(desk.provision("p1")).isAttached();
    var end = "all => [...all[0].querySelectorAll('[data-id]')].at(-1).dataset.id";
    insert("begins", (String) desk.page().locator(".stretch").evaluateAll(end), "HEADING");
    insert("amid", "q50", "HEADING");
    var begins = desk.provision("begins");
    assertThat(begins).isAttached();
    assertThat(desk.provision("amid")).isAttached();
    assertThat(desk.page().locator(".stretch > [data-id]:first-child").nth(1))
        .hasAttribute("data-id", "begins");
    begins.scrollIntoViewIfNeeded();
    assertEquals(above(desk, "amid"), above(desk, "begins"));
  }

  @Test
  void no_provision_and_no_stretch_is_there_twice_whatever_comes_goes_and_moves() {
    var wrong =
        table
            .delegate("RUS")
            .page()
            .evaluate(
                """
                async () => {
                  const { Stretches } = await import("/js/stretches.js");
                  for (let seed = 1; seed <= 500; seed++) {
                    let state = seed;
                    const any = (bound) => {
                      state = (state * 48271) % 2147483647;
                      return state % bound;
                    };
                    const stretches = new Stretches();
                    const order = Array.from({ length: any(120) }, (_, at) => `q${at}`);
                    for (let step = 0; step < 30; step++) {
                      const all = stretches.cut(order);
                      const isOnce = new Set(all.map(({ key }) => key)).size === all.length;
                      const ids = all.flatMap((one) => one.ids);
                      if (!isOnce || ids.join() !== order.join()) return `seed ${seed}`;
                      const taken = order.splice(any(order.length + 1), 1 + any(30));
                      const come = [() => taken, () => [], () => [...taken, `n${step}`]][any(3)]();
                      order.splice(any(order.length + 1), 0, ...come);
                    }
                  }
                  return "";
                }""");
    assertEquals("", wrong);
  }

  private static int above(Desk desk, String id) {
    return (int)
        desk.page()
            .evaluate(
                """
                id => {
                  const all = [...document.querySelectorAll("article [data-id]")];
                  const [one, other] = all.slice(all.findIndex(it => it.dataset.id === id) - 1);
                  const [above, below] = [one, other].map(it => it.getBoundingClientRect());
                  return Math.round(below.top - above.bottom);
                }""",
                id);
  }

  private void insert(String provision, String after, String kind) {
    var form = Map.of("kind", kind, "level", 1, "numbering", "NONE");
    table
        .signedIn("SEC", "SECRETARIAT")
        .post(
            "/api/instruments/" + table.instrument() + "/provisions",
            Map.of("provision", provision, "after", after, "form", form, "text", "In between."))
        .expect(201);
  }

  private void move(String provision, String after) {
    var form = Map.of("kind", "PARAGRAPH", "level", 1, "numbering", "NONE");
    table
        .signedIn("SEC", "SECRETARIAT")
        .post(
            "/api/instruments/" + table.instrument() + "/provisions/" + provision + "/move",
            Map.of("after", after, "form", form))
        .expect(200);
  }

  private static int height(Desk desk) {
    return (int) desk.page().locator("article").evaluate("it => Math.round(it.scrollHeight)");
  }
}
