package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Delegates side by side, each in a browser of their own, on one draft.
class DraftingTest extends AtTheTable {

  /// What is inserted is on the page before the answer comes to who inserted it.
  private static final String ANSWERED_LATE =
      """
      () => {
        const asked = window.fetch;
        window.fetch = async (...what) => {
          const answer = await asked(...what);
          while (document.querySelectorAll("article [data-id]").length < 2) {
            await new Promise(requestAnimationFrame);
          }
          await new Promise(requestAnimationFrame);
          return answer;
        };
      }
      """;

  /// The next edit goes to where nothing is; and when that is refused, the page has lost the words
  /// that the edit is over, so that it cannot be taken back.
  private static final String REFUSED_FOR_GOOD =
      """
      () => {
        const send = WebSocket.prototype.send;
        WebSocket.prototype.send = function (frame) {
          const said = JSON.parse(frame);
          if (said.type !== "edit") return send.call(this, frame);
          WebSocket.prototype.send = send;
          const hear = this.onmessage;
          this.onmessage = (told) => {
            const { draft } = document.querySelector("travaux-draft").session;
            if (JSON.parse(told.data).type === "error") draft.provisions.get("p1").text = "";
            hear(told);
          };
          send.call(this, JSON.stringify({ ...said, provision: "nowhere" }));
        };
      }
      """;

  /// The next message of a type is not heard, and the server says that it may be said again.
  private static final String NOT_NOW =
      """
      ([type, code]) => {
        const send = WebSocket.prototype.send;
        WebSocket.prototype.send = function (frame) {
          if (JSON.parse(frame).type !== type) return send.call(this, frame);
          WebSocket.prototype.send = send;
          this.onmessage({ data: JSON.stringify({ type: "error", code, message: "Not now." }) });
        };
      }
      """;

  /// The page has shown more than the log tells, as if that was an older copy now.
  private static final String HAS_SHOWN_MORE =
      "() => document.querySelector('travaux-draft').session.draft.seen = 1e12";

  /// And the one under way has just ended, so that the next has to rest for as long.
  private static final String SLOWLY_DRAWN =
      """
      async () => {
        const draft = document.querySelector("travaux-draft");
        const render = draft.render;
        draft.render = function () {
          for (const began = performance.now(); performance.now() - began < 400; );
          return render.call(this);
        };
        draft.requestUpdate();
        await draft.updateComplete;
        await new Promise((drawn) => setTimeout(drawn));
      }
      """;

  @Test
  void what_is_not_done_for_now_is_asked_for_again() {
    var russia = table.delegate("RUS").edit("p1");
    russia.page().evaluate(NOT_NOW, List.of("edit", "TOO_FAST"));
    russia.type("!");
    assertThat(russia.state()).containsText("all saved");
    assertEquals("The Union has five priorities.!", table.text("p1"));
    russia.page().evaluate(NOT_NOW, List.of("join", "BUSY"));
    russia.cut();
    russia.mend();
    assertThat(russia.page().locator("article .fault")).hasCount(0);
  }

  @Test
  void words_that_are_refused_and_cannot_be_taken_back_are_offered_and_the_text_is_read_anew() {
    var russia = table.delegate("RUS").edit("p1");
    russia.page().evaluate(REFUSED_FOR_GOOD);
    russia.type("!");
    thenGoesOn(russia, "!");
  }

  @Test
  void more_than_can_be_taken_at_once_is_offered_and_the_text_is_read_anew() {
    var russia = table.delegate("RUS").edit("p1");
    russia.page().keyboard().insertText("much ".repeat(4_001));
    assertThat(russia.page().locator("article .fault")).containsText("piece by piece");
    thenGoesOn(russia, "much much");
  }

  @Test
  void a_page_that_has_shown_more_than_the_log_tells_starts_over_by_itself() {
    var china = table.delegate("CHN");
    var russia = table.delegate("RUS").edit("p1");
    for (var desk : List.of(china, russia)) {
      desk.cut();
      desk.page().evaluate(HAS_SHOWN_MORE);
    }
    russia.type("!");
    for (var desk : List.of(china, russia)) {
      desk.mend();
      assertThat(desk.page().locator("article .fault")).containsText("read anew");
    }
    thenGoesOn(russia, "!");
    assertThat(china.words("p1")).hasText("So: The Union has five priorities. Kept.");
    assertEquals(List.of(), china.complaints());
  }

