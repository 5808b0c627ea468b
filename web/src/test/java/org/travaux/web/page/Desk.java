package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// Where one delegate sits: a browser of their own, signed in, and a live line that can be cut.
final class Desk implements AutoCloseable {

  private static final int PATIENCE_MS = 30_000;

  private final URI server;
  private final BrowserContext context;
  private final Page page;
  private final List<WebSocketRoute> lines = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();
  private final List<Runnable> held = new ArrayList<>();
  private boolean isCut;
  private boolean isHeld;

  Desk(Browser browser, URI server) {
    this(browser, server, new Browser.NewContextOptions());
  }

  Desk(Browser browser, URI server, Browser.NewContextOptions options) {
    this.server = server;
    this.context = browser.newContext(options.setViewportSize(1440, 900));
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
    page.onResponse(
        response -> {
          if (response.status() == HttpURLConnection.HTTP_NOT_FOUND) {
            missed.add(response.url());
          }
        });
    page.routeWebSocket("**/live", this::connect);
  }

  private void connect(WebSocketRoute line) {
    if (isCut) {
      line.close();
    } else {
      var onward = line.connectToServer();
      line.onMessage(frame -> send(() -> onward.send(frame.text())));
      lines.add(line);
    }
  }

  private void send(Runnable frame) {
    if (isHeld) {
      held.add(frame);
    } else {
      frame.run();
    }
  }

  Page page() {
    return page;
  }

  /// What the browser found wrong with the page.
  List<String> complaints() {
    return complaints;
  }

  /// What the page asked for that is not there, of which the browser's console tells as of a fault.
  List<String> missed() {
    return missed;
  }

  Desk open(String path) {
    page.navigate(server.resolve(path).toString());
    return this;
  }

  /// Opens a one-time link and presses its button.
  Desk signIn(String link) {
    open(link);
    button("Sign in").click();
    page.waitForURL(server.resolve("/").toString());
    return this;
  }

  Desk openDraft(String instrument) {
    open("/#/" + instrument);
    assertThat(state()).containsText("all saved");
    return this;
  }

  Desk openMeeting(String meeting) {
    open("/#/meetings/" + meeting);
    assertThat(state()).containsText("live");
    return this;
  }

  /// The live line breaks, and does not come back.
  void cut() {
    isCut = true;
    lines.forEach(WebSocketRoute::close);
    lines.clear();
    assertThat(state()).containsText("offline");
  }

  /// The line can be had again.
  void mend() {
    isCut = false;
    assertThat(state()).containsText("all saved");
  }

  /// The same of a meeting's page.
  void mendMeeting() {
    isCut = false;
    assertThat(state()).containsText("live");
  }

  /// What the page tells the server by the live line is under way, until it is let go.
  Desk hold() {
    isHeld = true;
    return this;
  }

  void letGo() {
    isHeld = false;
    held.forEach(Runnable::run);
    held.clear();
  }

  Locator state() {
    return page.locator(".state");
  }

  Locator provision(String id) {
    return page.locator("[data-id=\"" + id + "\"]");
  }

  Locator words(String id) {
    return provision(id).locator(".words");
  }

  /// The words in the editor, without what is shown of others there.
  Locator editor(String id) {
    return provision(id).locator(".cm-content");
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /// A label that says this and no more.
  static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  /// The same within a part of the page.
  static Locator.GetByLabelOptions exactlyIn() {
    return new Locator.GetByLabelOptions().setExact(true);
  }

  /// Of several things on the page, those that say this.
  static Locator.FilterOptions saying(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  /// What opens a part of the page that is shut at first.
  Locator disclosure(String name) {
    return page.locator("summary").filter(saying(name));
  }

  /// What concerns the provision at hand.
  Locator panel() {
    return page.locator("aside");
  }

  /// Turns to a provision without opening it for typing.
  Desk turnTo(String id) {
    provision(id).focus();
    return this;
  }

  /// Opens the provision for typing, the caret at its end.
  Desk edit(String id) {
    provision(id).click();
    assertThat(editor(id)).isFocused();
    return press("Control+End");
  }

  /// Rules on a meeting's page that the draft is not agreed, and what is asked of the body above.
  Desk escalate(String questions) {
    disclosure("Rule…").click();
    panel().locator("select[name=kind]").selectOption("escalated");
    panel().getByLabel("The whole draft").check();
    page.getByLabel("To which body").fill("The Council");
    page.getByLabel("Questions (one per line)").fill(questions);
    button("Declare").click();
    return this;
  }

  /// Proposes, for the provision at hand, that these words stand behind it.
  void propose(String words) {
    propose("Control+End", words);
  }

  /// Proposes these words where the key leads to.
  void propose(String key, String words) {
    disclosure("Propose…").click();
    panel().locator("travaux-propose .cm-content").click();
    press(key).type(words);
    button("Propose").click();
  }

  Desk press(String key) {
    page.keyboard().press(key);
    return this;
  }

  Desk type(String text) {
    page.keyboard().type(text);
    return this;
  }

  /// Presses Tab until what has the focus is such an element.
  Desk tabTo(String selector) {
    for (int presses = 0; presses < 80; presses++) {
      if (hasFocus(selector)) {
        return this;
      }
      press("Tab");
    }
    throw new AssertionError("the keyboard does not lead to " + selector);
  }

  private boolean hasFocus(String selector) {
    return (boolean)
        page.evaluate("selector => document.activeElement.matches(selector)", selector);
  }

  @Override
  public void close() {
    context.close();
  }
}
