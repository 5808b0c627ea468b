package org.travaux.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The page's `edit.js` and `rebase.js` compute what Java computes, in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditVectorsTest {

  private static final Path MODULES = Path.of("src/main/resources/static/js");
  private static final Path VECTORS =
      Path.of("../core/src/test/resources/org/travaux/core/text/edit-vectors.json");

  /// Names every case in which the page says something else than Java.
  private static final String CHECK =
      """
      async (spoil) => {
        const edit = await import("/edit.js");
        const { rebase, visible: visibleOver } = await import("/rebase.js");
        const cases = await (await fetch("/vectors.json")).json();
        const wrong = [];
        const same = (number, name, actual, expected) => {
          const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
          if (is !== should) wrong.push(`case ${number}: ${name} is ${is}, not ${should}`);
        };
        cases.forEach((one, i) => {
          if (one.steps) {
            let pending = one.pending;
            for (const { accepted, visible, pending: after } of one.steps) {
              if (accepted.kind === "changed")
                same(i, "visible", visibleOver(pending, accepted), visible);
              const before = pending;
              pending = rebase(pending, accepted);
              same(i, "rebase", pending, after);
              same(i, "rebase again", rebase(pending, accepted), after);
              same(i, "rebase is pure", rebase(before, accepted), after);
            }
            return;
          }
          const { text, a, b, at } = one;
          if (spoil) one.left = [...one.left, 1];
          same(i, "apply", edit.apply(a, text), one.applied);
          same(i, "invert", edit.invert(a, text), one.inverted);
          same(i, "compose", edit.compose(a, one.next), one.composed);
          same(i, "transform left", edit.transform(a, b, "left"), one.left);
          same(i, "transform right", edit.transform(a, b, "right"), one.right);
          same(i, "place left", edit.mapAnchor(at, "left", a), one.placeLeft);
          same(i, "place right", edit.mapAnchor(at, "right", a), one.placeRight);
          same(i, "halves", edit.halves(a, at), [one.first, one.second]);
          same(i, "shifted", edit.shifted(a, one.by), one.shifted);
          same(i, "fits", edit.fits(b, one.applied), one.bFitsApplied);
          same(i, "growth", edit.growth(a), one.applied.length - text.length);
          same(i, "normal", edit.normal(a.flatMap((step) => [0, step, ""])), a);
          same(i, "changes", edit.fromChanges(edit.toChanges(a)), a);
        });
        return [...wrong, `${cases.length} cases`].join("\\n");
      }
      """;

  private HttpServer server;
  private Chromium chromium;
  private Page page;

  @BeforeAll
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve("/", "text/html", "<!doctype html><title>vectors</title>");
    for (var module : List.of("edit.js", "rebase.js")) {
      serve("/" + module, "text/javascript", Files.readString(MODULES.resolve(module)));
    }
    serve("/vectors.json", "application/json", Files.readString(VECTORS));
    server.start();
    chromium = Chromium.start();
    page = chromium.browser().newPage();
    page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  @AfterAll
  void close() {
    chromium.close();
    server.stop(0);
  }

  private void serve(String path, String type, String content) {
    server.createContext(
        path,
        exchange -> {
          var bytes = content.getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", type + ";charset=utf-8");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  @Test
  void every_case_comes_out_as_in_java() throws IOException {
    long cases = Files.readString(VECTORS).lines().filter(line -> line.startsWith("{")).count();
    assertTrue(cases > 300);
    assertEquals(List.of(cases + " cases"), check(false));
  }

  @Test
  void a_case_that_comes_out_otherwise_is_named() {
    var wrong = check(true);
    assertTrue(wrong.size() > 200, () -> "only " + wrong.size());
    assertTrue(wrong.getFirst().startsWith("case 0: transform left"));
  }

  @Test
  void an_own_edit_that_was_accepted_otherwise_is_an_error_here_too() {
    var outcomes =
        page.evaluate(
            """
            async () => {
              const { rebase } = await import("/rebase.js");
              const outcome = (part, edit) => {
                const pending = { seen: 7, own: [{ id: "1", part: "art1", edit: ["a"] }] };
                const kind = "changed";
                try {
                  return rebase(pending, { kind, position: 8, part, id: "1", edit }).own.length;
                } catch {
                  return "error";
                }
              };
              return [outcome("art1", ["a"]), outcome("art1", ["b"]), outcome("art2", ["a"])];
            }
            """);
    assertEquals(List.of(0, "error", "error"), outcomes);
  }

  private List<String> check(boolean spoil) {
    return ((String) page.evaluate(CHECK, spoil)).lines().toList();
  }
}
