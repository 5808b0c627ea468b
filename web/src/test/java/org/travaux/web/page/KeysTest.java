package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// No key is lost, whatever happens to the text in which somebody types.
class KeysTest extends AtTheTable {

  private static final Map<String, Object> PARAGRAPH =
      Map.of("kind", "PARAGRAPH", "level", 1, "numbering", "CONTINUOUS");

  @Test
  void what_is_typed_right_after_going_on_comes_to_stand_in_the_next_provision() {
    var russia = table.delegate("RUS").edit("h");
    for (var words : List.of(" One.", " Two.", " Three.")) {
      russia.press("Alt+ArrowDown").type(words);
    }
    assertThat(russia.state()).containsText("all saved");
    assertEquals("Thematic priorities", table.text("h"));
    assertEquals("The Union has five priorities. One.", table.text("p1"));
    assertEquals("Progress is measured each year. Two.", table.text("p2"));
    assertEquals(Table.ARABIC + " Three.", table.text("p3"));
    assertEquals(List.of(), russia.complaints());
  }

  @Test
  void what_is_suppressed_is_gone_through_and_nothing_typed_there_goes_anywhere() {
    var russia = table.delegate("RUS");
    begin("p2/suppress", Map.of());
    assertThat(russia.provision("p2")).containsText("suppressed");
    russia.edit("p1").press("Alt+ArrowDown");
    assertThat(russia.provision("p2")).isFocused();
    russia.type("Nowhere.").press("ArrowDown").press("Enter").type(" Here.");
    assertThat(russia.state()).containsText("all saved");
    assertEquals("The Union has five priorities.", table.text("p1"));
    assertEquals(Table.ARABIC + " Here.", table.text("p3"));
  }

  @Test
  void typing_goes_on_in_a_provision_that_somebody_moves() {
    var russia = table.delegate("RUS").edit("p1").type(" On");
    for (var after : List.of("p3", "h", "p2")) {
      begin("p1/move", Map.of("after", after, "form", PARAGRAPH));
      assertThat(russia.page().locator("[data-id=%s] + [data-id=p1]".formatted(after))).isVisible();
      russia.type(" and on");
    }
    assertThat(russia.state()).containsText("all saved");
    assertEquals("The Union has five priorities. On and on and on and on", table.text("p1"));
  }

  @Test
  void typing_goes_on_with_the_words_where_somebody_cuts_or_joins_provisions() {
    var russia = table.delegate("RUS").edit("p2").press("ArrowLeft").type(" and");
    assertThat(russia.state()).containsText("all saved");
    begin("p1/merge", Map.of("from", "p2"));
    assertThat(russia.editor("p1")).isFocused();
    russia.type(" so");
    assertThat(russia.state()).containsText("all saved");
    var joined = "The Union has five priorities.Progress is measured each year and so.";
    assertEquals(joined, table.text("p1"));

    var seen = table.position();
    begin("p1/split", Map.of("base", seen, "offset", joined.indexOf("Progress"), "into", "p4"));
    assertThat(russia.editor("p4")).isFocused();
    russia.type(" on");
    assertThat(russia.state()).containsText("all saved");
    assertEquals("The Union has five priorities.", table.text("p1"));
    assertEquals("Progress is measured each year and so on.", table.text("p4"));
    assertEquals(List.of(), russia.complaints());
  }

  private void begin(String act, Map<String, ?> wanted) {
    table.begin("/api/instruments/" + table.instrument() + "/provisions/" + act, wanted);
  }
}
