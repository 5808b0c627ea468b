package org.travaux.web.identity;

import java.time.Duration;
import java.util.Optional;
import org.travaux.core.authority.Administrators;
import org.travaux.core.event.PersonId;
import org.travaux.projections.account.Pass;
import org.travaux.web.identity.Passes.Issued;

/// How a session begins: by password, by a one-time link, or by what an identity provider says.
final class Credentials {

  /// The label of a session that began with a link: its holder may set a password without knowing
  /// the one before.
  static final String BY_LINK = "link";

  private static final String BY_PASSWORD = "password";
  private static final String BY_PROVIDER = "provider";

  private final Passes passes;
  private final Passwords passwords;
  private final Directory directory;
  private final Duration life;

  Credentials(Passes passes, Passwords passwords, Directory directory, Duration life) {
    this.passes = passes;
    this.passwords = passwords;
    this.directory = directory;
    this.life = life;
  }

  /// Empty if person and password do not belong together.
  Optional<Issued> byPassword(PersonId person, String password) {
    return passwords.matches(person, password)
        ? Optional.of(session(person, BY_PASSWORD))
        : Optional.empty();
  }

  /// Who the link is for, without using it.
  Optional<PersonId> owner(String link) {
    return passes.recognise(Pass.Kind.LINK, link).map(Pass::person);
  }

  /// Uses a link. Empty if it is unknown, used or expired.
  Optional<Issued> byLink(String link) {
    return passes.useLink(link).map(pass -> session(pass.person(), BY_LINK));
  }

  /// Uses the link that the product itself gave out, and makes its holder the first administrator.
  ///
  /// @throws org.travaux.core.decide.Refusal if there is an administrator, or a field is not right
  Optional<Issued> asFirstAdministrator(String link, NewPerson newPerson) {
    Passwords.check(newPerson.password());
    if (!owner(link).equals(Optional.of(Administrators.SYSTEM.person()))) {
      return Optional.empty();
    }
    // Whatever can be wrong with the fields is found before the link is used up.
    directory.registerFirst(newPerson.person(), newPerson.name());
    return passes
        .useLink(link)
        .map(
            _ -> {
              directory.appointFirst(newPerson.person());
              passwords.set(newPerson.person(), newPerson.password());
              return session(newPerson.person(), BY_LINK);
            });
  }

  record NewPerson(PersonId person, String name, String password) {}

  /// Empty if nobody of that identifier is registered.
  Optional<Issued> byProvider(PersonId person) {
    return directory.isRegistered(person)
        ? Optional.of(session(person, BY_PROVIDER))
        : Optional.empty();
  }

  private Issued session(PersonId person, String how) {
    return passes.issue(Pass.Kind.SESSION, person, how, life);
  }
}
