package org.travaux.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.Installation.PASSWORD;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.travaux.web.Installation;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;

class SignInTest {

  private static final String SIGN_IN = "/api/identity/sign-in";
  private static final String ME = "/api/identity/me";

  private static final String TOO_LONG_TO_BE_HASHED = "x".repeat(300);

  private final Installation installation = Installation.shared();

  @Test
  void nothing_of_the_interface_is_reached_without_signing_in() {
    var stranger = installation.stranger();

    for (var path :
        new String[] {
          ME,
          "/api/identity/persons",
          "/api/identity/bodies",
          "/api/identity/tokens",
          "/api/instruments",
          "/api/anything-else",
          "/actuator",
          "/v3/api-docs",
          "/anything/else"
        }) {
      assertProblem(401, "sign-in", stranger.get(path));
    }
    assertEquals(200, stranger.get("/actuator/health").status());
  }

  @Test
  void who_is_signed_in_still_reaches_only_what_is_named() {
    var person = installation.signIn(installation.person());

    assertProblem(403, "forbidden", person.get("/anything/else"));
    assertProblem(403, "forbidden", person.get("/actuator"));
    assertEquals(200, installation.administrator().get("/actuator").status());
  }

  @Test
  void a_password_signs_in_its_person() {
    var person = installation.person();
    installation.signInWithPassword(person);
    var visitor = installation.stranger();

    assertEquals(person, signIn(visitor, person, PASSWORD).json().path("person").asString());
    assertEquals(person, visitor.get(ME).json().path("person").asString());
  }

  @Test
  void a_wrong_password_an_unknown_person_and_a_person_without_password_look_the_same() {
    var person = installation.person();
    var without = installation.person();
    installation.signInWithPassword(person);
    var visitor = installation.stranger();

    var wrong = signIn(visitor, person, PASSWORD + "x");
    var unknown = signIn(visitor, installation.name("nobody"), PASSWORD);
    var none = signIn(visitor, without, PASSWORD);

    assertProblem(401, "sign-in", wrong);
    assertEquals(wrong.body(), unknown.body());
    assertEquals(wrong.body(), none.body());
    assertEquals(401, visitor.get(ME).status());
  }

  @Test
  void what_cannot_be_a_person_is_refused_by_its_field() {
    var visitor = installation.stranger();

    var answer = signIn(visitor, "no such/person", PASSWORD);

    assertProblem(422, "invalid", answer);
    assertEquals("person", answer.json().path("field").asString());
    assertProblem(422, "invalid", visitor.post(SIGN_IN, Map.of("person", "root")));
  }

  @Test
  void too_many_wrong_passwords_make_a_person_wait() {
    var person = installation.person();
    installation.signInWithPassword(person);
    var visitor = installation.stranger();
    for (var attempt = 0; attempt < 10; attempt++) {
      assertEquals(401, signIn(visitor, person, TOO_LONG_TO_BE_HASHED).status());
    }

    var refused = signIn(visitor, person, PASSWORD);

    assertProblem(429, "too-fast", refused);
    assertTrue(Integer.parseInt(refused.header("Retry-After").orElseThrow()) > 0);
    var other = installation.person();
    installation.signInWithPassword(other);
    assertEquals(200, signIn(visitor, other, PASSWORD).status(), "nobody else waits");
  }

  @Test
  void a_session_is_out_of_reach_for_scripts_and_other_sites() {
    var visitor = installation.stranger();
    var answer = visitor.submit(installation.link(installation.person()), Map.of()).expect(303);

    var cookie =
        answer.response().headers().allValues("Set-Cookie").stream()
            .filter(set -> set.startsWith("travaux-session="))
            .findFirst()
            .orElseThrow();

    assertTrue(cookie.contains("; HttpOnly"), cookie);
    assertTrue(cookie.contains("; SameSite=Lax"), cookie);
    assertTrue(cookie.contains("; Path=/"), cookie);
  }

