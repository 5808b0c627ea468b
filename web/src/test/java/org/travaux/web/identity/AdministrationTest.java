package org.travaux.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.web.Installation.accreditations;
import static org.travaux.web.Installation.delegate;
import static org.travaux.web.identity.SignInTest.assertProblem;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.travaux.web.Installation;
import org.travaux.web.Visitor;
import org.travaux.web.Visitor.Answer;

class AdministrationTest {

  private final Installation installation = Installation.shared();

  @Test
  void a_chair_accredits_delegates_and_they_see_it_at_once() {
    var body = installation.body();
    var chair = installation.person();
    var person = installation.person();
    installation.accredit(body, chair, "CHAIR");

    installation.signIn(chair).post(accreditations(body), delegate(person, "DELEGATE")).expect(201);

    var held = installation.signIn(person).get("/api/identity/me").json().path("accreditations");
    assertEquals(1, held.size());
    assertEquals(body, held.path(0).path("body").asString());
    assertEquals("DELEGATE", held.path(0).path("role").asString());
  }

  /// Two at once, of whom one changes nothing: its answer, too, comes when everybody knows.
  @Test
  void whoever_is_told_that_somebody_is_accredited_finds_it_so() throws Exception {
    var administrator = installation.administrator();
    for (int round = 0; round < 20; round++) {
      var body = installation.body();
      var person = installation.person();
      var visitor = installation.signIn(person);
      try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
        Callable<Answer> accreditAndLook =
            () -> {
              administrator.post(accreditations(body), delegate(person, "DELEGATE")).expect(201);
              return visitor.get(accreditations(body));
            };
        for (var looked : both.invokeAll(List.of(accreditAndLook, accreditAndLook))) {
          looked.get(20, TimeUnit.SECONDS).expect(200);
        }
      }
    }
  }

  @Test
  void who_may_not_accredit_is_refused() {
    var body = installation.body();
    var chair = installation.person();
    var person = installation.person();
    installation.accredit(body, chair, "CHAIR");
    installation.accredit(body, person, "DELEGATE");
    var delegate = installation.signIn(person);

    assertProblem(
        403, "forbidden", delegate.post(accreditations(body), delegate(person, "OBSERVER")));
    assertProblem(
        403,
        "forbidden",
        installation.signIn(chair).post(accreditations(body), delegate(person, "CHAIR")));
    assertProblem(
        403,
        "forbidden",
        installation
            .signIn(chair)
            .post(accreditations(installation.body()), delegate(person, "OBSERVER")));
  }

  @Test
  void a_withdrawn_accreditation_is_gone() {
    var body = installation.body();
    var person = installation.person();
    installation.accredit(body, person, "OBSERVER");
    var visitor = installation.signIn(person);
    visitor.get(accreditations(body)).expect(200);

    installation
        .administrator()
        .delete(accreditations(body) + "/" + person + "/CHE/OBSERVER")
        .expect(204);

    assertEquals(0, visitor.get("/api/identity/me").json().path("accreditations").size());
    assertProblem(403, "forbidden", visitor.get(accreditations(body)));
    assertEquals(0, visitor.get("/api/identity/bodies").json().size());
  }

  @Test
  void only_administrators_register_found_and_appoint() {
    var body = installation.body();
    var person = installation.person();
    installation.accredit(body, person, "CHAIR");
    var chair = installation.signIn(person);
    var somebody = Map.of("person", installation.name("person"), "name", "Somebody");

    assertProblem(403, "forbidden", chair.post("/api/identity/persons", somebody));
    assertProblem(
        403,
        "forbidden",
        chair.post("/api/identity/bodies", Map.of("body", "own", "title", "Own")));
    assertProblem(403, "forbidden", chair.put("/api/identity/administrators/" + person, Map.of()));
    assertProblem(403, "forbidden", chair.get("/api/identity/administrators"));
    assertProblem(403, "forbidden", chair.delete("/api/identity/administrators/root"));
  }

  @Test
  void administrators_appoint_and_dismiss_each_other_down_to_the_last() {
    var person = installation.person();
    var administrator = installation.administrator();
    administrator.put("/api/identity/administrators/" + person, Map.of()).expect(204);
    var other = installation.signIn(person);

    assertTrue(other.get("/api/identity/administrators").expect(200).body().contains(person));
    administrator.delete("/api/identity/administrators/" + person).expect(204);

    assertProblem(403, "forbidden", other.get("/api/identity/administrators"));
    assertProblem(409, "closed", administrator.delete("/api/identity/administrators/root"));
  }

  @Test
  void a_secretariat_gives_links_only_to_whom_it_could_accredit() {
    var body = installation.body();
    var secretary = installation.person();
    var delegate = installation.person();
    var chair = installation.person();
    var guest = installation.person();
    installation.accredit(body, secretary, "SECRETARIAT");
    installation.accredit(body, delegate, "DELEGATE");
    installation.accredit(body, chair, "CHAIR");
    installation.accredit(body, guest, "OBSERVER");
    installation.accredit(installation.body(), guest, "OBSERVER");
    var visitor = installation.signIn(secretary);

    assertEquals(201, link(visitor, delegate).status());
    assertProblem(403, "forbidden", link(visitor, chair));
    assertProblem(403, "forbidden", link(visitor, guest));
    assertProblem(403, "forbidden", link(visitor, installation.person()));
    assertProblem(403, "forbidden", link(visitor, "root"));
    assertProblem(403, "forbidden", link(visitor, secretary));
    assertProblem(403, "forbidden", link(installation.signIn(delegate), delegate));
    assertProblem(404, "unknown", link(installation.administrator(), "nobody"));
  }

  @Test
  void persons_are_listed_only_for_who_accredits() {
    var body = installation.body();
    var chair = installation.person();
    var person = installation.person();
    installation.accredit(body, chair, "CHAIR");
    installation.accredit(body, person, "DELEGATE");

    var listed = installation.signIn(chair).get("/api/identity/persons").expect(200);
    assertTrue(listed.body().contains(person));
    assertProblem(403, "forbidden", installation.signIn(person).get("/api/identity/persons"));
  }

  @Test
  void what_cannot_be_read_is_refused_by_its_field() {
    var body = installation.body();
    var administrator = installation.administrator();

    var role = administrator.post(accreditations(body), delegate("root", "KING"));
    assertProblem(422, "invalid", role);
    assertEquals("role", role.json().path("field").asString());
    var missing = administrator.post(accreditations(body), Map.of("person", "root"));
    assertProblem(422, "invalid", missing);
    assertEquals("delegation", missing.json().path("field").asString());
    assertProblem(
        404, "unknown", administrator.post(accreditations(body), delegate("nobody", "CHAIR")));
  }

  private static Answer link(Visitor visitor, String person) {
    return visitor.post("/api/identity/persons/" + person + "/link", Map.of());
  }
}
