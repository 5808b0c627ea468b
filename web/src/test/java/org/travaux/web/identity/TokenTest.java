package org.travaux.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.travaux.web.identity.SignInTest.assertProblem;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.travaux.web.Installation;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;

class TokenTest {

  private static final String TOKENS = "/api/identity/tokens";
  private static final String ME = "/api/identity/me";

  private final Installation installation = Installation.shared();

  @Test
  void a_program_acts_for_its_person_without_a_page() {
    var person = installation.person();
    var program = program(issue(installation.signIn(person)));

    var me = program.get(ME).expect(200).json();

    assertEquals(person, me.path("person").asString());
    assertEquals("TOKEN", me.path("by").asString());
    assertEquals(204, program.post("/api/identity/sign-out", Map.of()).status(), "without CSRF");
    assertProblem(401, "sign-in", program.get(ME));
  }

  @Test
  void a_withdrawn_token_is_no_good() {
    var person = installation.signIn(installation.person());
    var issued = issue(person);
    var kept = issue(person);

    var path = TOKENS + "/" + issued.json().path("id").asString();
    assertEquals(204, person.delete(path).status());

    var refused = program(issued).get(ME);
    assertProblem(401, "sign-in", refused);
    assertEquals(
        "Bearer error=\"invalid_token\"", refused.header("WWW-Authenticate").orElseThrow());
    assertEquals(200, program(kept).get(ME).status());
    assertProblem(404, "unknown", person.delete(path));
  }

  @Test
  void nobody_withdraws_or_sees_the_tokens_of_others() {
    var person = installation.signIn(installation.person());
    var other = installation.signIn(installation.person());
    var issued = issue(person);

    assertProblem(404, "unknown", other.delete(TOKENS + "/" + issued.json().path("id").asString()));
    assertEquals(0, other.get(TOKENS).json().size());
    var listed = person.get(TOKENS);
    assertEquals("program", listed.json().path(0).path("label").asString());
    assertFalse(listed.body().contains(issued.json().path("token").asString()));
  }

  @Test
  void a_token_prolongs_nothing_and_sets_no_password() {
    var program = program(issue(installation.signIn(installation.person())));

    assertProblem(403, "forbidden", program.post(TOKENS, Map.of("label", "another")));
    assertProblem(
        403,
        "forbidden",
        program.put("/api/identity/password", Map.of("password", Installation.PASSWORD)));
  }

  @Test
  void a_guessed_token_is_refused_even_with_a_good_session() {
    var person = installation.signIn(installation.person());

    assertProblem(401, "sign-in", person.with("Authorization", "Bearer guessed").get(ME));
  }

  @Test
  void a_sessions_secret_is_no_token() {
    var person = installation.signIn(installation.person());

    var program =
        installation
            .stranger()
            .with("Authorization", "Bearer " + person.cookie("travaux-session").orElseThrow());

    assertProblem(401, "sign-in", program.get(ME));
  }

  @Test
  void a_token_has_a_label_and_an_end() {
    var person = installation.signIn(installation.person());

    assertProblem(422, "invalid", person.post(TOKENS, Map.of("days", 1)));
    assertProblem(422, "invalid", person.post(TOKENS, Map.of("label", "program", "days", 0)));
    assertProblem(422, "invalid", person.post(TOKENS, Map.of("label", "program", "days", 366)));
  }

  private static Answer issue(Visitor person) {
    return person.post(TOKENS, Map.of("label", "program", "days", 1)).expect(201);
  }

  private Visitor program(Answer issued) {
    return installation
        .stranger()
        .with("Authorization", "Bearer " + issued.json().path("token").asString());
  }
}
