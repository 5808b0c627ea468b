package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/// What others type asks for little: in a large meeting there are many, and each has a page.
class TypingBesideTest extends AtTheTable {

  private static final String WORDS = " and so on".repeat(10);
  private static final int EACH_MS = 100;

  /// At ten letters a second, what hardly depends on them is read after one second, and then after
  /// twice as long each time.
  private static final int READINGS_LIMIT = 6;

  /// Each of those readings may be told in a few steps.
  private static final int DRAWINGS_LIMIT = 4 * READINGS_LIMIT;

  private static final String DRAWINGS_ARE_COUNTED =
      """
      () => {
        const panel = document.querySelector("travaux-panel");
        const { render } = panel;
        window.drawn = 0;
        panel.render = function () {
          window.drawn++;
          return render.call(this);
        };
      }
      """;

  /// No frame of the page comes before it is let go.
  private static final String FRAMES_ARE_HELD =
      """
      async () => {
        const draft = document.querySelector("travaux-draft");
        while (draft.isUpdatePending) await draft.updateComplete;
        const { render } = draft;
        const frames = [];
        const next = window.requestAnimationFrame;
        window.requestAnimationFrame = (act) => frames.push(act);
        window.drawn = 0;
        draft.render = function () {
          window.drawn++;
          return render.call(this);
        };
        window.letGo = () => {
          window.requestAnimationFrame = next;
          for (const act of frames) act();
        };
      }
      """;

  private static final String READS =
      """
      () => document.querySelector("travaux-draft").session.draft.shown("p2")
      """;

  private static final String NOTHING_IS_DRAWN =
      """
      () => {
        document.querySelector("travaux-draft").scheduleUpdate = () => new Promise(() => {});
      }
      """;

  @Test
  void what_hardly_depends_on_what_is_typed_is_read_less_and_less_often() {
    table.rendering("fr", "Plan stratégique");
    var reader = table.delegate("CAN").turnTo("p1");
    var read = readWhileSomebodyTypes(reader);
    assertThat(reader.words("p2")).containsText("each year." + WORDS);
    for (var list : new String[] {"/consensus", "/translations", "/renderings"}) {
      assertSeldom(read, list);
    }
    assertEquals(0, read.stream().filter(url -> url.endsWith("/positions")).count());
  }

  @Test
  void what_stands_beside_the_text_is_not_drawn_for_each_letter_that_is_typed_elsewhere() {
    var reader = table.delegate("CAN").turnTo("p1");
    reader.page().evaluate(DRAWINGS_ARE_COUNTED);
    readWhileSomebodyTypes(reader);
    assertThat(reader.words("p2")).containsText("each year." + WORDS);
    var drawn = (int) reader.page().evaluate("() => window.drawn");
    assertTrue(drawn <= DRAWINGS_LIMIT, () -> "it was drawn " + drawn + " times");
  }

  @Test
  void what_comes_within_one_frame_is_drawn_together() {
    var reader = table.delegate("CAN").turnTo("p1");
    reader.page().evaluate(FRAMES_ARE_HELD);
    var writer = table.delegate("BRA").edit("p2").type(WORDS);
    assertThat(writer.state()).containsText("all saved");
    awaitTrue(reader, "(" + READS + ")().endsWith('" + WORDS + "')");
    assertEquals(0, reader.page().evaluate("() => window.drawn"));
    reader.page().evaluate("() => window.letGo()");
    assertThat(reader.words("p2")).containsText("each year." + WORDS);
  }

  private static void awaitTrue(Desk desk, String said) {
    desk.page()
        .waitForFunction(said, null, new Page.WaitForFunctionOptions().setPollingInterval(EACH_MS));
  }

  @Test
  void the_page_of_a_meeting_reads_less_and_less_often_too() {
    table.assignTranslation("ar");
    var chair = table.seat("CHE", "CHAIR").openMeeting(table.convene());
    assertThat(chair.page().locator("[data-text]")).isVisible();
    var read = readWhileSomebodyTypes(chair);
    for (var list : new String[] {"/translations", "/instruments"}) {
      assertSeldom(read, list);
    }
  }

  /// What a page asks for meanwhile.
  private Collection<String> readWhileSomebodyTypes(Desk reader) {
    var writer = table.delegate("BRA").edit("p2");
    var read = new ConcurrentLinkedQueue<String>();
    reader.page().onRequest(request -> read.add(request.url().replaceAll("[?].*", "")));
    writer.page().keyboard().type(WORDS, new Keyboard.TypeOptions().setDelay(EACH_MS));
    return read;
  }

  private static void assertSeldom(Collection<String> read, String list) {
    long times = read.stream().filter(url -> url.endsWith(list)).count();
    assertTrue(times <= READINGS_LIMIT, () -> list + " was read " + times + " times");
  }

  @Test
  void whether_all_is_saved_is_told_at_once_however_long_drawing_takes() {
    var russia = table.delegate("RUS").edit("p1");
    assertThat(russia.state()).containsText("all saved");
    russia.page().evaluate(NOTHING_IS_DRAWN);
    russia.cut();
    russia.type("!");
    assertThat(russia.state()).containsText("1 unsent");
    russia.mend();
    assertThat(russia.state()).containsText("all saved");
    assertEquals("The Union has five priorities.!", table.text("p1"));
  }
}
