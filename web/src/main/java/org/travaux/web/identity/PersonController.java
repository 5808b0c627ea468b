package org.travaux.web.identity;

import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.accreditation.AppointAdministrator;
import org.travaux.core.accreditation.DismissAdministrator;
import org.travaux.core.accreditation.RegisterPerson;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Refusal;
import org.travaux.projections.account.Pass;

/// Persons, their one-time links, and who administers.
@RestController
@RequestMapping("/api/identity")
final class PersonController {

  private final Directory directory;
  private final Standing standing;
  private final Passes passes;
  private final Duration linkLife;

  PersonController(Directory directory, Standing standing, Passes passes, Duration linkLife) {
    this.directory = directory;
    this.standing = standing;
    this.passes = passes;
    this.linkLife = linkLife;
  }

  record Person(@Nullable String person, @Nullable String name) {}

  /// A link to sign in by once.
  ///
  /// @param path to open on this server
  record Link(String path, Instant expiresAt) {}

  @GetMapping("/persons")
  List<Person> list(@AuthenticationPrincipal Who who) {
    if (!standing.isAdministrator(who.person()) && !standing.accreditsSomewhere(who.person())) {
      throw new Refusal(FORBIDDEN, "", "Only who accredits persons sees all of them.");
    }
    return standing.roll().names().entrySet().stream()
        .map(entry -> new Person(entry.getKey().value(), entry.getValue()))
        .sorted(Comparator.comparing(person -> String.valueOf(person.person())))
        .toList();
  }

  @PostMapping("/persons")
  @ResponseStatus(HttpStatus.CREATED)
  void register(@RequestBody Person person, @AuthenticationPrincipal Who who) {
    directory.decide(
        new RegisterPerson(
            directory.given(Administrators.delegate(who.person())),
            Fields.person(person.person()),
            Fields.text("name", person.name())));
  }

  @PostMapping("/persons/{person}/link")
  @ResponseStatus(HttpStatus.CREATED)
  Link issueLink(@PathVariable String person, @AuthenticationPrincipal Who who) {
    var owner = Fields.person(person);
    if (!standing.mayVouchFor(who.person(), owner)) {
      throw new Refusal(
          FORBIDDEN, "", "Only who gave a person all their rights gives them a link.");
    }
    if (!directory.isRegistered(owner)) {
      throw new Refusal(UNKNOWN, "person", "Nobody is registered as " + owner + ".");
    }
    var issued = passes.issue(Pass.Kind.LINK, owner, "by " + who.person(), linkLife);
    return new Link(LinkPage.path(issued.secret()), issued.pass().expiresAt());
  }

  @GetMapping("/administrators")
  List<String> administrators(@AuthenticationPrincipal Who who) {
    if (!standing.isAdministrator(who.person())) {
      throw new Refusal(FORBIDDEN, "", "Only administrators see who administers.");
    }
    return standing.roll().administrators().persons().stream()
        .map(person -> person.value())
        .sorted()
        .toList();
  }

  @PutMapping("/administrators/{person}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void appoint(@PathVariable String person, @AuthenticationPrincipal Who who) {
    directory.decide(
        new AppointAdministrator(
            directory.given(Administrators.delegate(who.person())), Fields.person(person)));
  }

  @DeleteMapping("/administrators/{person}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void dismiss(@PathVariable String person, @AuthenticationPrincipal Who who) {
    directory.decide(
        new DismissAdministrator(
            directory.given(Administrators.delegate(who.person())), Fields.person(person)));
  }
}
