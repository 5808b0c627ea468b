package org.travaux.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.travaux.web.identity.LiveLine.cookie;

import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.travaux.web.Installation;
import org.travaux.web.Visitor;

class LiveAdmissionTest {

  private static final int POLICY_VIOLATION = 1008;

  private final Installation installation = Installation.shared();

  @Test
  void a_page_of_ours_opens_a_live_connection() {
    var person = installation.signIn(installation.person());

    open(origin(), cookie(person)).socket().abort();
  }

  @Test
  void a_page_of_somebody_else_does_not_though_the_browser_sends_the_cookie() {
    var person = installation.signIn(installation.person());

    for (var foreign :
        new String[] {
          "http://elsewhere.example",
          "null",
          origin().replace("127.0.0.1", "localhost"),
          origin().replace("http:", "https:"),
          origin() + "0",
          "http://127.0.0.1"
        }) {
      assertEquals(403, refused(foreign, cookie(person)), foreign);
    }
    assertEquals(403, refused("", cookie(person)), "no origin at all");
  }

  @Test
  void nobody_is_let_in_without_signing_in() {
    assertEquals(401, refused(origin(), Map.of()));
    assertEquals(401, refused(origin(), Map.of("Cookie", "travaux-session=guessed")));
    assertEquals(401, refused("", Map.of("Authorization", "Bearer guessed")));
  }

  @Test
  void a_program_needs_no_origin() {
    open("", Map.of("Authorization", "Bearer " + token(signedIn()))).socket().abort();
  }

  @Test
  void signing_out_ends_the_live_connection() {
    var person = signedIn();
    var line = open(origin(), cookie(person));

    person.post("/api/identity/sign-out", Map.of()).expect(204);

    assertEquals(POLICY_VIOLATION, line.closed());
  }

  @Test
  void withdrawing_a_token_ends_the_live_connection() {
    var person = signedIn();
    var issued = person.post("/api/identity/tokens", Map.of("label", "program", "days", 1)).json();
    var line = open("", Map.of("Authorization", "Bearer " + issued.path("token").asString()));

    person.delete("/api/identity/tokens/" + issued.path("id").asString()).expect(204);

    assertEquals(POLICY_VIOLATION, line.closed());
  }

  private Visitor signedIn() {
    return installation.signIn(installation.person());
  }

  private static String token(Visitor person) {
    return person
        .post("/api/identity/tokens", Map.of("label", "program", "days", 1))
        .json()
        .path("token")
        .asString();
  }

  private String origin() {
    return installation.travaux().uri().toString();
  }

  private int refused(String origin, Map<String, String> headers) {
    var thrown = assertThrows(CompletionException.class, () -> open(origin, headers));
    return assertInstanceOf(WebSocketHandshakeException.class, thrown.getCause())
        .getResponse()
        .statusCode();
  }

  private LiveLine open(String origin, Map<String, String> headers) {
    return LiveLine.open(installation.travaux().uri(), origin, headers);
  }
}
