package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The page keeps to its own content security policy, and the browser holds all else to it.
class ContentSecurityTest extends AtTheTable {

  @Test
  void whoever_drafts_meets_nothing_that_is_forbidden() {
    var canada = table.delegate("CAN").edit("p1");
    var russia = table.delegate("RUS").edit("p1").type(" Styled.");
    assertThat(canada.editor("p1")).containsText("Styled.");
    canada.type(" Too.");
    assertThat(russia.editor("p1").locator(".caret")).hasAttribute("data-who", "CAN");

    var frame = russia.provision("p1").locator(".cm-editor");
    assertThat(frame.locator(".cm-scroller")).hasCSS("display", "flex");
    assertThat(frame.locator(".cm-scroller")).hasCSS("overflow", "visible");
    assertThat(frame.locator(".cm-content")).hasCSS("outline-style", "none");
    assertThat(frame.locator(".cm-content")).hasCSS("padding", "0px");
    assertThat(frame).hasCSS("outline-style", "solid");

    russia.press("Escape").page().locator("input[type=range]").focus();
    russia.press("ArrowLeft");
    assertThat(russia.page().locator("ins").first()).isVisible();
    assertEquals(List.of(), russia.complaints());
    assertEquals(List.of(), canada.complaints());
  }

  @Test
  void what_finds_its_way_into_the_page_neither_runs_nor_styles() {
    var desk = table.delegate("RUS");
    desk.page()
        .evaluate(
            """
            () => {
              const main = document.querySelector("main");
              main.insertAdjacentHTML("beforeend",
                "<style>main { opacity: 0.5 }</style><p id=strange style='opacity: 0.5'>strange</p>");
              const script = document.createElement("script");
              script.textContent = "document.title = 'taken over'";
              main.append(script);
            }
            """);
    assertThat(desk.page().locator("main")).hasCSS("opacity", "1");
    assertThat(desk.page().locator("#strange")).hasCSS("opacity", "1");
    assertThat(desk.page()).not().hasTitle("taken over");
    assertEquals(3, desk.complaints().size(), () -> desk.complaints().toString());
  }

  @Test
  void the_description_of_the_interface_needs_no_more() {
    var desk = table.seat("RUS", "DELEGATE").open("/swagger-ui/index.html");
    var first = desk.page().locator(".opblock").first();
    first.click();
    assertThat(first.locator(".opblock-body")).isVisible();
    // One svg of its frame comes with a style of its own, which changes nothing that one sees.
    assertTrue(desk.complaints().size() <= 1, () -> desk.complaints().toString());
    desk.complaints().forEach(told -> assertTrue(told.contains("inline style"), told));
  }
}