  /// What was refused can be copied, the text is as all have it, and typing goes both ways again.
  private void thenGoesOn(Desk russia, String refused) {
    assertThat(russia.page().locator("article .fault q")).containsText(refused);
    assertThat(russia.state()).containsText("all saved");
    russia.button("Understood").click();
    assertThat(russia.words("p1")).hasText("The Union has five priorities.");

    var canada = table.delegate("CAN").edit("p1").press("Control+Home").type("So: ");
    assertThat(canada.state()).containsText("all saved");
    assertThat(russia.words("p1")).hasText("So: The Union has five priorities.");
    russia.edit("p1").type(" Kept.");
    assertThat(canada.editor("p1")).containsText("So: The Union has five priorities. Kept.");
    assertThat(russia.state()).containsText("all saved");
    assertThat(russia.page().locator("article .fault")).hasCount(0);
    assertEquals("So: The Union has five priorities. Kept.", table.text("p1"));
    assertEquals(List.of(), russia.complaints());
  }

  @Test
  void a_text_is_opened_begun_and_goes_on_with_what_is_of_another_kind() {
    var secretariat = table.seat("SEC", "SECRETARIAT");
    secretariat.disclosure("Open an instrument").click();
    secretariat.page().locator("travaux-open input[name=title]").fill("Opinion 5");
    secretariat.button("Open").click();
    assertThat(secretariat.state()).containsText("all saved");
    secretariat.disclosure("Begin the text…").focus();
    secretariat.press("Enter");
    secretariat.panel().getByLabel("Text").fill("Thematic priorities");
    secretariat.button("Insert").click();
    var provisions = secretariat.page().locator("article [data-id]");
    assertThat(provisions).containsText(new String[] {"Thematic priorities"});
    assertThat(provisions.locator(".cm-content")).isFocused();
    assertThat(secretariat.disclosure("Begin the text…")).hasCount(0);
    secretariat.disclosure("Place in the draft…").click();
    secretariat.disclosure("Insert something else below…").click();
    var form = secretariat.panel().locator("travaux-act form");
    form.locator("select[name=kind]").selectOption("Operative paragraph");
    form.locator("select[name=numbering]").selectOption("a)");
    form.getByLabel("Text").fill("The Union has five.");
    secretariat.page().evaluate(ANSWERED_LATE);
    secretariat.button("Insert").click();
    assertThat(provisions).hasCount(2);
    assertThat(provisions.last().locator(".cm-content")).isFocused();
    assertThat(provisions.last().locator(".n")).hasText("a)");
    assertEquals(List.of(), secretariat.complaints());
  }

  @Test
  void two_delegates_who_type_at_once_read_the_same() {
    var russia = table.delegate("RUS").edit("p1");
    var canada = table.delegate("CAN").edit("p1").press("Control+Home");

    for (var letter : List.of("t", "o", "g", "e", "t", "h", "e", "r")) {
      russia.type(letter);
      canada.type(letter.toUpperCase(Locale.ROOT));
    }

    var agreed = "TOGETHERThe Union has five priorities.together";
    assertThat(russia.editor("p1")).containsText("TOGETHERThe Union");
    assertThat(canada.editor("p1")).containsText("priorities.together");
    assertThat(russia.state()).containsText("all saved");
    assertThat(canada.state()).containsText("all saved");
    assertEquals(agreed, table.text("p1"));
    assertEquals(agreed, words(russia));
    assertEquals(agreed, words(canada));
  }

  @Test
  void what_both_typed_at_one_place_without_each_other_is_there_once_and_in_one_order() {
    var russia = table.delegate("RUS").edit("p1");
    var canada = table.delegate("CAN").edit("p1");
    russia.cut();
    canada.cut();
    russia.type(" One.");
    canada.type(" Two.");
    assertThat(russia.state()).containsText("1 unsent");
    russia.mend();
    canada.mend();

    assertThat(russia.editor("p1")).containsText(" Two.");
    var agreed = table.text("p1");
    assertTrue(agreed.contains(" One.") && agreed.contains(" Two."), agreed);
    assertEquals(agreed, words(russia));
    assertEquals(agreed, words(canada));
  }

