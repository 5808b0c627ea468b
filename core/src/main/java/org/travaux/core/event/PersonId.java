package org.travaux.core.event;

/// A person with an account.
public record PersonId(String value) {

  public PersonId {
    Identifiers.checked("person", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
