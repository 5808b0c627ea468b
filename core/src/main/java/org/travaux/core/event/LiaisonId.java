package org.travaux.core.event;

/// A liaison statement, all bodies together.
public record LiaisonId(String value) {

  public LiaisonId {
    Identifiers.checked("liaison", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