  @Test
  void what_was_typed_while_cut_off_survives_a_reload_and_is_sent_then() {
    var russia = table.delegate("RUS").edit("p1");
    russia.cut();
    russia.type(" Kept.");
    assertThat(russia.state()).containsText("unsent");
    var canada = table.delegate("CAN").edit("p1").press("Control+Home").type("Meanwhile: ");
    assertThat(canada.state()).containsText("all saved");

    russia.page().reload();
    assertThat(russia.words("p1")).hasText("The Union has five priorities. Kept.");
    assertThat(russia.state()).containsText("offline");
    assertThat(russia.state()).containsText("1 unsent");
    assertEquals("Meanwhile: The Union has five priorities.", table.text("p1"));

    russia.mend();
    var agreed = "Meanwhile: The Union has five priorities. Kept.";
    assertThat(russia.words("p1")).hasText(agreed);
    assertEquals(agreed, table.text("p1"));
    assertThat(canada.editor("p1")).containsText("Kept.");
  }

  @Test
  void others_are_seen_where_they_are() {
    var russia = table.delegate("RUS");
    var canada = table.delegate("CAN").edit("p2");

    assertThat(russia.provision("p2").locator(".caret")).hasAttribute("data-who", "CAN");
    assertThat(russia.page().getByLabel("Here now")).containsText("CAN");
    canada.type(" Twice.");
    assertThat(russia.words("p2")).hasText("Progress is measured each year. Twice.");
    russia.edit("p2");
    assertThat(canada.editor("p2").locator(".caret")).hasAttribute("data-who", "RUS");
    canada.close();
    assertThat(russia.page().getByLabel("Here now")).not().containsText("CAN");
  }

  @Test
  void taking_back_reaches_ones_own_words_alone() {
    var russia = table.delegate("RUS").edit("p1").type(" Mine.");
    var canada = table.delegate("CAN").edit("p1").type(" Yours.");
    assertThat(russia.editor("p1")).containsText("Mine. Yours.");

    russia.press("Control+z");
    assertThat(canada.editor("p1")).not().containsText("Mine.");
    assertEquals("The Union has five priorities. Yours.", words(russia));

    canada.press("Escape");
    assertThat(canada.state()).containsText("all saved");
    canada.press("Control+z");
    assertThat(canada.words("p1")).not().containsText("Yours.");
    assertThat(russia.editor("p1")).not().containsText("Yours.");
    assertThat(russia.editor("p1")).containsText("The Union has five priorities.");
  }

  @Test
  void keys_are_heard_right_after_leaving_however_long_drawing_takes() {
    var canada = table.delegate("CAN").edit("p1").type(" Yours.");
    assertThat(canada.state()).containsText("all saved");
    canada.page().evaluate(SLOWLY_DRAWN);
    canada.press("Escape");
    canada.press("Control+z");
    assertThat(canada.words("p1")).hasText("The Union has five priorities.");
  }

  @Test
  void an_edit_goes_where_its_words_went_while_it_was_not_sent() {
    var chair = table.seat("CHE", "CHAIR").openDraft(table.instrument());
    var russia = table.delegate("RUS").edit("p1");
    russia.cut();
    russia.type(" Late.");

    chair.edit("p1").press("Control+Home");
    for (int units = 0; units < "The Union".length(); units++) {
      chair.press("ArrowRight");
    }
    chair.disclosure("Place in the draft…").click();
    chair.button("Split at the caret").click();
    assertThat(chair.page().locator(".p.paragraph")).hasCount(4);
    assertThat(chair.provision("p1")).containsText("The Union");

    russia.mend();
    assertThat(russia.page().locator(".p.paragraph").nth(1)).containsText("priorities. Late.");
    assertThat(chair.page().locator(".p.paragraph").nth(1)).containsText("priorities. Late.");
    assertEquals("The Union", table.text("p1"));
    assertThat(russia.provision("p2").locator(".n")).hasText("3.");
  }

  private static String words(Desk desk) {
    return (String)
        desk.page()
            .evaluate(
                "() => { const copy = document.querySelector('.cm-line').cloneNode(true);"
                    + " copy.querySelectorAll('.caret, .cm-widgetBuffer').forEach(it => it.remove());"
                    + " return copy.textContent; }");
  }
}
