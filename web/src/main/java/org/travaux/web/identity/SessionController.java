package org.travaux.web.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.authority.Act;
import org.travaux.projections.account.Pass;

/// Signing in and out, and who one is.
@RestController
@RequestMapping("/api/identity")
final class SessionController {

  private final Credentials credentials;
  private final Passes passes;
  private final Passwords passwords;
  private final Standing standing;
  private final Ways ways;
  private final Attempts attempts = new Attempts();

  SessionController(
      Credentials credentials, Passes passes, Passwords passwords, Standing standing, Ways ways) {
    this.credentials = credentials;
    this.passes = passes;
    this.passwords = passwords;
    this.standing = standing;
    this.ways = ways;
  }

  record SignIn(@Nullable String person, @Nullable String password) {}

  record NewPassword(@Nullable String current, @Nullable String password) {}

  /// Who is signed in, and what as.
  ///
  /// @param by `SESSION` or `TOKEN`
  record Me(
      String person,
      String name,
      boolean administrator,
      List<OwnAccreditation> accreditations,
      String by,
      Instant expiresAt) {}

  /// @param may all that can be done in the body as this
  record OwnAccreditation(
      String body, String title, String delegation, String role, List<Act> may) {}

  /// In which ways one can sign in here.
  ///
  /// @param provider where signing in with an identity provider begins; absent if there is none
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Ways(@Nullable String provider) {}

  @GetMapping("/sign-in")
  Ways ways() {
    return ways;
  }

  @PostMapping("/sign-in")
  Me signIn(@RequestBody SignIn said, HttpServletRequest request, HttpServletResponse response) {
    var person = Fields.person(said.person());
    var password = Fields.text("password", said.password());
    var attempt = attempts.begin(request.getRemoteAddr(), person.value());
    var session = credentials.byPassword(person, password).orElseThrow(Denial::wrongPassword);
    attempt.succeeded();
    SessionCookie.write(request, response, session);
    return me(new Who(person, session.pass()));
  }

  @PostMapping("/sign-out")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void signOut(
      @AuthenticationPrincipal Who who, HttpServletRequest request, HttpServletResponse response) {
    passes.withdraw(who.pass());
    SessionCookie.clear(request, response);
  }

  @GetMapping("/me")
  Me me(@AuthenticationPrincipal Who who) {
    var roll = standing.rights();
    var accreditations =
        roll.bodies().entrySet().stream()
            .flatMap(
                body ->
                    roll.delegates(who.person(), body.getKey()).stream()
                        .map(
                            delegate ->
                                new OwnAccreditation(
                                    body.getKey().value(),
                                    body.getValue().title().orElse(""),
                                    delegate.delegation().value(),
                                    delegate.role().name(),
                                    Arrays.stream(Act.values())
                                        .filter(act -> body.getValue().permits(delegate, act))
                                        .toList())))
            .sorted(Comparator.comparing(OwnAccreditation::body))
            .toList();
    return new Me(
        who.person().value(),
        roll.name(who.person()).orElse(""),
        standing.isAdministrator(who.person()),
        accreditations,
        who.pass().kind().name(),
        who.pass().expiresAt());
  }

  /// Ends all other sessions of the person.
  @PutMapping("/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void setPassword(
      @RequestBody NewPassword said, @AuthenticationPrincipal Who who, HttpServletRequest request) {
    if (who.pass().kind() != Pass.Kind.SESSION) {
      throw Denial.onlyFromPages();
    }
    var password = Fields.text("password", said.password());
    Passwords.check(password);
    if (passwords.isSet(who.person()) && !who.pass().label().equals(Credentials.BY_LINK)) {
      var attempt = attempts.begin(request.getRemoteAddr(), who.person().value());
      if (!passwords.matches(who.person(), Optional.ofNullable(said.current()).orElse(""))) {
        throw Denial.wrongPassword();
      }
      attempt.succeeded();
    }
    passwords.set(who.person(), password);
    passes.withdraw(
        who.person(), Pass.Kind.SESSION, pass -> !pass.digest().equals(who.pass().digest()));
  }
}
