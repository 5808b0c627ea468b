package org.travaux.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The editor and what is kept of the draft say the same at every moment, however people type,
/// compose, take back, lose the line, split and merge: played by chance, from printed seeds.
///
/// Twenty rounds, each of another seed, by `-Dtravaux.page.rounds=20`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BindingStressTest {

  private static final int ACTIONS = 120;

  /// Plays by chance in one page. `mended` gathers every text that the editor had otherwise than
  /// the draft when the page was drawn anew.
  private static final String PLAY =
      """
      async ([seed, actions, isChair, instrument]) => {
        const { Editor } = await import("/js/editor.js");
        const { post } = await import("/js/http.js");
        if (!window.mended) {
          window.mended = [];
          const reset = Editor.prototype.reset;
          Editor.prototype.reset = function (text) {
            if (this.text !== text && new Error().stack.includes("updated"))
              window.mended.push(`${this.text} | ${text}`);
            return reset.call(this, text);
          };
        }
        let state = seed;
        const below = (limit) => {
          state = (state + 0x6D2B79F5) | 0;
          let t = Math.imul(state ^ (state >>> 15), 1 | state);
          t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
          return ((t ^ (t >>> 14)) >>> 0) % limit;
        };
        const pause = (ms) => new Promise((done) => setTimeout(done, ms));
        const content = () => document.querySelector(".cm-content");
        const any = (all) => all[below(all.length)];
        const click = () => any([...document.querySelectorAll("article [data-id]")])?.click();
        const type = () => document.execCommand("insertText", false, any(["a", "bc ", "\\u{1F600}", "\\u0639", "\\n"]));
        const codes = { z: 90, Escape: 27, Backspace: 8, Delete: 46 };
        const remove = () => key(any(["Backspace", "Delete"]), false);
        const move = () => getSelection().modify(any(["move", "extend"]), any(["left", "right"]),
          any(["character", "word", "lineboundary"]));
        const key = (key, ctrlKey) => content()?.dispatchEvent(
          new KeyboardEvent("keydown", { key, ctrlKey, keyCode: codes[key], bubbles: true, cancelable: true }));
        const order = async () => {
          const all = [...document.querySelectorAll("article [data-id]")];
          const at = 1 + below(all.length - 1);
          const [id, before] = [all[at].dataset.id, all[at - 1].dataset.id];
          const length = all[at].querySelector(".words")?.textContent.length ?? 0;
          const into = `s-${seed}-${below(1_000_000)}`;
          await (all.length < 6
            ? post(`/api/instruments/${instrument}/provisions/${id}/split`,
                { into, offset: below(length + 1), base: document.querySelector("travaux-draft").session.draft.seen })
            : post(`/api/instruments/${instrument}/provisions/${before}/merge`, { from: id })
          ).catch(() => {});
        };
        for (let i = 0; i < actions; i++) {
          if (!content()) click();
          const dice = below(100);
          if (dice < 45) type();
          else if (dice < 60) remove();
          else if (dice < 80) move();
          else if (dice < 88) key("z", true);
          else if (dice < 92) click();
          else if (dice < 94) key("Escape", false);
          else if (dice < 96) dispatchEvent(new Event("offline"));
          else if (isChair) await order();
          await pause(below(4) ? below(12) : 0);
        }
        key("Escape", false);
        window.played = true;
      }
      """;

  private Chromium chromium;

  @BeforeAll
  void open() {
    chromium = Chromium.start();
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void whatever_people_do_the_editor_and_the_draft_say_the_same() {
    int rounds = Integer.getInteger("travaux.page.rounds", 2);
    long seed = Long.getLong("travaux.seed", System.nanoTime() & 0xffffff);
    for (int round = 0; round < rounds; round++) {
      play(seed + round);
    }
  }

  private void play(long seed) {
    var random = new Random(seed);
    try (var table = new Table(chromium)) {
      var desks =
          List.of(
              table.seat("CHE", "CHAIR").openDraft(table.instrument()),
              table.delegate("RUS"),
              table.delegate("CAN"));
      var lines = new ArrayList<CDPSession>();
      for (var desk : desks) {
        lines.add(desk.page().context().newCDPSession(desk.page()));
        var told = List.of(random.nextInt(), ACTIONS, lines.size() == 1, table.instrument());
        desk.page().evaluate("told => { window.playing = (" + PLAY + ")(told) }", told);
      }
      while (!desks.stream().allMatch(BindingStressTest::hasPlayed)) {
        compose(lines.get(random.nextInt(lines.size())), random);
      }
      var seeds = "-Dtravaux.page.rounds=1 -Dtravaux.seed=" + seed;
      for (var desk : desks) {
        desk.page().evaluate("() => window.playing");
        assertEquals("", awaitSaved(desk), seeds);
      }
      for (var desk : desks) {
        assertEquals(List.of(), errors(desk), seeds);
        assertEquals(List.of(), desk.page().evaluate("() => window.mended"), seeds);
        assertEquals("", awaitSame(table, desk), seeds);
      }
    }
  }

  /// Where words are put in the place of several lines, Chromium itself tries to keep their style,
  /// and is told that it may not: that is no fault of the page.
  private static List<String> errors(Desk desk) {
    return desk.complaints().stream().filter(told -> !told.contains("inline style")).toList();
  }

  private static boolean hasPlayed(Desk desk) {
    return Boolean.TRUE.equals(desk.page().evaluate("() => window.played === true"));
  }

  /// As an input method does: what is composed changes until it is chosen.
  private static void compose(CDPSession line, Random random) {
    for (var letters : List.of("ㅎ", "하", "한")) {
      var composing = new JsonObject();
      composing.addProperty("text", letters);
      composing.addProperty("selectionStart", letters.length());
      composing.addProperty("selectionEnd", letters.length());
      line.send("Input.imeSetComposition", composing);
    }
    if (random.nextInt(4) > 0) {
      var chosen = new JsonObject();
      chosen.addProperty("text", "한");
      line.send("Input.insertText", chosen);
    }
  }

  /// What keeps the page from having all saved, after some patience.
  private static String awaitSaved(Desk desk) {
    var state = "";
    for (int tries = 0; tries < 400; tries++) {
      state =
          (String)
              desk.page()
                  .evaluate(
                      "() => { const { session } = document.querySelector('travaux-draft');"
                          + " return session.state === 'saved' ? '' : JSON.stringify([session.state,"
                          + " session.fault, session.draft.seen, session.draft.head,"
                          + " session.draft.keep()]); }");
      if (state.isEmpty()) {
        return "";
      }
      desk.page().waitForTimeout(50);
    }
    return state + errors(desk);
  }

  /// What the page still shows otherwise than the server, after some patience.
  private static String awaitSame(Table table, Desk desk) {
    var difference = "";
    for (int tries = 0; tries < 100; tries++) {
      var there = new TreeMap<>(table.texts());
      var here = new TreeMap<String, String>();
      ((Map<?, ?>)
              desk.page()
                  .evaluate(
                      "() => { const { draft } = document.querySelector('travaux-draft').session;"
                          + " return Object.fromEntries(draft.order.map(id => [id, draft.shown(id)])); }"))
          .forEach((id, text) -> here.put(String.valueOf(id), String.valueOf(text)));
      if (there.equals(here)) {
        return "";
      }
      difference = here + " on the page, " + there + " on the server";
      desk.page().waitForTimeout(50);
    }
    return difference;
  }
}