  @Test
  void a_change_without_the_pages_token_is_refused() {
    var person = installation.signIn(installation.person());
    var body = Map.of("label", "program");

    person.with("X-XSRF-TOKEN", "");
    assertProblem(403, "csrf", person.post("/api/identity/tokens", body));
    person.with("X-XSRF-TOKEN", "guessed");
    assertProblem(403, "csrf", person.post("/api/identity/tokens", body));
    assertProblem(403, "csrf", person.post("/api/identity/sign-out", body));
    person.with("X-XSRF-TOKEN", person.cookie("XSRF-TOKEN").orElseThrow());
    assertEquals(201, person.post("/api/identity/tokens", body).status());
  }

  @Test
  void signing_in_needs_the_pages_token_too() {
    var visitor = installation.stranger().with("X-XSRF-TOKEN", "guessed");

    assertProblem(403, "csrf", signIn(visitor, "root", PASSWORD));
  }

  @Test
  void who_signs_out_is_out() {
    var person = installation.signIn(installation.person());
    var elsewhere = installation.stranger().withCookiesOf(person);

    assertEquals(204, person.post("/api/identity/sign-out", Map.of()).status());

    assertEquals(401, person.get(ME).status());
    assertEquals(401, elsewhere.get(ME).status());
  }

  @Test
  void a_link_signs_in_once() {
    var person = installation.person();
    var link = installation.link(person);
    var visitor = installation.stranger();

    assertEquals(303, visitor.submit(link, Map.of()).status());
    assertEquals(person, visitor.get(ME).json().path("person").asString());
    assertEquals(410, installation.stranger().get(link).status());
    assertEquals(410, visitor.submitAgain().status(), "a replay of the very same request");
    assertEquals(410, installation.stranger().get("/sign-in/guessed").status());
  }

  @Test
  void opening_a_link_uses_nothing_up_and_leaves_no_trace() {
    var link = installation.link(installation.person());

    var page = installation.stranger().get(link);

    assertEquals(200, page.status());
    assertEquals("no-store", page.header("Cache-Control").orElseThrow());
    assertEquals("no-referrer", page.header("Referrer-Policy").orElseThrow());
    assertEquals(303, installation.stranger().submit(link, Map.of()).status());
  }

  @Test
  void a_new_password_needs_the_one_before_and_ends_all_other_sessions() {
    var person = installation.person();
    installation.signInWithPassword(person);
    var here = installation.stranger();
    var elsewhere = installation.stranger();
    signIn(here, person, PASSWORD).expect(200);
    signIn(elsewhere, person, PASSWORD).expect(200);
    var better = Map.of("current", PASSWORD, "password", "a better password yet");

    assertProblem(401, "sign-in", setPassword(here, Map.of("password", "a better password yet")));
    assertProblem(
        422, "invalid", setPassword(here, Map.of("current", PASSWORD, "password", "short")));
    assertEquals(204, setPassword(here, better).status());

    assertEquals(200, here.get(ME).status());
    assertEquals(401, elsewhere.get(ME).status());
    assertEquals(401, signIn(elsewhere, person, PASSWORD).status());
    assertEquals(200, signIn(elsewhere, person, "a better password yet").status());
  }

  @Test
  void pages_run_only_scripts_of_this_server_and_stand_in_nobodys_frame() {
    var headers = installation.stranger().get("/");

    var policy = headers.header("Content-Security-Policy").orElseThrow();

    assertTrue(policy.startsWith("default-src 'none'; script-src 'self'"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    assertEquals("nosniff", headers.header("X-Content-Type-Options").orElseThrow());
    assertEquals("same-origin", headers.header("Cross-Origin-Opener-Policy").orElseThrow());
  }

  private static Answer setPassword(Visitor visitor, Map<String, String> said) {
    return visitor.put("/api/identity/password", said);
  }

  private static Answer signIn(Visitor visitor, String person, String password) {
    return visitor.post(SIGN_IN, Map.of("person", person, "password", password));
  }

  static void assertProblem(int status, String code, Answer answer) {
    assertEquals(status, answer.status(), answer::body);
    assertEquals(
        "application/problem+json",
        answer.header("Content-Type").orElse("").replaceFirst(";.*", ""));
    assertEquals(code, answer.code());
    assertEquals(status, answer.json().path("status").asInt());
  }
}
