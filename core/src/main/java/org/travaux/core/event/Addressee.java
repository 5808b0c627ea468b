package org.travaux.core.event;

import java.util.List;

/// To whom something is said.
public sealed interface Addressee {

  /// The bodies among them.
  static List<BodyId> bodies(List<Addressee> to) {
    return to.stream()
        .filter(OfBody.class::isInstance)
        .map(one -> ((OfBody) one).body())
        .distinct()
        .toList();
  }

  record OfBody(BodyId body) implements Addressee {}

  record OfDelegation(DelegationId delegation) implements Addressee {}

  record Secretariat() implements Addressee {}

  record MemberStates() implements Addressee {}

  /// Somebody who is not known here, by what people call them: `other United Nations agencies`.
  record Outside(String name) implements Addressee {}
}
