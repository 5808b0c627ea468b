package org.travaux.web.rehearsal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.travaux.web.Installation;
import org.travaux.web.RunningTravaux;
import org.travaux.web.Visitor;

/// The administrator's work before anybody can draft: a group, its persons, and a token for each.
final class Accrediting {

  private final RunningTravaux server;
  private final Visitor administrator;

  /// Signs in with the link that the server has printed.
  Accrediting(RunningTravaux server) {
    this.server = server;
    administrator = Installation.becomeAdministrator(server);
    administrator.get("/api/identity/me");
  }

  /// The delegates' tokens, and last the secretariat's.
  List<String> everybody(int delegations) {
    done(administrator.post("/api/identity/bodies", Map.of("body", "group", "title", "Group")));
    var tokens = new ArrayList<String>();
    for (int i = 0; i < delegations; i++) {
      tokens.add(tokenFor(i, "DELEGATE"));
    }
    tokens.add(tokenFor(delegations, "SECRETARIAT"));
    return tokens;
  }

  private String tokenFor(int number, String role) {
    var person = "person-" + number;
    done(
        administrator.post(
            "/api/identity/persons", Map.of("person", person, "name", "Person " + number)));
    done(
        administrator.post(
            "/api/identity/bodies/group/accreditations",
            Map.of("person", person, "delegation", "D" + number, "role", role)));
    return token(person);
  }

  private String token(String person) {
    var link = Installation.link(administrator, person);
    var visitor = new Visitor(server.uri());
    visitor.submit(URI.create(link).getPath(), Map.of());
    visitor.get("/api/identity/me");
    return done(visitor.post("/api/identity/tokens", Map.of("label", "rehearsal", "days", 1)))
        .json()
        .path("token")
        .asString();
  }

  static Visitor.Answer done(Visitor.Answer answer) {
    assertTrue(answer.status() < 300, answer::body);
    return answer;
  }
}
