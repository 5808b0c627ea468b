package org.travaux.core.event;

/// Who is to do something.
public sealed interface Owner {

  record OfDelegation(DelegationId delegation) implements Owner {}

  record OfPerson(PersonId person) implements Owner {}

  record Secretariat() implements Owner {}

  record Chair() implements Owner {}

  /// Somebody who is not accredited, by what people call them: `the three Sectors`.
  record Outside(String name) implements Owner {}
}
