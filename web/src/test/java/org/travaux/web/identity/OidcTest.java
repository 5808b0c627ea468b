package org.travaux.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.identity.SignInTest.assertProblem;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.web.Installation;
import org.travaux.web.RunningTravaux;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;

class OidcTest {

  private static final String BEGIN = "/oauth2/authorization/provider";

  @Test
  void there_is_no_provider_unless_one_is_named() {
    assertEquals(401, Installation.shared().stranger().get(BEGIN).status());
    assertEquals("{}", Installation.shared().stranger().get("/api/identity/sign-in").body());
    assertEquals(401, Installation.shared().stranger().get("/login/oauth2/code/provider").status());
  }

  @Test
  void who_is_registered_signs_in_with_the_provider(@TempDir Path data) {
    try (var provider = new FakeProvider();
        var travaux = start(data, provider.issuer())) {
      Installation.becomeAdministrator(travaux);
      var visitor = new Visitor(travaux.uri());
      assertEquals(BEGIN, visitor.get("/api/identity/sign-in").json().path("provider").asString());
      var asked = location(visitor.get(BEGIN));
      assertTrue(asked.toString().startsWith(provider.issuer() + "/authorize?"), asked.toString());

      var back = provider.signIn("root", asked);

      assertProblem(401, "sign-in", new Visitor(travaux.uri()).get(path(back)));
      assertEquals(302, visitor.get(path(back)).status());
      assertEquals("root", visitor.get("/api/identity/me").json().path("person").asString());
      assertProblem(401, "sign-in", visitor.get(path(back)));
      assertUnregisteredIsRefused(provider, travaux, "stranger");
      assertUnregisteredIsRefused(provider, travaux, "no identifier/of ours");
    }
  }

  private static void assertUnregisteredIsRefused(
      FakeProvider provider, RunningTravaux travaux, String person) {
    var visitor = new Visitor(travaux.uri());
    var back = provider.signIn(person, location(visitor.get(BEGIN)));

    assertProblem(403, "forbidden", visitor.get(path(back)));
    assertEquals(401, visitor.get("/api/identity/me").status());
  }

  @Test
  void any_node_takes_the_answer_if_the_browser_keeps_what_it_was_given(
      @TempDir Path here, @TempDir Path there) {
    try (var provider = new FakeProvider();
        var first = start(here, provider.issuer());
        var second = start(there, provider.issuer())) {
      Installation.becomeAdministrator(second);
      var asking = new Visitor(first.uri());
      var back = provider.signIn("root", location(asking.get(BEGIN)));
      var kept = asking.cookie("travaux-provider").orElseThrow();

      for (var other :
          new String[] {
            "",
            kept.substring(0, kept.lastIndexOf('.')),
            kept.substring(kept.indexOf('.') + 1, kept.lastIndexOf('.')),
            (kept.charAt(0) == '9' ? "8" : "9") + kept.substring(1)
          }) {
        assertProblem(401, "sign-in", keeping(other, second).get(path(back)));
      }
      assertEquals(302, keeping(kept, second).get(path(back)).status());
    }
  }

  private static Visitor keeping(String kept, RunningTravaux node) {
    return new Visitor(node.uri()).with("Cookie", "travaux-provider=" + kept);
  }

  @Test
  void the_product_starts_and_serves_while_the_provider_is_away(@TempDir Path data) {
    try (var travaux = start(data, "http://127.0.0.1:1")) {
      assertTrue(
          Installation.becomeAdministrator(travaux)
              .get("/api/identity/me")
              .json()
              .path("administrator")
              .asBoolean());
      assertTrue(new Visitor(travaux.uri()).get(BEGIN).status() >= 500);
    }
  }

  private static RunningTravaux start(Path data, String issuer) {
    return RunningTravaux.start(
        data,
        "--travaux.oidc.issuer=" + issuer,
        "--travaux.oidc.client-id=" + FakeProvider.CLIENT,
        "--travaux.oidc.client-secret=a-secret");
  }

  private static URI location(Answer answer) {
    return URI.create(answer.expect(302).header("Location").orElseThrow());
  }

  private static String path(URI uri) {
    return uri.getRawPath() + "?" + uri.getRawQuery();
  }
}
