package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/// What others type asks for little: in a large meeting there are many, and each has a page.
class TypingBesideTest extends AtTheTable {

  private static final String WORDS = " and so on".repeat(10);
  private static final int EACH_MS = 100;

  /// At ten letters a second, what hardly depends on them is read after one second, and then after
  /// twice as long each time.
  private static final int READINGS_LIMIT = 6;

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
    var writer = table.delegate("BRA").edit("p2");
    var read = new ConcurrentLinkedQueue<String>();
    reader.page().onRequest(request -> read.add(request.url().replaceAll("[?].*", "")));
    writer.page().keyboard().type(WORDS, new Keyboard.TypeOptions().setDelay(EACH_MS));
    assertThat(reader.words("p2")).containsText("each year." + WORDS);
    for (var list : new String[] {"/consensus", "/translations", "/renderings"}) {
      long times = read.stream().filter(url -> url.endsWith(list)).count();
      assertTrue(times <= READINGS_LIMIT, () -> list + " was read " + times + " times");
    }
    assertEquals(0, read.stream().filter(url -> url.endsWith("/positions")).count());
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
