package org.travaux.core.event;

/// To whom something is said.
public sealed interface Addressee {

  record OfBody(BodyId body) implements Addressee {}

  record OfDelegation(DelegationId delegation) implements Addressee {}

  record Secretariat() implements Addressee {}

  record MemberStates() implements Addressee {}

  /// Somebody who is not known here, by what people call them: `other United Nations agencies`.
  record Outside(String name) implements Addressee {}
}
