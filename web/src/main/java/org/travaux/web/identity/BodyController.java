package org.travaux.web.identity;

import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.accreditation.Accredit;
import org.travaux.core.accreditation.FoundBody;
import org.travaux.core.accreditation.WithdrawAccreditation;
import org.travaux.core.authority.Act;
import org.travaux.core.authority.Administrators;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Delegate;

/// Bodies, and who is accredited to them.
@RestController
@RequestMapping("/api/identity/bodies")
final class BodyController {

  private final Directory directory;
  private final Standing standing;

  BodyController(Directory directory, Standing standing) {
    this.directory = directory;
    this.standing = standing;
  }

  record Body(@Nullable String body, @Nullable String title) {}

  record NewAccreditation(
      @Nullable String person, @Nullable String delegation, @Nullable String role) {}

  record Accreditation(String person, String name, String delegation, String role) {}

  /// An administrator sees all bodies, anybody else those they belong to.
  @GetMapping
  List<Body> list(@AuthenticationPrincipal Who who) {
    var all = standing.isAdministrator(who.person());
    return standing.rights().bodies().entrySet().stream()
        .filter(entry -> all || entry.getValue().permits(who.person(), Act.READ))
        .map(entry -> new Body(entry.getKey().value(), entry.getValue().title().orElse("")))
        .sorted(Comparator.comparing(body -> String.valueOf(body.body())))
        .toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  void found(@RequestBody Body body, @AuthenticationPrincipal Who who) {
    directory.decide(
        new FoundBody(
            directory.given(Administrators.delegate(who.person())),
            Fields.body(body.body()),
            Fields.text("title", body.title())));
  }

  @GetMapping("/{body}/accreditations")
  List<Accreditation> accreditations(@PathVariable String body, @AuthenticationPrincipal Who who) {
    var roll = standing.roll();
    var there = roll.in(Fields.body(body));
    if (!standing.isAdministrator(who.person())
        && !standing.rights().in(Fields.body(body)).permits(who.person(), Act.READ)) {
      throw new Refusal(FORBIDDEN, "", "Only who belongs to a body sees who else does.");
    }
    return there
        .delegates()
        .map(
            delegate ->
                new Accreditation(
                    delegate.person().value(),
                    roll.name(delegate.person()).orElse(""),
                    delegate.delegation().value(),
                    delegate.role().name()))
        .sorted(
            Comparator.comparing(Accreditation::person)
                .thenComparing(Accreditation::delegation)
                .thenComparing(Accreditation::role))
        .toList();
  }

  @PostMapping("/{body}/accreditations")
  @ResponseStatus(HttpStatus.CREATED)
  void accredit(
      @PathVariable String body,
      @RequestBody NewAccreditation wanted,
      @AuthenticationPrincipal Who who) {
    var where = Fields.body(body);
    directory.decide(
        new Accredit(
            directory.given(grantor(who, where)),
            where,
            Fields.delegate(wanted.person(), wanted.delegation(), wanted.role())));
  }

  @DeleteMapping("/{body}/accreditations/{person}/{delegation}/{role}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(
      @PathVariable String body,
      @PathVariable String person,
      @PathVariable String delegation,
      @PathVariable String role,
      @AuthenticationPrincipal Who who) {
    var where = Fields.body(body);
    directory.decide(
        new WithdrawAccreditation(
            directory.given(grantor(who, where)),
            where,
            Fields.delegate(person, delegation, role)));
  }

  private Delegate grantor(Who who, BodyId body) {
    return standing.isAdministrator(who.person())
        ? Administrators.delegate(who.person())
        : standing.acting(who, body, Act.ACCREDIT);
  }
}
