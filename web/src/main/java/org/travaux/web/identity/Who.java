package org.travaux.web.identity;

import java.security.Principal;
import org.travaux.core.event.PersonId;
import org.travaux.projections.account.Pass;

/// A person who is signed in, and by what. Says nothing about what the person may do: that changes
/// while somebody is signed in, and [Standing] knows it.
///
/// Controllers take it as `@AuthenticationPrincipal Who who`.
public record Who(PersonId person, Pass pass) implements Principal {

  @Override
  public String getName() {
    return person.value();
  }
}
