package org.travaux.core.event;

/// A register of recommendations, within its body.
public record RegisterId(String value) {

  public RegisterId {
    Identifiers.checked("register", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
