package org.travaux.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The page of a meeting goes on hearing of its texts, whatever becomes of the line.
class WatchingTest extends AtTheTable {

  /// The next time that the page joins a draft, the server says that it may be asked again.
  private static final String NOT_NOW =
      """
      () => {
        const send = WebSocket.prototype.send;
        WebSocket.prototype.send = function (frame) {
          const { type, draft } = JSON.parse(frame);
          if (type !== "join") return send.call(this, frame);
          WebSocket.prototype.send = send;
          const told = { type: "error", code: "BUSY", message: "Not now.", field: "draft", draft };
          this.onmessage({ data: JSON.stringify(told) });
        };
      }
      """;

  /// The next time, the page has seen more than the log tells, as if that was an older copy now.
  private static final String HAS_SEEN_MORE =
      """
      () => {
        const send = WebSocket.prototype.send;
        WebSocket.prototype.send = function (frame) {
          const said = JSON.parse(frame);
          if (said.type !== "join") return send.call(this, frame);
          WebSocket.prototype.send = send;
          send.call(this, JSON.stringify({ ...said, after: 1e12 }));
        };
      }
      """;

  @Test
  void it_asks_again_where_it_is_not_told_for_now() {
    goesOnAfter(NOT_NOW);
  }

  @Test
  void it_begins_anew_where_the_log_was_put_back_to_an_older_copy() {
    goesOnAfter(HAS_SEEN_MORE);
  }

  private void goesOnAfter(String trouble) {
    var chair = table.seat("CHE", "CHAIR").openMeeting(table.convene());
    assertThat(chair.page().locator("[data-text]")).isVisible();
    chair.cut();
    chair.page().evaluate(trouble);
    var russia = table.delegate("RUS").turnTo("p1");
    chair.mendMeeting();
    russia.propose(" Six, in truth.");
    assertThat(chair.page().locator("[data-text]")).containsText("MOD RUS");
    assertEquals(List.of(), chair.complaints());
  }
}
